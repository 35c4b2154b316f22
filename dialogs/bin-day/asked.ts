import type { Collections } from '../../knowledge/catalogue/collections/collections';
import type { Question } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';
import { bareWords } from '../../language/same-words';
import type { Scene } from '../dialog';
import { surePlace } from '../places';

/** What somebody wants to know of their bin days; nothing named means all of it. */
export interface Asked {
  readonly bin?: string;
  readonly week?: 'this' | 'next';
  /** ISO. */
  readonly day?: string;
}

const THIS_WEEK = /\b(this (coming )?(week|wk)|(yr )?wythnos (hon|yma|ma))\b/;
const NEXT_WEEK = /\b((next|following) (week|wk)|(yr )?wythnos nesaf?)\b/;

const DAY: Question = {
  code: 'day',
  ask: { en: 'day' },
  label: { en: 'day' },
  purpose: { en: 'day' },
  type: 'date',
  when: 'future',
  required: false,
};

export async function askedOf(heard: Hearing, { bins }: Collections, scene: Scene): Promise<Asked> {
  // "Green Lane" is no green bin.
  const words = scene.knowledge.hear(withoutPlace(heard), heard.language);
  const said = bareWords(words.text);
  const week = NEXT_WEEK.test(said) ? 'next' : THIS_WEEK.test(said) ? 'this' : undefined;
  const bin = words.picked(
    bins.map(({ code, name, said }) => ({ value: code, words: [name.en, name.cy ?? '', ...said] })),
  );
  const day = week ? undefined : await words.value(DAY, false);
  return {
    ...(bin ? { bin } : {}),
    ...(week ? { week } : {}),
    ...(day?.type === 'date' ? { day: day.day } : {}),
  };
}

/** The words beside the place that they name. */
export function withoutPlace(heard: Hearing): string {
  const said = heard.places(false)[0]?.is.said;
  return said === undefined ? heard.text : heard.text.replace(said, ' ');
}

/** Questions about the rules, which the article answers for everybody. Bare words. */
const ABOUT_RULES = new RegExp(
  `\\b(${[
    'night before|how early|how late|what time|how often|weekly|fortnightly|weeks? apart|calendar|timetable',
    'remind\\w*|text me|christmas|xmas|new year|easter|bank holidays?|good friday|look up|what goes in|on top of',
    'noson cynt|pa mor aml|faint o r gloch|erbyn pryd|bob wythnos|calendr|galendr|amserlen|nadolig|gwyl y banc|wyl y banc|atgoffa|anfonwch neges',
  ].join('|')})\\b`,
);

/** Somebody asks for the days of a place of their own; a place that is named says so by itself. */
export const asksForOwnDay = (heard: Hearing): boolean =>
  surePlace(heard.places(false)) !== undefined || !ABOUT_RULES.test(bareWords(heard.text));

const GOES_ON =
  /^(and|what about|how about|when|is|which|what|next|this|tomorrow|a|ac|beth am|pryd|ydy|pa|yfory)\b/;
const LONGEST_FURTHER_QUESTION = 60;

/** "And the green one?", "what about next week": a question that goes on from the days that were just told. */
export const goesOn = (heard: Hearing, asked: Asked): boolean =>
  Object.keys(asked).length > 0 &&
  heard.text.length <= LONGEST_FURTHER_QUESTION &&
  GOES_ON.test(bareWords(heard.text));
