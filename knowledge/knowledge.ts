import type { Clock } from '../base/clock';
import type { Language } from '../language/reply';
import type { Place } from './catalogue/answer';
import type { Catalogue } from './catalogue/catalogue';
import type { Service } from './catalogue/service';
import { learnDanger } from './danger/danger';
import type { DangerFinder } from './danger/danger';
import type { Danger } from './danger/kinds';
import type { Guess, Hearing, Knowledge, Wish } from './hearing';
import { createGazetteer } from './places/gazetteer';
import type { Gazetteer } from './places/gazetteer';
import { placesIn, withoutStreets } from './places/finding';
import { picked } from './replies/picking';
import { wish } from './replies/wishes';
import { yesNo } from './replies/yes-no';
import { gradual } from './services/gradual';
import { learnServices } from './services/matcher';
import type { ServiceMatcher } from './services/matcher';
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
}: {
  catalogue: Catalogue;
  clock: Clock;
}): RunningKnowledge {
  const recogniser = createRecogniser();
  const gazetteer = once(() => createGazetteer(catalogue.streets));
  const matcher = gradual(() => learnServices(catalogue.services));
  const danger = gradual(() => learnDanger(catalogue.services));
  return {
    hear: (raw, language) =>
      hearing(asSaid(raw), language, {
        clock,
        recogniser,
        gazetteer,
        matcher: matcher.now,
        danger: danger.now,
      }),
    async warm() {
      gazetteer();
      await Promise.all([danger.gently(), matcher.gently(), recogniser.warm()]);
    },
    close: () => recogniser.close(),
  };
}

interface Ears {
  readonly clock: Clock;
  readonly recogniser: ReturnType<typeof createRecogniser>;
  gazetteer(): Gazetteer;
  matcher(): ServiceMatcher;
  danger(): DangerFinder;
}

function hearing(text: string, language: Language, ears: Ears): Hearing {
  const danger = once<Danger | undefined>(() => ears.danger()(text));
  const asksYesNo = once<boolean | undefined>(() => yesNo(text, language));
  const wishes = once<Wish | undefined>(() => wish(text));
  const services = once<readonly Guess<Service>[]>(() =>
    ears.matcher().guess(withoutStreets(text, ears.gazetteer())),
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
    services,
    spoken,
  };
}

/** Worked out when first asked for, and then remembered. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
