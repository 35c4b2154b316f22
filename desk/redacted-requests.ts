import type { LogEntry } from '../citizens/log';
import { keepInto } from '../requests/keeping';
import { releaseInto } from '../requests/release';
import { readRequest, requestKey, requestKeyOf, requestsOfIdentity } from '../requests/service-request';
import type { Draft, Store } from '../storage/store';

/** So many of the newest requests of whoever wrote it are looked at. */
const MOST = 50;

/** What was asked for in the same conversation is kept without the words and files of the message too. */
export async function requestsRedactedInto(
  draft: Draft,
  store: Store,
  { identity, conversation, files = [] }: LogEntry,
  without: <T>(value: T) => T,
): Promise<void> {
  const members = await store.range(requestsOfIdentity(identity), { limit: MOST, reverse: true });
  const gone = new Set(files.map(({ id }) => id));
  const stays = (file: string): boolean => !gone.has(file);
  for (const stored of (await store.read(members.map(requestKeyOf))).values()) {
    const request = readRequest(stored.value);
    if (request.conversation !== conversation) continue;
    const said = {
      ...request,
      description: without({ text: request.description }).text,
      answers: without(request.answers),
    };
    const left = request.files.filter(stays);
    const same = left.length === request.files.length && JSON.stringify(said) === JSON.stringify(request);
    if (same) continue;
    draft.expecting(requestKey(request.reference), stored);
    const { released } = request;
    const out = released && { ...released, files: released.files.filter(stays) };
    if (out) releaseInto(draft, said, out);
    keepInto(draft, request, { ...said, files: left, ...(out ? { released: out } : {}) });
  }
}
