import { NEWEST, type FeedPage } from './store';

type Entry = FeedPage['entries'][number];

/** What a follower is told, given what was found after its position and the position of the newest entry. */
export function feedPage(after: number, found: readonly Entry[], newest: number): FeedPage | 'gap' {
  if (after === NEWEST) return { entries: [], position: newest };
  if (after > newest) return 'gap';
  const first = found[0];
  if (first && first.position !== after + 1) return 'gap';
  return { entries: found, position: found.at(-1)?.position ?? after };
}
