import { REFUSALS } from '../../base/errors';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, paramOf, seeOther } from './desk-route';
import { aboutAll, type Fault } from './faults';
import type { DeskParts } from './parts';
import { momentInWords } from './wording';
import { BLOCK_WORDS } from './words';

const LIST = '/desk/blocked';
const OVER = 'That block is over already.';

/** Who is not answered just now. */
export function blocked(desk: DeskParts): void {
  deskRoute(desk, 'get', LIST, 'supervisor', (call) => list(desk, call));
  deskRoute(desk, 'post', `${LIST}/:id/lift`, 'supervisor', async (call) => {
    if (!(await desk.blocks.lift(call.staff, paramOf(call, 'id')))) return list(desk, call, aboutAll(OVER));
    return seeOther(LIST);
  });
}

async function list(desk: DeskParts, call: DeskCall, faults: readonly Fault[] = []): Promise<HttpAnswer> {
  const all = await desk.blocks.list();
  const people = all.map(({ identity, block, citizen }) => ({
    path: `${LIST}/${encodeURIComponent(identity)}/lift`,
    reason: BLOCK_WORDS[block.reason],
    by: block.by.name,
    at: momentInWords(block.at),
    until: momentInWords(block.until),
    citizen,
  }));
  const status = faults.length > 0 ? REFUSALS.stale : 200;
  return desk.pages.draw('blocked', { people, faults }, call, status);
}
