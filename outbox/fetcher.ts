import type { DueFetch } from './due';

/** A file on disk, as the log names it. */
export interface FetchedFile {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** What became of one try to fetch. */
export type Fetched =
  /** Those that could be had: none if nothing can be had of them, now or ever. */
  | { readonly got: readonly FetchedFile[] }
  /** Trying again may help. */
  | { readonly retry: string };

/** Fetches what was announced and puts it on disk, under the same ids each time. `id`: the row's. Does not throw. */
export type Fetcher = (id: string, work: DueFetch) => Promise<Fetched>;
