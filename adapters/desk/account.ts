import { PASSWORD, passwordFault } from '../../desk/passwords';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import { type Fault, faultsOf } from './faults';
import type { DeskParts } from './parts';
import { LONGEST, visitorOf } from './sign-in-forms';

const PAGE = '/desk/account';
/** What was done just now, by its mark in the address. */
const DID = {
  password: 'Your password is changed. You have been signed out everywhere else.',
  others: 'You have been signed out everywhere else.',
} as const;

const WRONG = {
  old: 'That is not your password. Type the one that you have now.',
  code: 'That code does not work. Wait for the next one in your app.',
};

const NOTHING = {
  old: 'Type the password that you have now.',
  code: 'Type the code that your app shows now.',
};

/** The account of whoever is signed in. */
export function account(desk: DeskParts): void {
  deskRoute(desk, 'get', PAGE, 'agent', async (call) => show(desk, call));
  deskRoute(desk, 'post', `${PAGE}/password`, 'agent', (call) => changePassword(desk, call));
  deskRoute(desk, 'post', `${PAGE}/others`, 'agent', (call) => endOthers(desk, call));
  deskRoute(desk, 'post', `${PAGE}/recovery-codes`, 'agent', (call) => newRecoveryCodes(desk, call));
}

function show(desk: DeskParts, call: DeskCall, faults: readonly Fault[] = []): HttpAnswer {
  const query = new URLSearchParams(call.req.getQuery());
  const did = query.has('password') ? DID.password : query.has('others') ? DID.others : undefined;
  const { needed, advised } = PASSWORD;
  const left = call.staff.secondFactor?.recovery.length ?? 0;
  const values = { email: call.staff.email, did, needed, advised, left, faults };
  return desk.pages.draw('account', values, call, faults.length > 0 ? 400 : 200);
}

async function changePassword(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const passwords = { old: typed(call, 'old'), wanted: typed(call, 'wanted') };
  const faults = faultsOf({
    old: tooLong(passwords.old) ? WRONG.old : passwords.old === '' ? NOTHING.old : undefined,
    wanted: passwordFault(passwords.wanted),
  });
  if (faults.length > 0) return show(desk, call, faults);
  if (await desk.account.changePassword(call, passwords, visitorOf(desk, call.req)))
    return seeOther(`${PAGE}?password`);
  return show(desk, call, faultsOf({ old: WRONG.old }));
}

/** Whoever was signed out meanwhile is shown the way in again. */
async function endOthers(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  await desk.account.endOthers(call);
  return seeOther(`${PAGE}?others`);
}

/** The answer is the only page that ever shows the codes. */
async function newRecoveryCodes(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const code = typed(call, 'code');
  if (code === '' || tooLong(code))
    return show(desk, call, faultsOf({ code: code === '' ? NOTHING.code : WRONG.code }));
  const codes = await desk.account.newRecoveryCodes(call, code, visitorOf(desk, call.req));
  if (!codes) return show(desk, call, faultsOf({ code: WRONG.code }));
  return desk.pages.draw('recovery-codes', { codes }, call);
}

const typed = ({ form }: DeskCall, name: string): string => form.get(name) ?? '';
const tooLong = (text: string): boolean => text.length > LONGEST;
