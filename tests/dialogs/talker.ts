import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE } from '../../base/clock';
import { NEW_TALK, converse, type Talk, talkSchema } from '../../dialogs/converse';
import type { Situation } from '../../dialogs/dialog';
import type { Effect } from '../../dialogs/effects';
import { NO_RECORDS_HERE, type Records } from '../../dialogs/records';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { type CrewRecords, NO_RECORDS } from '../../knowledge/catalogue/collections/collections';
import { loadKeptCatalogue } from '../../knowledge/catalogue/kept';
import { serviceSchema } from '../../knowledge/catalogue/service';
import type { Knowledge } from '../../knowledge/hearing';
import { keepCopy } from '../../knowledge/kept-copy';
import { createKnowledge, type RunningKnowledge } from '../../knowledge/knowledge';
import { PURPOSE_LESSON } from '../../knowledge/purpose/lesson';
import { wordsFile } from '../../knowledge/services/classifier';
import { phraseGaps } from '../../language/phrases';
import type { Language, Medium, Shown } from '../../language/reply';
import { show } from '../../language/show';
import type { NewRequest } from '../../requests/service-request';
import { CAN } from '../language/channels';
import { LEARNT, LEARNT_OTHERS, readBefore } from '../support/learnt';
import { EXAMPLE } from '../support/small-council';

/** A Tuesday in winter, ten in the morning, when the example council is open. */
export const TUESDAY = Date.parse('2026-11-24T10:00:00Z');

export const example = loadKeptCatalogue(EXAMPLE, phraseGaps, readBefore(EXAMPLE));

/** Services of the example council that stand beside a test's own: enough to be mistaken for, and always the same. */
const OTHERS = [
  ...['abandoned-vehicle', 'blocked-drain', 'damaged-sign', 'dead-animal', 'dog-fouling', 'fly-posting'],
  ...['fly-tipping', 'graffiti', 'needles', 'noise', 'overgrown-tree', 'pavement', 'road-flooding'],
  ...[
    'street-cleaning',
    'street-light',
    'traffic-light',
    'pothole',
    'missed-bin',
    'bulky-waste',
    'call-back',
  ],
];

/** So many examples of each tell these few services apart; learning all of them takes seconds for every test file. */
const ENOUGH = { en: 40, cy: 20 };
const few = <T extends Pick<Catalogue['services'][number], 'examples'>>(one: T): T => ({
  ...one,
  examples: { en: one.examples.en.slice(0, ENOUGH.en), cy: one.examples.cy.slice(0, ENOUGH.cy) },
});

/**
 * The example council with forms of the tests' own, so that no word of them changes under a test. What people say
 * for a service is still the council's, where it has one of that name.
 */
export function councilWith(...services: readonly object[]): Catalogue {
  const own = services.map((service) => {
    const read = serviceSchema.parse(service);
    return { ...read, examples: example.service(read.code)?.examples ?? read.examples };
  });
  const mine = new Set(own.map((one) => one.code));
  const others = example.services.filter(({ code }) => OTHERS.includes(code) && !mine.has(code));
  // In one order, so that who has the same services has learnt the same.
  const all = [...own, ...others].map(few).sort((a, b) => (a.code < b.code ? -1 : 1));
  const bodies = example.bodies.map(few);
  return { ...example, bodies, services: all, service: (code) => all.find((one) => one.code === code) };
}

/** Where what is learnt of a council of the tests is kept: many of them know the same services. */
function learntOf({ services }: Catalogue): string {
  const codes = createHash('sha256').update(services.map(({ code }) => code).join());
  const folder = join(LEARNT_OTHERS, codes.digest('hex').slice(0, 8));
  const purposes = wordsFile(folder, PURPOSE_LESSON.name);
  if (!existsSync(purposes)) keepCopy(purposes, readFileSync(wordsFile(LEARNT_OTHERS, PURPOSE_LESSON.name)));
  return folder;
}

/** A real ear for a council, which has learnt all, closed after the tests of the file. */
export function ear(catalogue: Catalogue): RunningKnowledge {
  const knowledge = createKnowledge({
    catalogue,
    clock: { now: () => TUESDAY },
    dataDir: catalogue === example ? LEARNT : learntOf(catalogue),
  });
  // A council of the tests' own is learnt first, which takes its time on a busy machine.
  beforeAll(() => knowledge.warm(), MINUTE);
  afterAll(() => knowledge.close());
  return knowledge;
}

