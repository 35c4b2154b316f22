import { Refusal } from '../../base/errors';
import { type Settled, SETTLED, type Trouble } from '../../desk/troubles';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import type { DeskParts } from './parts';
import { momentInWords, requestLine } from './wording';

const LIST = '/desk/troubles';

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
  const act = (path: string, work: (call: DeskCall, id: string) => Promise<boolean>): void =>
    deskRoute(desk, 'post', `${LIST}/:id/${path}`, 'supervisor', async (call) => {
      const { id = '' } = call.req.params as { id?: string };
      if (!(await work(call, id))) throw new Refusal('stale');
      return seeOther(LIST);
    });
  deskRoute(desk, 'get', LIST, 'supervisor', (call) => list(desk, call));
  act('again', ({ staff }, id) => desk.troubles.again(staff, id));
  act('settle', ({ staff, form }, id) => desk.troubles.settle(staff, id, reasonIn(form)));
}

async function list(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
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
  return desk.pages.draw('troubles', { lines, settled: SETTLED }, call);
}

function reasonIn(form: URLSearchParams): Settled {
  const why = form.get('why') ?? '';
  if (!Object.hasOwn(SETTLED, why)) throw new Refusal('not-understood', 'reason');
  return why as Settled;
}
