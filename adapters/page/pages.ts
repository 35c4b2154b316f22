import { SECOND } from '../../base/clock';
import type { Refusal } from '../../base/errors';
import { newId } from '../../base/ids';
import { toDisplay } from '../../base/phone-numbers';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Expecting, Language } from '../../language/reply';
import type { PhraseKey } from '../../language/phrases/en';
import { inLanguage } from '../../language/values';
import type { ChannelParts, FoundLink } from '../channel';
import { MAX_MESSAGE } from '../http/body';
import type { HttpAnswer } from '../http/route';
import type { Assets } from './assets';
import type { ConversationView } from './conversation-view';
import { phrasesIn } from './phrases';
import type { Quiet } from './quiet';
import type { faultOf, Posted } from './receive';
import { securityHeaders } from './security-headers';

export interface ChatPage {
  readonly language: Language;
  readonly conversation: ConversationView;
  /** A thread is open, so that there is something to finish. */
  readonly started: boolean;
  readonly finished?: boolean;
  /** The conversation that was here has closed in silence. */
  readonly closed?: boolean;
  readonly quiet: Quiet;
  /** What was typed and not sent, and why not. */
  readonly text?: string;
  readonly fault?: ReturnType<typeof faultOf>;
}

export interface AddPage {
  readonly language: Language;
  readonly code: string;
  /** How things stand with the link. */
  readonly is: LinkState;
  /** The channel on which what is added is answered. */
  readonly answersBy: string;
  readonly added?: 'photo' | 'place';
  /** What was brought and not taken: no place, no photo, or one that is too large. */
  readonly fault?: keyof typeof ADD_STATUS;
}

export interface StopPage {
  readonly language: Language;
  readonly code: string;
  readonly is: 'open' | 'done' | 'unknown';
}

export type LinkState = FoundLink['is'] | 'unknown';

const ADD_STATUS = { 'add-empty': 400, 'photo-type': 415, 'photo-too-large': 413 } as const;
/** What is gone may have been there; what is unknown never was. */
const LINK_STATUS = { open: 200, used: 410, old: 410, unknown: 404 } as const;

/** The keyboard that a phone shows. */
const INPUT_MODES: Readonly<Partial<Record<Expecting, string>>> = {
  number: 'decimal',
  phone: 'tel',
  email: 'email',
};

const STATUS = { empty: 400, 'too-long': 413 } as const;

/** What only the holder of a code may see is for no search engine. */
const unlisted = (page: HttpAnswer): HttpAnswer => ({
  ...page,
  headers: { ...page.headers, 'x-robots-tag': 'noindex, nofollow' },
});

/** Draws the pages. None of this needs the store, so that a page can say that the store is down. */
export class Pages {
  private readonly headers: Readonly<Record<string, string>>;

  private readonly catalogue: Catalogue;

  constructor(
    private readonly parts: Pick<ChannelParts, 'catalogue' | 'publicUrl' | 'rings'>,
    private readonly assets: Assets,
  ) {
    const { catalogue, publicUrl } = parts;
    this.catalogue = catalogue;
    this.headers = securityHeaders(publicUrl, [`'self'`, ...catalogue.council.origins]);
  }

  chat(page: ChatPage): HttpAnswer {
    const { conversation, started, finished = false, closed = false, quiet, text = '', fault } = page;
    const t = phrasesIn(this.catalogue, page.language);
    const values = {
      ...this.common(page.language),
      conversation,
      started,
      finished,
      closed,
      quiet,
      hours: this.catalogue.council.quietHours,
      text,
      fault: fault && t(`page.${fault}`, { count: text.length, most: MAX_MESSAGE }),
      // New with each page that is shown: the form sent twice is one message.
      nonces: { message: newId(), photo: newId() },
      most: MAX_MESSAGE,
      rings: this.parts.rings,
      inputMode: INPUT_MODES[conversation.expecting] ?? '',
      other: this.otherLanguage(page.language),
    };
    return this.html(fault ? STATUS[fault] : 200, 'chat.njk', values);
  }

  /** The page of a link, or what has become of it. */
  add({ added, fault, ...page }: AddPage): HttpAnswer {
    const values = {
      ...this.common(page.language),
      ...page,
      added,
      fault,
      nonces: { message: newId(), photo: newId(), goOn: newId() },
      other: this.otherLanguage(page.language),
    };
    const template = page.answersBy === 'email' ? 'go-on.njk' : 'add.njk';
    return unlisted(this.html(fault ? ADD_STATUS[fault] : LINK_STATUS[page.is], template, values));
  }

  /** The page by which letters are stopped, or what has become of it. */
  stop(page: StopPage): HttpAnswer {
    const values = { ...this.common(page.language), ...page, other: this.otherLanguage(page.language) };
    return unlisted(this.html(page.is === 'unknown' ? 404 : 200, 'stop.njk', values));
  }

  /** A calm page that says what happened and what can be done, with what was typed. */
  problem(
    refusal: Refusal,
    language: Language,
    kept: Posted | undefined,
    key: PhraseKey = `error.${refusal.code}`,
  ): HttpAnswer {
    const t = phrasesIn(this.catalogue, language);
    const { phone } = this.catalogue.council.contact;
    const { trouble = '' } = refusal;
    const sentence = t(key, { phone: { phone }, limit: { key: 'limit.characters' }, trouble });
    const page = this.html(refusal.status, 'problem.njk', { ...this.common(language), sentence, kept });
    if (refusal.retryAfter === undefined) return page;
    return {
      ...page,
      headers: { ...page.headers, 'retry-after': String(Math.ceil(refusal.retryAfter / SECOND)) },
    };
  }

  /** A page that is read, and asks for nothing. */
  telling(template: string, language: Language, values: object): HttpAnswer {
    return this.html(200, template, {
      ...this.common(language),
      other: this.otherLanguage(language),
      ...values,
    });
  }

  private common(language: Language): object {
    const { council } = this.catalogue;
    const { phone, outOfHoursPhone, office, post } = council.contact;
    const t = phrasesIn(this.catalogue, language);
    return {
      t,
      language,
      assets: this.assets.names,
      council: inLanguage(council.name, language),
      phone: { e164: phone, shown: toDisplay(phone) },
      outOfHours: { e164: outOfHoursPhone, shown: toDisplay(outOfHoursPhone) },
      office: inLanguage(office, language),
      post: inLanguage(post, language),
      unreviewed: t('page.unreviewed'),
    };
  }

  private otherLanguage(language: Language): object | undefined {
    const other = this.catalogue.council.languages.find((one) => one !== language);
    if (!other) return undefined;
    const name = phrasesIn(this.catalogue, other)('language.name');
    // The name of a language, sent as a message, is how one changes to it on every channel.
    return { language: other, label: name, pick: name };
  }

  private html(status: number, template: string, values: object): HttpAnswer {
    const body = this.assets.render(template, values);
    return { status, type: 'text/html; charset=utf-8', body, headers: this.headers };
  }
}
