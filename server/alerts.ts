import { mailer, type Mail, type Mailer } from '../adapters/email/send';
import { MINUTE } from '../base/clock';
import type { PhraseKey } from '../language/phrases/en';
import { sentence } from '../language/wording';
import { ATTENTION, type Attention, type AttentionKind, attentionKeyOf } from '../outbox/attention';
import { scheduleInto } from '../outbox/due';
import type { Errand, ErrandResult, Writes } from '../outbox/errand';
import { Draft, NEWEST, readOne, type Store } from '../storage/store';
import type { Config } from './config';
import type { House } from './house';

export const ALERT = 'alert-staff';

const TOLD = 'alert-staff:told';
const EVERY = 5 * MINUTE;
/** A mail server that does not take it is asked again after so long, for as long as it needs. */
const PATIENCE = 30 * MINUTE;
const PAGE = 200;

const LINES: Readonly<Record<AttentionKind, PhraseKey>> = {
  'dead-letter': 'alert.dead-letter',
  'text-failed': 'alert.text-failed',
  'request-stuck': 'alert.request-stuck',
  parked: 'alert.parked',
  flood: 'alert.flood',
  'spend-ceiling': 'alert.spend-ceiling',
};

/** Up to which entry of the feed staff have been told. */
interface Told {
  readonly shape: 1;
  readonly position: number;
}

export interface Alerts {
  readonly errands: Readonly<Record<string, Errand>>;
  /** Begins to look. */
  follow(): Promise<void>;
}

/** E-mail to staff about what needs a person, where there is a mail server and somebody to write to. */
export function alerts(house: House, { smtpUrl }: Pick<Config, 'smtpUrl'>): Alerts {
  const { alertsTo: to, contact, name } = house.catalogue.council;
  if (!smtpUrl || !to) return { errands: {}, follow: async () => {} };
  const send = mailer({ smtpUrl, from: { name: name.en, address: contact.email ?? to } });
  return {
    errands: { [ALERT]: alerting(house, to, send) },
    follow: async () => {
      const draft = new Draft();
      const work = { do: 'errand', errand: ALERT, thread: ALERT, about: ALERT } as const;
      scheduleInto(draft, house.clock.now(), work, ALERT);
      await house.store.commit(draft);
    },
  };
}

const NOTHING: Writes = async () => {};

/** Tells of all that is new in one letter, and is never done. */
function alerting(house: House, to: string, send: Mailer): Errand {
  const { store, clock, log } = house;
  return {
    run: async (): Promise<ErrandResult> => {
      const found = await since(store, (await readOne(store, TOLD))?.value as Told | undefined);
      const told: Writes = async (draft) =>
        void draft.putting(TOLD, { shape: 1, position: found.position } satisfies Told);
      if (found.news.length === 0) return { again: clock.now() + EVERY, also: told };
      const result = await send(letter(house, to, found.news, found.position));
      if ('sent' in result) return { again: clock.now() + EVERY, also: told };
      log.warn('alert-not-sent', { code: 'retry' in result ? result.retry : 'refused' });
      return { again: clock.now() + PATIENCE, also: NOTHING };
    },
    gaveUp: () => NOTHING,
  };
}

/** What is new and still on the list, and up to where that was looked for. */
async function since(
  store: Store,
  told: Told | undefined,
): Promise<{ readonly news: readonly Attention[]; readonly position: number }> {
  const page = await store.follow(ATTENTION, told?.position ?? 0, PAGE);
  if (page === 'gap') {
    const newest = await store.follow(ATTENTION, NEWEST, 0);
    return { news: [], position: newest === 'gap' ? 0 : newest.position };
  }
  const found = await store.read(page.entries.map(({ entry }) => attentionKeyOf(entry)));
  return { news: [...found.values()].map(({ value }) => value as Attention), position: page.position };
}

/** How many there are of each kind: who and what they are about is for whoever looks at the list. */
function letter({ catalogue }: House, to: string, news: readonly Attention[], position: number): Mail {
  const { council, phrases } = catalogue;
  const language = council.languages[0] ?? 'en';
  const how = { language, medium: 'web', own: phrases[language] } as const;
  const counts = new Map<AttentionKind, number>();
  for (const { kind } of news) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, n]) => sentence(LINES[kind], how, { n }));
  return {
    to,
    subject: sentence('alert.subject', how, { council: { words: council.name } }),
    paragraphs: [sentence('alert.lead', how), lines.join('\n'), sentence('alert.end', how)],
    key: `attention-${position}`,
  };
}
