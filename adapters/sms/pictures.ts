import { SECOND } from '../../base/clock';
import { Refusal } from '../../base/errors';
import type { Fetched, FetchedFile, Fetcher } from '../../outbox/fetcher';
import { type KeepParts, keepPhotos, MAX_PHOTOS } from '../photos/keeping';
import { fetchMedia, type Media } from '../twilio/media';
import type { TwilioParts } from '../twilio/parts';

/** Longest that all pictures of one message may take; the relay gives each row a minute. */
const DEADLINE_MS = 10 * SECOND;

/** Fetches the pictures of texts, and keeps of each what draws it. One that can't be had does not hold up the others. */
export function pictureFetcher(twilio: TwilioParts, keep: KeepParts, deadlineMs = DEADLINE_MS): Fetcher {
  return async (id, { thread, addresses }): Promise<Fetched> => {
    const signal = AbortSignal.timeout(deadlineMs);
    try {
      const media = await Promise.all(
        addresses.map((address) => fetchMedia(twilio, address, MAX_PHOTOS, signal)),
      );
      const later = media.find((one) => 'retry' in one);
      if (later) return later;
      const kept = media.map((one, i) => keepOne(keep, { thread, id: `${id}.${i}` }, one));
      return { got: (await Promise.all(kept)).flat() };
    } catch (error) {
      return { retry: error instanceof Refusal ? error.code : 'no-answer' };
    }
  };
}

async function keepOne(
  keep: KeepParts,
  at: { readonly thread: string; readonly id: string },
  media: Media,
): Promise<readonly FetchedFile[]> {
  if (!('bytes' in media)) return [];
  try {
    return await keepPhotos(keep, at, [{ name: 'photo', bytes: media.bytes }]);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'wrong-type') return [];
    throw error;
  }
}
