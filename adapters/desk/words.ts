import { DateTime } from 'luxon';
import { MINUTE, SECOND } from '../../base/clock';
import type { TextState } from '../../citizens/receipt';
import type { Why } from '../../citizens/owner';
import type { BlockLasts, BlockReason } from '../../desk/blocks';
import type { OUTCOMES } from '../../desk/ownership';
import type { RedactReason } from '../../desk/redaction';
import type { Being } from '../../desk/presence';
import { clockInWords, ZONE } from '../../language/dates';

/** The desk's own words. They are for those who work here, and in English. */
export const WHY_WORDS: Readonly<Record<Why, string>> = {
  asked: 'Asked for a person',
  misses: 'The assistant did not understand',
  distress: 'In distress',
  complaint: 'A complaint',
  danger: 'In danger',
};

export const OUTCOME_WORDS: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  answered: 'Question answered',
  done: 'Request taken or dealt with',
  'passed-on': 'Passed on to another team',
  'will-call': 'We will call them',
  'no-answer': 'They stopped answering',
  'not-ours': 'Not for the council',
};

export const BLOCK_WORDS: Readonly<Record<BlockReason, string>> = {
  abuse: 'Abusive words',
  threats: 'Threats',
  sexual: 'Sexual words',
  spam: 'Advertising or nonsense, again and again',
};

export const REDACT_WORDS: Readonly<Record<RedactReason, string>> = {
  personal: 'Personal, and we do not need it',
  'someone-else': 'It tells of somebody else',
  asked: 'They asked for it',
  abuse: 'Abuse',
};

export const BLOCK_LASTS_WORDS: Readonly<Record<BlockLasts, string>> = {
  hour: '1 hour',
  day: '1 day',
  week: '7 days',
  month: '30 days',
};

export const BEING_WORDS: Readonly<Record<Being, { readonly now: string; readonly change: string }>> = {
  here: { now: 'Taking conversations', change: 'Take conversations' },
  break: { now: 'On a break', change: 'Go on a break' },
  away: { now: 'Away', change: 'Go away' },
};

export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  web: 'Web chat',
  sms: 'Text',
  voice: 'Phone',
  'bot-service': 'Teams or other',
};

export const TEXT_WORDS: Readonly<Record<TextState, string>> = {
  queued: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Not delivered',
};

/** The carrier has told nothing of it: it may wait to be sent, or be on its way. */
export const NO_RECEIPT = 'No receipt yet';

export const LANGUAGE_WORDS = { en: 'English', cy: 'Welsh' } as const;

/** A time of the day: "2.30pm". */
export const clockTime = (at: number): string => clockInWords(DateTime.fromMillis(at, { zone: ZONE }));

/** How long something has lasted: "5 seconds", "1 minute", "2 hours". */
export function lasted(ms: number): string {
  const [n, unit] =
    ms < MINUTE
      ? [Math.max(1, Math.round(ms / SECOND)), 'second']
      : ms < 60 * MINUTE
        ? [Math.floor(ms / MINUTE), 'minute']
        : [Math.floor(ms / (60 * MINUTE)), 'hour'];
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
