/** How something that costs money is answered: as it asks for, with why it is not, or not at all. */
export type Answered = 'in-full' | 'with-why' | 'not-at-all';

/** Decides when enough texts and calls have been answered. Numbers are E.164. */
export interface Bounds {
  text(from: string, words: string): Promise<Answered>;
  /** `from` is undefined where the number is withheld. */
  call(from: string | undefined): Promise<Answered>;
}
