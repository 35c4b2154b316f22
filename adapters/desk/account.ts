import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { PASSWORD, passwordFault } from '../../desk/passwords';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import type { DeskParts } from './parts';
import { visitorOf } from './sign-in-forms';

const PAGE = '/desk/account';
/** More than any password or code has: what is too long is said to be so. */
const MOST = 512;

const text = z.string().max(MOST);
const passwordsShape = z.object({ old: text, wanted: text });
const codeShape = z.object({ code: text });

/** What was done just now, by its mark in the address. */
const DID = {
  password: 'Your password is changed. You have been signed out everywhere else.',
  others: 'You have been signed out everywhere else.',
} as const;

const WRONG = {
  old: 'That is not your password. Type the one that you have now.',
  code: 'That code does not work. Wait for the next one in your app.',
};

/** The account of whoever is signed in. */
export function account(desk: DeskParts): void {
  deskRoute(desk, 'get', PAGE, 'agent', async (call) => show(desk, call));
  deskRoute(desk, 'post', `${PAGE}/password`, 'agent', (call) => changePassword(desk, call));
  deskRoute(desk, 'post', `${PAGE}/others`, 'agent', (call) => endOthers(desk, call));
  deskRoute(desk, 'post', `${PAGE}/recovery-codes`, 'agent', (call) => newRecoveryCodes(desk, call));
}

interface Fault {
  readonly at: 'old' | 'wanted' | 'code';
  readonly words: string;
}

function show(desk: DeskParts, call: DeskCall, fault?: Fault): HttpAnswer {
  const query = new URLSearchParams(call.req.getQuery());
  const did = query.has('password') ? DID.password : query.has('others') ? DID.others : undefined;
  const { needed, advised } = PASSWORD;
  const left = call.staff.secondFactor?.recovery.length ?? 0;
  const about = { email: call.staff.email, did, needed, advised, left };
  const values = { ...about, faults: fault ? { [fault.at]: fault.words } : {} };
  return desk.pages.draw('account', values, call, fault ? 400 : 200);
}

async function changePassword(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const passwords = read(passwordsShape, call);
  const words = passwordFault(passwords.wanted);
  if (words) return show(desk, call, { at: 'wanted', words });
  if (await desk.account.changePassword(call, passwords, visitorOf(desk, call.req)))
    return seeOther(`${PAGE}?password`);
  return show(desk, call, { at: 'old', words: WRONG.old });
}

/** Whoever was signed out meanwhile is shown the way in again. */
async function endOthers(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  await desk.account.endOthers(call);
  return seeOther(`${PAGE}?others`);
}

/** The answer is the only page that ever shows the codes. */
async function newRecoveryCodes(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const { code } = read(codeShape, call);
  const codes = await desk.account.newRecoveryCodes(call, code, visitorOf(desk, call.req));
  if (!codes) return show(desk, call, { at: 'code', words: WRONG.code });
  return desk.pages.draw('recovery-codes', { codes }, call);
}

function read<T>(shape: z.ZodType<T>, { form }: DeskCall): T {
  const found = shape.safeParse(Object.fromEntries(form));
  if (!found.success) throw new Refusal('not-understood', 'form of the account');
  return found.data;
}
