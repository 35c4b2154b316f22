import { DAY } from '../base/clock';
import type { AlikeFound } from '../dialogs/records';
import { isTheirs } from '../requests/joining';
import { isOver } from '../requests/life';
import { type Alike, nearby } from '../requests/nearby';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import { doneAt } from '../requests/was-fixed';
import type { Store } from '../storage/store';
import type { Loaded } from './load';

/** So many of the nearest are looked at. */
const LOOKED_AT = 20;
/** Days. What is called done was hardly ever reported longer before. */
const WORK_LASTS = 90;

/**
 * The nearest that is still open, or else the nearest that was called done of late. What is looked at and left is no
 * ground for a decision: only the one that is found joins what the commit expects.
 */
export async function alikeNear(
  { store }: { readonly store: Store },
  { draft, thread, now }: Loaded,
  like: Alike,
  but: readonly string[],
): Promise<AlikeFound | undefined> {
  const near = (await nearby(store, { ...like, days: like.days + WORK_LASTS }, now)).filter(
    ({ reference }) => !but.includes(reference),
  );
  const stored = await store.read(near.slice(0, LOOKED_AT).map(({ reference }) => requestKey(reference)));
  const known = near.flatMap(({ reference, metres }) => {
    const found = stored.get(requestKey(reference));
    return found ? [{ request: readRequest(found.value), metres, found }] : [];
  });
  const since = now - like.days * DAY;
  const best =
    known.find(({ request }) => request.at >= since && !isOver(request)) ??
    known.find(({ request }) => isDone(request) && (doneAt(request) ?? 0) >= since);
  if (!best) return undefined;
  const { request, metres, found } = best;
  const key = requestKey(request.reference);
  if (!draft.expect.has(key)) draft.expecting(key, found);
  return { request, metres, theirs: isTheirs(request, thread.identity) };
}

const isDone = ({ status }: ServiceRequest): boolean => status === 'done' || status === 'confirmed-fixed';