export interface TalkerParts {
  readonly catalogue: Catalogue;
  readonly knowledge: Knowledge;
  readonly medium?: Medium;
  readonly language?: Language;
  readonly phone?: string;
  readonly crews?: CrewRecords;
  readonly rings?: boolean;
  readonly mails?: boolean;
  readonly talk?: Talk;
  readonly records?: Partial<Records>;
}

/** A citizen in one conversation, as the turn would lead it: what is kept goes through the store's JSON each time. */
export class Talker {
  talk: Talk;
  language: Language;
  medium: Medium;
  said: readonly Shown[] = [];
  effects: readonly Effect[] = [];
  readonly filed: NewRequest[] = [];
  private lastSaid?: Shown;

  constructor(private readonly parts: TalkerParts) {
    this.talk = parts.talk ?? NEW_TALK;
    this.language = parts.language ?? 'en';
    this.medium = parts.medium ?? 'web';
  }

  /** Says it and gives back all that is answered, choices and facts included. */
  async says(text: string, extra: Partial<Situation> = {}): Promise<string> {
    return this.turn({ event: 'message', ...extra }, text);
  }

  async happens(event: 'open' | 'silence' | 'waited'): Promise<string> {
    return this.turn({ event }, '');
  }

  private async turn(extra: Partial<Situation>, text: string): Promise<string> {
    const { catalogue, knowledge, phone, crews = NO_RECORDS } = this.parts;
    const outcome = await converse(this.talk, {
      event: 'message',
      rings: this.parts.rings ?? false,
      mails: this.parts.mails ?? false,
      now: TUESDAY,
      language: this.language,
      can: CAN[this.medium],
      catalogue,
      crews,
      knowledge,
      heard: knowledge.hear(text, this.language),
      files: [],
      coming: false,
      sameThought: false,
      masked: false,
      card: false,
      lastSaid: this.lastSaid,
      phone,
      records: { ...NO_RECORDS_HERE, ...this.parts.records },
      addLink: 'https://talk.elwern.example/add/**********************',
      reference: () => '47KT2XQ',
      ...extra,
    });
    this.talk = talkSchema.parse(JSON.parse(JSON.stringify(outcome.talk)));
    this.effects = outcome.effects;
    for (const effect of outcome.effects) {
      if (effect.do === 'choose-language') this.language = effect.language;
      if (effect.do === 'file-request') this.filed.push(effect.request);
    }
    const own = catalogue.phrases[this.language];
    this.said = show(outcome.replies, { language: this.language, can: CAN[this.medium], own });
    this.lastSaid = this.said.at(-1) ?? this.lastSaid;
    return this.said.map((shown) => readable(shown, this.medium)).join(' ');
  }
}

/** What a person sees: the words, on a page followed by its card and its chips. */
function readable(shown: Shown, medium: Medium): string {
  if (medium !== 'web') return shown.text;
  const facts = shown.facts?.map((fact) => ` {${fact.label}: ${fact.value}}`).join('') ?? '';
  const chips = shown.choices ? ` [${shown.choices.map((choice) => choice.label).join(' | ')}]` : '';
  return shown.text + facts + chips;
}

/** A conversation as a table of what the citizen does and what is answered. `(silence)` and the like are no words. */
export type Lines = readonly (readonly [citizen: string, assistant: string])[];

const HAPPENS: Readonly<Record<string, 'open' | 'silence' | 'waited'>> = {
  '(opens)': 'open',
  '(silence)': 'silence',
  '(three seconds pass)': 'waited',
};

/** Plays the table; "…" in an expected answer stands for any words. */
export async function plays(talker: Talker, lines: Lines): Promise<void> {
  const heard: [string, string][] = [];
  for (const [citizen] of lines) {
    const event = HAPPENS[citizen];
    heard.push([citizen, await (event ? talker.happens(event) : talker.says(citizen))]);
  }
  expect(heard).toEqual(lines.map(([citizen, assistant]) => [citizen, matching(assistant)]));
}

const matching = (assistant: string): unknown => {
  if (!assistant.includes('…')) return assistant;
  const parts = assistant.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return expect.stringMatching(new RegExp(`^${parts.join('.*')}$`, 's'));
};
