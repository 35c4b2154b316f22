import type { Owner } from '../../citizens/owner';
import type { HeldRow } from '../../desk/held';
import { awaitsAnswer, isAsleep } from '../../desk/held';
import type { Staff } from '../../desk/staff';
import type { Waiting } from '../../desk/waiting';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { inLanguage } from '../../language/values';
import { clockTime, CHANNEL_WORDS, LANGUAGE_WORDS, lasted, WHY_WORDS } from './words';

/** Longest line of what somebody said, in a list. */
const LINE = 120;

/** A line of a list that leads to a conversation. */
export interface RowView {
  readonly id: string;
  readonly version: number;
  readonly urgent: string;
  readonly about: string;
  /** Language of `about`, which is the citizen's. */
  readonly language: string;
  /** Small facts below it. */
  readonly facts: readonly string[];
  /** It waits for the reader: their answer is due. */
  readonly due: boolean;
}

export interface ViewAt {
  readonly now: number;
  readonly catalogue: Catalogue;
  readonly staff: Staff;
}

export function waitingRow(row: Waiting, at: ViewAt): RowView {
  const { owner, context, language, channel, helper } = row;
  const left = owner.deadline - at.now;
  return {
    id: row.conversation,
    version: row.version,
    urgent: urgent(owner),
    about: lineOf(context?.about ?? ''),
    language,
    facts: [
      `Waiting ${lasted(at.now - owner.since)}`,
      ...(urgent(owner) ? [] : [WHY_WORDS[owner.why]]),
      ...serviceWords(context?.service, at),
      CHANNEL_WORDS[channel] ?? channel,
      LANGUAGE_WORDS[language],
      teamWords(owner.team, at),
      ...(left > 0 ? [`${lasted(left)} left, then they are told that nobody is free`] : []),
      ...(helper
        ? [
            helper.agent.id === at.staff.id
              ? 'You helped them before'
              : `${helper.agent.name} helped them before`,
          ]
        : []),
    ],
    due: false,
  };
}

export function heldRow(row: HeldRow, at: ViewAt): RowView {
  const { owner, last, language } = row;
  const asleep = isAsleep(row, at.now);
  return {
    id: row.conversation,
    version: 0,
    urgent: urgent(owner),
    about: lineOf(last?.text ?? ''),
    language,
    facts: [
      ...(asleep ? [`Put aside until ${clockTime(owner.snoozed!)}`] : []),
      ...(awaitsAnswer(row)
        ? [`Waiting for your answer for ${lasted(at.now - last!.at)}`]
        : ['You spoke last']),
      CHANNEL_WORDS[last?.channel ?? ''] ?? '',
      LANGUAGE_WORDS[language],
      `Yours since ${clockTime(owner.took)}`,
    ].filter(Boolean),
    due: awaitsAnswer(row) && !asleep,
  };
}

export const urgent = (owner: Owner): string =>
  owner.is !== 'assistant' && (owner.why === 'danger' || owner.why === 'distress')
    ? WHY_WORDS[owner.why]
    : '';

export const teamWords = (team: string, { catalogue }: Pick<ViewAt, 'catalogue'>): string => {
  const known = catalogue.council.teams[team];
  return known ? inLanguage(known.name, 'en').replace(/^the /, '') : team;
};

export function serviceWords(code: string | undefined, { catalogue }: Pick<ViewAt, 'catalogue'>): string[] {
  const service = code === undefined ? undefined : catalogue.service(code);
  return service ? [inLanguage(service.title, 'en')] : [];
}

const lineOf = (text: string): string => (text.length > LINE ? `${text.slice(0, LINE)}…` : text);
