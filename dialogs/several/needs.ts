import type { Scene } from '../dialog';
import type { Need } from './state';

/** The needs in what was said, if it holds several: each with the service that it is about. */
export async function needsIn({ heard, knowledge, language }: Scene): Promise<readonly Need[]> {
  const needs: Need[] = [];
  for (const said of heard.needs()) {
    const [best] = await knowledge.hear(said, language).services();
    if (best) needs.push({ said, service: best.is.code });
  }
  return needs.length > 1 ? needs : [];
}
