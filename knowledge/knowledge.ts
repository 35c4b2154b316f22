import type { Clock } from '../base/clock';
import type { Language } from '../language/reply';
import type { Place } from './catalogue/answer';
import type { Catalogue } from './catalogue/catalogue';
import type { Danger } from './danger/kinds';
import { foreignLanguage } from './foreign/foreign-language';
import { hardshipIn } from './hardship/hardship';
import type { Hardship } from './hardship/kinds';
import type { Guess, Hearing, Knowledge, Wish } from './hearing';
import { learn, type Learnt } from './learnt';
import { placesIn, withoutStreets } from './places/finding';
import { createGazetteer, type Gazetteer } from './places/gazetteer';
import { looksAsked } from './purpose/asking';
import { purposeOf } from './purpose/purpose';
import type { Purpose } from './purpose/purposes';
import { type Paying, paying } from './replies/paying';
import { picked } from './replies/picking';
import { wish } from './replies/wishes';
import { yesNo } from './replies/yes-no';
import type { Topics } from './services/matcher';
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
  sentences = false,
  warmUp = true,
}: {
  catalogue: Catalogue;
  clock: Clock;
  /** Where to keep what is learnt, so that the next start need not learn again. */
  dataDir?: string;
  /** Learns the meaning of sentences too, beside their words; what is learnt of that has to be kept. */
  sentences?: boolean;
  /** Gets ready to read dates and amounts before anyone writes one; else whoever writes the first waits for it. */
  warmUp?: boolean;
}): RunningKnowledge {
  const recogniser = createRecogniser({ whenAsked: !warmUp });
  const gazetteer = once(() => createGazetteer(catalogue.streets));
  const learnt = learn(catalogue, { dataDir, sentences });
  return {
    hear: (raw, language) => hearing(asSaid(raw), language, { clock, recogniser, gazetteer, learnt }),
    async warm() {
      gazetteer();
      await Promise.all([learnt.gently(), warmUp && recogniser.warm()]);
    },
    async close() {
      await Promise.all([recogniser.close(), learnt.close()]);
    },
  };
}

interface Ears {
  readonly clock: Clock;
  readonly recogniser: ReturnType<typeof createRecogniser>;
  readonly learnt: Learnt;
  gazetteer(): Gazetteer;
}

function hearing(text: string, language: Language, ears: Ears): Hearing {
  const danger = once<Promise<Danger | undefined>>(() => ears.learnt.danger().find(text));
  const asksYesNo = once<boolean | undefined>(() => yesNo(text, language));
  const wishes = once<Wish | undefined>(() => wish(text));
  const bare = (words: string): string => withoutStreets(words, ears.gazetteer());
  const matter = once<string>(() => bare(text));
  const topics = once<Promise<Topics>>(async () => (await ears.learnt.topics()).guess(matter()));
  const needs = once<Promise<readonly string[]>>(async () => (await ears.learnt.topics()).needs(text, bare));
  const purpose = once<Promise<Guess<Purpose>>>(async () =>
    purposeOf({
      danger: (await danger()) !== undefined,
      asks: looksAsked(text),
      asksForPerson: wishes() === 'person',
      needs: (await needs()).length,
      topics: await topics(),
      // The meaning is read once for both, without the streets.
      shares: await (await ears.learnt.purposes()).shares(text, matter()),
    }),
  );
  const openPlaces = once<readonly Guess<Place>[]>(() => placesIn(text, ears.gazetteer(), true));
  const namedPlaces = once<readonly Guess<Place>[]>(() => placesIn(text, ears.gazetteer(), false));
  const places = (open: boolean) => (open ? openPlaces() : namedPlaces());
  const spoken = once<Language | undefined>(() => spokenLanguage(text));
  return {
    text,
    language,
    danger,
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
    hardship: once<Hardship | undefined>(() => hardshipIn(text)),
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
