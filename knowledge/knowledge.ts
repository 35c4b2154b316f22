import type { Clock } from '../base/clock';
import type { Language } from '../language/reply';
import type { Place } from './catalogue/answer';
import type { Catalogue } from './catalogue/catalogue';
import { foreignLanguage } from './foreign/foreign-language';
import type { Guess, Hearing, Knowledge, Wish } from './hearing';
import { createGazetteer } from './places/gazetteer';
import type { Gazetteer } from './places/gazetteer';
import { placesIn, withoutStreets } from './places/finding';
import { type Paying, paying } from './replies/paying';
import { picked } from './replies/picking';
import { wish } from './replies/wishes';
import { yesNo } from './replies/yes-no';
import { gradual } from './services/gradual';
import { PURPOSE_LESSON } from './purpose/lesson';
import { purposeOf } from './purpose/purpose';
import type { Purpose } from './purpose/purposes';
import { type Cascade, type Deeper, learnCascade } from './services/cascade';
import { createUnderstanding } from './services/full-understanding';
import { learnTopics, lessonOf } from './services/matcher';
import type { TopicMatcher, Topics } from './services/matcher';
import { spokenLanguage } from './spoken-language';
import { createRecogniser } from './values/recogniser';
import { readValue } from './values/value';
import { asSaid } from './words/plain';

export interface RunningKnowledge extends Knowledge {
  /** Learns and loads what the first turns would otherwise wait for, without keeping turns from being answered. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** All understanding of one council's citizens, learnt from its catalogue alone; nothing leaves the machine. */
export function createKnowledge({
  catalogue,
  clock,
  dataDir,
}: {
  catalogue: Catalogue;
  clock: Clock;
  /** Where to keep what is learnt of the meaning of sentences; without it only their words are learnt. */
  dataDir?: string;
}): RunningKnowledge {
  const recogniser = createRecogniser();
  const gazetteer = once(() => createGazetteer(catalogue.streets));
  const understanding =
    dataDir === undefined
      ? undefined
      : createUnderstanding({ lessons: [lessonOf(catalogue), PURPOSE_LESSON], dataDir });
  const deeper: Deeper = async (lesson, text) => understanding?.shares(lesson, text);
  const matcher = gradual(() => learnTopics(catalogue, deeper));
  const purposes = gradual(() => learnCascade(PURPOSE_LESSON, deeper));
  return {
    hear: (raw, language) =>
      hearing(asSaid(raw), language, {
        clock,
        recogniser,
        gazetteer,
        matcher: matcher.now,
        purposes: purposes.now,
      }),
    async warm() {
      gazetteer();
      await Promise.all([matcher.gently(), recogniser.warm(), understanding?.warm()]);
      await purposes.gently();
    },
    async close() {
      await Promise.all([recogniser.close(), understanding?.close()]);
    },
  };
}

interface Ears {
  readonly clock: Clock;
  readonly recogniser: ReturnType<typeof createRecogniser>;
  gazetteer(): Gazetteer;
  matcher(): TopicMatcher;
  purposes(): Cascade;
}

function hearing(text: string, language: Language, ears: Ears): Hearing {
  const asksYesNo = once<boolean | undefined>(() => yesNo(text, language));
  const wishes = once<Wish | undefined>(() => wish(text));
  const what = once(() => withoutStreets(text, ears.gazetteer()));
  const topics = once<Promise<Topics>>(() => ears.matcher().guess(what()));
  const needs = once<readonly string[]>(() => ears.matcher().needs(text));
  const purpose = once<Promise<Guess<Purpose>>>(async () =>
    purposeOf({
      danger: false,
      asksForPerson: wishes() === 'person',
      needs: needs().length,
      topics: await topics(),
      shares: await ears.purposes().shares(text),
    }),
  );
  const openPlaces = once<readonly Guess<Place>[]>(() => placesIn(text, ears.gazetteer(), true));
  const namedPlaces = once<readonly Guess<Place>[]>(() => placesIn(text, ears.gazetteer(), false));
  const places = (open: boolean) => (open ? openPlaces() : namedPlaces());
  const spoken = once<Language | undefined>(() => spokenLanguage(text));
  return {
    text,
    language,
    picked: (choices) => picked(text, choices, language),
    yesNo: asksYesNo,
    wish: wishes,
    value: (question, open) =>
      readValue({ text, language, question, open, places: () => places(open) }, ears.clock, ears.recogniser),
    places,
    purpose,
    needs,
    services: async () => (await topics()).services,
    elsewhere: async () => (await topics()).elsewhere,
    paying: once<Paying | undefined>(() => paying(text)),
    spoken,
    foreign: once<string | undefined>(() => foreignLanguage(text)),
  };
}

/** Worked out when first asked for, and then remembered. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
