/** What is wrong with one field of a form. */
export interface Fault {
  /** Id of the field on its page, or `main` where no one field is meant. */
  readonly at: string;
  readonly words: string;
}

/** Those that there are, in the order of the fields: each field with its words, or without where it is right. */
export const faultsOf = (fields: Readonly<Record<string, string | undefined>>): readonly Fault[] =>
  Object.entries(fields).flatMap(([at, words]) => (words === undefined ? [] : [{ at, words }]));

/** By field, as the templates ask for it. */
export const byField = (faults: readonly Fault[]): Readonly<Record<string, string>> =>
  Object.fromEntries(faults.map(({ at, words }) => [at, words]));

/** Of the page as a whole. */
export const aboutAll = (words: string): readonly Fault[] => [{ at: 'main', words }];
