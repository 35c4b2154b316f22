import { REFUSALS } from '../../base/errors';
import { type Settled, SETTLED, type Trouble } from '../../desk/troubles';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, paramOf, seeOther } from './desk-route';
import { aboutAll, type Fault } from './faults';
import type { DeskParts } from './parts';
import { momentInWords, requestLine } from './wording';

const LIST = '/desk/troubles';
const OVER = 'Somebody else has dealt with it meanwhile, or it is over.';
const REASONS = Object.entries(SETTLED).map(([value, label]) => ({ value, label }));
const NO_REASON = 'Say why nothing more is to be done.';

const KINDS: Readonly<Record<Trouble['attention']['kind'], string>> = {
  parked: 'A message that we failed at',
  'dead-letter': 'A message that did not go out',
  'text-failed': 'A text that did not arrive',
  'request-stuck': 'A request that the back office has not got',
  flood: 'Too much in a day from one number',
  'spend-ceiling': 'The most that texts and calls may come to in a day is reached',
};

/** What needs a look of somebody. */
export function troubles(desk: DeskParts): void {
  deskRoute(desk, 'get', LIST, 'supervisor', (call) => list(desk, call));
  deskRoute(desk, 'post', `${LIST}/:id/again`, 'supervisor', async (call) =>
    (await desk.troubles.again(call.staff, paramOf(call, 'id'))) ? seeOther(LIST) : over(desk, call),
  );
  deskRoute(desk, 'post', `${LIST}/:id/settle`, 'supervisor', (call) => settle(desk, call));
}

async function settle(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const why = call.form.get('why') ?? '';
  const id = paramOf(call, 'id');
  if (!isReason(why)) return list(desk, call, { id, status: 400 });
  return (await desk.troubles.settle(call.staff, id, why)) ? seeOther(LIST) : over(desk, call);
}

const isReason = (why: string): why is Settled => Object.hasOwn(SETTLED, why);

const over = (desk: DeskParts, call: DeskCall): Promise<HttpAnswer> =>
  list(desk, call, { status: REFUSALS.stale });

/** What was not done: for want of a reason if it has an id, else since it is over. */
interface NotDone {
  readonly id?: string;
  readonly status: number;
}

async function list(desk: DeskParts, call: DeskCall, notDone?: NotDone): Promise<HttpAnswer> {
  const all = await desk.troubles.list(call.staff);
  const lines = all.map(({ id, attention, parked, request, citizen, again }) => ({
    path: `${LIST}/${encodeURIComponent(id)}`,
    what: KINDS[attention.kind],
    when: momentInWords(attention.at),
    reason: attention.reason,
    text: parked?.text,
    request: request && requestLine(desk.catalogue, request),
    citizen,
    again,
  }));
  const faults = notDone ? faultFor(notDone, all.findIndex(({ id }) => id === notDone.id) + 1) : [];
  return desk.pages.draw('troubles', { lines, settled: REASONS, faults }, call, notDone?.status);
}

function faultFor({ id }: NotDone, nth: number): readonly Fault[] {
  if (id === undefined) return aboutAll(OVER);
  return nth > 0 ? [{ at: `why-${nth}`, words: NO_REASON }] : aboutAll(NO_REASON);
}
