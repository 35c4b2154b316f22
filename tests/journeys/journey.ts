import type { PhraseKey } from '../../language/phrases/en';
import type { Language, Medium } from '../../language/reply';

/**
 * What the assistant does in a line of a table, by what is asked or said and never by its words:
 * `asks depth` is a question of a form, `asks place` where it is, `summary` what will be sent and whether to,
 * `sent` that it was, and `says answer.all` the phrase of that name in language/.
 */
export type Assistant = `asks ${string}` | `says ${PhraseKey}` | 'summary' | 'sent';

/**
 * What the citizen says, and what comes back: one thing, or several. "(next day)" before the words lets a night
 * pass, "(keys)" that they are pressed on a phone, and "{reference}" in them stands for that of the last thing sent.
 */
export type Line = readonly [citizen: string, assistant: Assistant | readonly Assistant[]];

/** What must be stored of a request: its service, the place in words, and the answers by their codes. */
export interface Filed {
  readonly service: string;
  readonly place?: string;
  readonly answers?: Readonly<Record<string, string | number | boolean>>;
}

export interface Journey {
  readonly title: string;
  readonly language?: Language;
  /** Where it can be had, if not everywhere: a phone hears English only, and a new call begins anew. */
  readonly channels?: readonly Medium[];
  readonly lines: readonly Line[];
  /** What is stored when it is over. */
  readonly stored: {
    readonly filed: readonly Filed[];
    /** Marks that the log holds, wherever they stand in it. */
    readonly marks?: Readonly<Record<string, string | number | boolean>>;
    /** The dialog and the service that wait for an answer, or "nothing". */
    readonly open: string;
  };
}
