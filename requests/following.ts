import { MINUTE } from '../base/clock';
import { scheduleInto } from '../outbox/due';
import type { Errand, ErrandResult, Writes } from '../outbox/errand';
import { Draft, readOne, type Store } from '../storage/store';
import { type CaseNow, Trouble } from './back-office';
import { freeInto } from './freeing';
import { keepInto } from './keeping';
import { type Happening, isOver, stepped } from './life';
import { type CaseOf, caseKey, type PassingParts } from './passing-on';
import { readRequest, requestKey, type ServiceRequest } from './service-request';
import { tellInto } from './updates';

export const FOLLOW = 'follow-back-office';

const FOLLOWED = 'back-office:followed';
const EVERY = 5 * MINUTE;
/** Changes are asked for from a little before the last one on: two may fall into one second of theirs. */
const OVERLAP = MINUTE;
const MOST_PAGES = 50;
const MOST_CONFLICTS = 20;

/** How far the back office was followed: the time, by its own clock, of the last change that was seen. */
interface Followed {
  readonly shape: 1;
  readonly since: number;
}

/** One row for all processes, which is never done; a process that comes later finds it there. */
export async function followFrom(store: Store, now: number): Promise<void> {
  const draft = new Draft();
  scheduleInto(draft, now, { do: 'errand', errand: FOLLOW, thread: FOLLOW, about: FOLLOW }, FOLLOW);
  await store.commit(draft);
}

const NOTHING: Writes = async () => {};

/** Asks the back office what has changed, and tells those who sent it. */
export function following(parts: PassingParts): Errand {
  return {
    run: async (): Promise<ErrandResult> => {
      const again = parts.clock.now() + EVERY;
      try {
        const since = await follow(parts);
        return {
          again,
          also: async (draft) => void draft.putting(FOLLOWED, { shape: 1, since } satisfies Followed),
        };
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        parts.log.warn('back-office-not-followed', { code: error.reason });
        return { again, also: NOTHING };
      }
    },
    gaveUp: () => NOTHING,
  };
}

/** Returns since when there is to be asked next. */
async function follow(parts: PassingParts): Promise<number> {
  const { store, clock, backOffice } = parts;
  const followed = (await readOne(store, FOLLOWED))?.value as Followed | undefined;
  const since = followed?.since ?? clock.now() - OVERLAP;
  let last = since;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { cases, more } = await backOffice.changed(since, page);
    for (const one of cases) {
      await learn(parts, one);
      last = Math.max(last, (one.updatedAt ?? 0) - OVERLAP);
    }
    if (!more) break;
  }
  return last;
}

/** Takes in how a case stands now, if it is one of ours. */
async function learn(parts: PassingParts, now: CaseNow): Promise<void> {
  const { store, clock, times } = parts;
  const of = (await readOne(store, caseKey(now.id)))?.value as CaseOf | undefined;
  if (!of) return;
  const key = requestKey(of.reference);
  for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
    const stored = await readOne(store, key);
    const request = stored && readRequest(stored.value);
    if (!request?.passedOn || !isNew(request, now)) return;
    const happened = happenedBy(request, now, clock.now());
    const { open, notes } = now;
    const told: ServiceRequest = {
      ...((happened && stepped(request, happened)) ?? request),
      passedOn: { ...request.passedOn, seen: { open, notes } },
    };
    const draft = new Draft().expecting(key, stored);
    const changed = await freeInto(store, draft, told, clock.now());
    keepInto(draft, request, changed, times);
    if (changed.steps.length > request.steps.length) tellInto(draft, changed, clock.now());
    if ((await store.commit(draft)).ok) return;
  }
}

/** Only the newest case of a request tells of it: an earlier one is closed for good. */
function isNew({ passedOn }: ServiceRequest, { id, open, notes }: CaseNow): boolean {
  if (passedOn?.cases.at(-1) !== id) return false;
  return passedOn.seen?.open !== open || passedOn.seen.notes !== notes;
}

function happenedBy(request: ServiceRequest, { open, notes }: CaseNow, at: number): Happening | undefined {
  // The case that tells them so is open and brings nothing back to life.
  if (request.givenUp) return undefined;
  if (!open) return isDone(notes) ? { is: 'done', at, note: notes } : { is: 'closed', at, note: notes };
  if (isOver(request)) return { is: 'reopened', at, note: notes, by: 'back-office' };
  return notes === undefined ? undefined : { is: 'in-progress', at, note: notes };
}

const DONE =
  /\b(fixed|repaired|mended|completed?|done|finished|resolved|cleared|cleaned|removed|replaced|filled|emptied|collected|delivered|restored|reinstated|made safe)\b/i;
/** Words by which a note says that, or why, the work was not done. */
const NOT_DONE =
  /\b(not|no|un\w+|cannot|can't|won't|duplicate|already|private|refer\w*|reject\w*|declin\w*|invalid|withdrawn|insufficient|another|elsewhere)\b/i;

/**
 * GeoReport v2 has one word for the end, closed, and says that it means resolved. A note that tells of something else
 * makes it a closing with that reason. Neither is ever taken for fixed: that is for the citizen to say.
 */
const isDone = (notes: string | undefined): notes is undefined | string =>
  notes === undefined || (DONE.test(notes) && !NOT_DONE.test(notes));
