import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { PASSWORD, passwordFault } from '../../desk/passwords';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import type { DeskParts } from './parts';
import { visitorOf } from './sign-in-forms';

const PAGE = '/desk/account';
/** More than any password has: what is too long is said to be so. */
const MOST = 512;

const formShape = z.object({ old: z.string().max(MOST), wanted: z.string().max(MOST) });

/** The account of whoever is signed in. */
export function account(desk: DeskParts): void {
  deskRoute(desk, 'get', PAGE, 'agent', async (call) => show(desk, call));
  deskRoute(desk, 'post', `${PAGE}/password`, 'agent', (call) => changePassword(desk, call));
}

function show(desk: DeskParts, call: DeskCall, fault?: Fault): HttpAnswer {
  const done = new URLSearchParams(call.req.getQuery()).has('done');
  const { needed, advised } = PASSWORD;
  const values = { email: call.staff.email, done, needed, advised, fault: fault?.words, faultAt: fault?.at };
  return desk.pages.draw('account', values, call, fault ? 400 : 200);
}

interface Fault {
  readonly at: 'old' | 'wanted';
  readonly words: string;
}

async function changePassword(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const read = formShape.safeParse(Object.fromEntries(call.form));
  if (!read.success) throw new Refusal('not-understood', 'form of the account');
  const words = passwordFault(read.data.wanted);
  if (words) return show(desk, call, { at: 'wanted', words });
  if (await desk.account.changePassword(call, read.data, visitorOf(desk, call.req)))
    return seeOther(`${PAGE}?done`);
  return show(desk, call, { at: 'old', words: 'That is not your password. Type the one that you have now.' });
}
