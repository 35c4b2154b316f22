import type { PhraseKey } from './phrases/en';

/** What a dialog says, before anyone knows in which language and on which channel it will be said. */

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A council's own words, in each language it has written them in. English is always there. */
export type Localised = { readonly en: string; readonly cy?: string };

/** The ways in which a thing can be shown: on a page, in a text message, or spoken. */
export type Medium = 'web' | 'text' | 'speech';

/**
 * A value inside a sentence. A bare string is the citizen's own words or a name, shown as it is. The others are written, texted or spoken
 * the way people in the language do: a reference sign by sign, a date with its weekday.
 */
export type Value =
  | string
  | number
  | Say
  | { readonly words: Localised }
  | { readonly reference: string }
  | { readonly phone: string }
  /** A day, ISO "2026-11-22". */
  | { readonly day: string }
  /** A day of the week: 1 is Monday. */
  | { readonly weekday: number }
  /** A moment, ms since epoch. */
  | { readonly time: number }
  | { readonly pence: number }
  | { readonly link: string }
  /** "a, b, c", or with `or`: "a, b or c". */
  | { readonly list: readonly Value[]; readonly or?: true };

/** A phrase of language/ by its key, or the council's own words, with what stands in its gaps. */
export type Say =
  | {
      readonly key: PhraseKey;
      readonly values?: Readonly<Record<string, Value>>;
      /** Said in this language, whatever the others are said in: "Cymraeg" on an English page. */
      readonly language?: Language;
    }
  | { readonly words: Localised; readonly values?: Readonly<Record<string, Value>> }
  /** A sentence in a language of which we have a few only, by its code (BCP 47): see other-languages. */
  | {
      readonly written: string;
      readonly text: string;
      readonly values?: Readonly<Record<string, Value>>;
    };

export interface Choice {
  /** What comes back when it is picked, the same in every language. */
  readonly value: string;
  readonly label: Say;
  /** Offered where it costs nothing, on a page or in a text, but not read out: "not sure". */
  readonly unspoken?: true;
}

export interface Fact {
  readonly label: Say;
  readonly value: Value;
  /** What to send in order to change this line; absent if it can't be changed. */
  readonly change?: string;
  /** In words the label goes with it, since the value alone says nothing: "Blocking the road: yes". */
  readonly named?: true;
  /** Shown on a page, left out of words: what is not known. */
  readonly unspoken?: true;
}

/** What kind of answer we hope for: lets a page pick its keyboard and a phone pick how to listen. */
export type Expecting =
  'nothing' | 'words' | 'choice' | 'yes-no' | 'place' | 'date' | 'number' | 'phone' | 'email' | 'photo';

/** One channel-neutral reply. */
export interface Reply {
  readonly say: readonly Say[];
  readonly facts?: readonly Fact[];
  readonly choices?: readonly Choice[];
  readonly expecting?: Expecting;
  /**
   * How a text or a call names the choices. `listed` is usual: numbered in a text, read out in a call. `said`: the
   * words already name them. `keyed`: a call says which key to press.
   */
  readonly naming?: 'listed' | 'said' | 'keyed';
}

/** A reply as it is said on one channel in one language: what the log keeps and the adapters send. */
export interface Shown {
  readonly language: Language;
  /** The language of the words, by its code (BCP 47), where it is another than that of the conversation. */
  readonly written?: string;
  /** The whole reply in words. On the web without choices and facts; in a text or a call with them. */
  readonly text: string;
  /** For a call, where not all of it is in one language: the text in pieces, each for a voice of its own. */
  readonly passages?: readonly { readonly language: Language; readonly text: string }[];
  /** For a call: to be said more slowly than usual. */
  readonly slowly?: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly facts?: readonly {
    readonly label: string;
    readonly value: string;
    readonly change?: string;
    readonly changeLabel?: string;
  }[];
  readonly expecting?: Expecting;
}

/** What a channel can do. A dialog may ask for one of these, never for a channel. */
export interface Capabilities {
  readonly medium: Medium;
  /** Longest reply, in characters, before it is split. */
  readonly maxLength: number;
  /** How much can be taken in before there is a word to it, in seconds of speech; absent where it can be read again. */
  readonly atOnce?: number;
  readonly photos: boolean;
  readonly links: boolean;
  readonly keypad: boolean;
  /** Languages in which free words reach us: a phone hears English only. */
  readonly hears: readonly Language[];
  /** One thought may come as several messages. */
  readonly fragments: boolean;
  /** What is said is read later, and is not answered where it is read. */
  readonly letters?: true;
}
