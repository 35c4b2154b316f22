/** A phrase is one wording for all, or one for each way of showing it where they differ; `{name}` is a gap. */
export type Phrase = string | { readonly web: string; readonly text?: string; readonly speech?: string };
