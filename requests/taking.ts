import { type Clock, DAY } from '../base/clock';
import { Refusal } from '../base/errors';
import { failpoint } from '../base/failpoint';
import { keyedHash } from '../base/ids';
import type { Council } from '../knowledge/catalogue/catalogue';
import { Draft, readOne, type Store } from '../storage/store';
import { fileInto } from './filing';
import type { Answers } from './form';
import { received } from './life';
import { newRequest, type Told } from './new-request';
import { passOnInto } from './passing-on';
import { newReference } from './reference';
import { hashOfKey, reporterKey } from './reporters';
import type { ServiceRequest } from './service-request';
import { toDoInto } from './to-do';

/** On this channel come requests that another program sends for a citizen. */
export const OPEN311 = 'open311';

/** What was sent without an id of its own is the same if it comes again, word for word, within so long. */
const SAME_WORDS = DAY;
const MOST_CONFLICTS = 20;

/** A request as another program sends it. */
export interface Sent extends Pick<Told, 'service' | 'answers' | 'description'> {
  /** How the citizen may be reached, where the form does not ask for it. */
  readonly contact: Answers;
  /** The program's key. */
  readonly key: string;
  /** The program's own id for this request, if it gave one. */
  readonly id?: string;
  /** All that was sent. */
  readonly words: string;
}

export interface Taken {
  readonly reference: string;
  /** Day (ISO) by which the team will have looked. */
  readonly promisedBy?: string;
}

export interface TakingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
  readonly council: Council;
  /** Whether requests for this service go to a back office. */
  readonly passesOn?: (service: string) => boolean;
  /** Called after a commit that holds due rows. */
  onDue(): void;
}

/** Whether the key is one of ours, as it must be before anything else is told. */
export async function isReporter({ store, secret }: TakingParts, key: string): Promise<boolean> {
  return (await readOne(store, reporterKey(hashOfKey(secret, key)))) !== undefined;
}

/** Takes a request in one commit. The same one again is the one that was taken; a key that is not known is refused. */
export async function take(parts: TakingParts, sent: Sent): Promise<Taken> {
  const { store, clock, secret, council } = parts;
  const reporter = hashOfKey(secret, sent.key);
  const who = reporterKey(reporter);
  const once = sentKey(secret, reporter, sent);
  for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
    const found = await store.read([who, once]);
    if (!found.has(who)) throw new Refusal('not-allowed', 'api_key');
    const before = found.get(once)?.value as Taken | undefined;
    if (before) return before;
    const now = clock.now();
    const request = requestOf(sent, reporter, council, now);
    const { reference, promisedBy, service } = request;
    const kept = sent.id === undefined ? SAME_WORDS : council.retention.requests * DAY;
    const draft = new Draft()
      .expecting(who, found.get(who))
      .expecting(once, undefined)
      .putting(once, { shape: 1, reference, promisedBy }, now + kept);
    fileInto(draft, request, secret);
    const passesOn = parts.passesOn?.(service) === true;
    if (passesOn) passOnInto(draft, reference, now);
    else toDoInto(draft, request);
    await failpoint('before-commit');
    if (!(await store.commit(draft)).ok) continue;
    await failpoint('after-commit');
    if (passesOn) parts.onDue();
    return { reference, promisedBy };
  }
  throw new Refusal('too-slow', 'too many conflicts');
}

function requestOf(sent: Sent, reporter: string, council: Council, now: number): ServiceRequest {
  const reference = newReference();
  const thread = `${OPEN311}:${reference}`;
  const told = { ...sent, reference, council, now, files: [], language: 'en' as const };
  const request = newRequest(told);
  return {
    ...request,
    answers: { ...request.answers, ...sent.contact },
    ...received(now),
    shape: 2,
    conversation: thread,
    thread,
    identity: reporterKey(reporter),
    channel: OPEN311,
    at: now,
    told: 1,
  };
}

const sentKey = (secret: string, reporter: string, { id, words }: Sent): string =>
  `sent:${keyedHash(secret, OPEN311, reporter, ...(id === undefined ? ['words', words] : ['id', id]))}`;
