import { newId } from '../../base/ids';
import { parkedKey, PARKED } from '../../bots/park';
import { conversationKey } from '../../citizens/conversation';
import { MAX_MESSAGE } from '../../adapters/http/body';
import { staffKey } from '../../desk/staff';
import { attendInto } from '../../outbox/attention';
import { requestKey } from '../../requests/service-request';
import type { House } from '../../server/house';
import { Draft } from '../../storage/store';
import { WebCitizen } from './desk-page';
import type { TestServer } from './server';
import { DeskBrowser, hire } from './staff';
import { reportsPothole, webVisitor } from './web-visitor';

/** What would take over the browser of whoever reads it. */
export const PLANTED = `"><img src=x onerror="document.title='taken'">`;
const LONG = 'x'.repeat(MAX_MESSAGE + 1);

/** Whoever sends it: signed in as an admin, or on the way there. */
export type Who = 'staff' | 'nobody' | 'half' | 'fresh';

export interface WrongEntry {
  readonly route: string;
  /** The page with the form, and where the form goes. */
  readonly page: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly status: number;
  /** Ids of the fields to which the summary leads, in order. */
  readonly at: readonly string[];
  /** What was typed and stands there again. */
  readonly kept?: string;
  readonly who?: Who;
}

/** A desk at which there is something of everything, and all that can be entered wrongly there. */
export interface FormsAtDesk {
  readonly browsers: Readonly<Record<Who, DeskBrowser>>;
  readonly entries: readonly WrongEntry[];
  /** The versions of all that the forms could have changed. */
  versions(): Promise<readonly (number | undefined)[]>;
}

export async function formsAtDesk(server: TestServer, house: House): Promise<FormsAtDesk> {
  const { reference } = await reportsPothole(await webVisitor(server));
  const me = await hire(house, { role: 'admin', teams: ['contact-centre', 'highways'] });
  const staff = await new DeskBrowser(server).signIn(me);
  const half = new DeskBrowser(server);
  await half.password((await hire(house)).email);
  const fresh = new DeskBrowser(server);
  await fresh.password((await hire(house, { fresh: true })).email);
  await staff.send('/desk', '/desk/presence', { is: 'here' });
  const request = reference.replace('-', '');
  const conversation = await taken(server, staff);
  await plantTrouble(house);
  const again = /action="(\/desk\/troubles\/[^"]+)\/settle"/.exec((await staff.get('/desk/troubles')).html)!;
  const places = { conversation, request, trouble: again[1]!, me: me.id };
  const keys = [conversationKey(conversation), requestKey(request), staffKey(me.id), parkedKey('planted')];
  return {
    browsers: { staff, half, fresh, nobody: new DeskBrowser(server) },
    entries: entriesAt(places),
    async versions() {
      const found = await house.store.read(keys);
      expect(found.size).toBe(keys.length);
      return keys.map((key) => found.get(key)?.version);
    },
  };
}

async function taken(server: TestServer, staff: DeskBrowser): Promise<string> {
  await new WebCitizen(server).says(
    'there is a pothole at 16 Mill Lane',
    'can I speak to a real person please',
  );
  const { html } = await staff.get('/desk');
  const [, id, form] = /action="\/desk\/conversations\/([^/]+)\/take"([^]*?)<\/form>/.exec(html)!;
  const saw = /name="saw" value="([^"]+)"/.exec(form!)![1]!;
  await staff.send('/desk', `/desk/conversations/${id}/take`, { saw, nonce: newId() });
  return id!;
}

/** A message that we failed at. */
async function plantTrouble(house: House): Promise<void> {
  const at = house.clock.now();
  const parked = { shape: 1, at, conversation: 'none', channel: 'sms', thread: 'x', type: 'message' };
  const draft = new Draft()
    .putting(parkedKey('planted'), { ...parked, text: PLANTED, reason: PLANTED })
    .indexing(PARKED, `${String(at).padStart(13, '0')}|planted`);
  attendInto(draft, { at, kind: 'parked', about: 'planted', reason: PLANTED });
  await house.store.commit(draft);
}

interface Places {
  readonly conversation: string;
  readonly request: string;
  readonly trouble: string;
  readonly me: string;
}

const entriesAt = (places: Places): readonly WrongEntry[] => [
  ...onTheWayIn,
  ...ofTheAccount,
  ...ofTheLists(places),
  ...ofTheConversation(places.conversation),
];

const form = (
  route: string,
  page: string,
  fields: WrongEntry['fields'],
  at: readonly string[],
  more: Partial<WrongEntry> = {},
): WrongEntry => ({ route, page, path: route, fields, status: 400, at, ...more });

const onTheWayIn: readonly WrongEntry[] = [
  form('/desk/sign-in', '/desk/sign-in', {}, ['email', 'password'], { who: 'nobody' }),
  form('/desk/sign-in', '/desk/sign-in', { email: PLANTED, password: 'x' }, ['email'], {
    who: 'nobody',
    kept: PLANTED,
  }),
  form('/desk/second-factor', '/desk/second-factor', {}, ['code'], { who: 'half' }),
  form('/desk/second-factor', '/desk/second-factor', { code: PLANTED }, ['code'], { who: 'half' }),
  form('/desk/set-up', '/desk/set-up', { code: '' }, ['code'], { who: 'fresh' }),
  form('/desk/set-up', '/desk/set-up', { code: 'no code' }, ['code'], { who: 'fresh' }),
];

const ACCOUNT = '/desk/account';
const ofTheAccount: readonly WrongEntry[] = [
  form(`${ACCOUNT}/password`, ACCOUNT, {}, ['old', 'wanted']),
  form(`${ACCOUNT}/password`, ACCOUNT, { old: LONG, wanted: 'short' }, ['old', 'wanted']),
  form(`${ACCOUNT}/password`, ACCOUNT, { old: 'not it', wanted: 'seven herons on the weir' }, ['old']),
  form(`${ACCOUNT}/recovery-codes`, ACCOUNT, {}, ['code']),
  form(`${ACCOUNT}/recovery-codes`, ACCOUNT, { code: '000000' }, ['code']),
];

const ofTheLists = ({ conversation, request, trouble, me }: Places): readonly WrongEntry[] => {
  const one = `/desk/requests/${request}`;
  const path = (at: string): Pick<WrongEntry, 'path'> => ({ path: at });
  const queued = `/desk/conversations/${conversation}`;
  return [
    form('/desk/presence', '/desk', { is: 'asleep' }, ['being']),
    form('/desk/conversations/:id/take', '/desk', {}, ['main'], path(`${queued}/take`)),
    form('/desk/conversations/:id/refuse', '/desk', { saw: 'x' }, ['main'], path(`${queued}/refuse`)),
    form('/desk/find', '/desk/find', { sought: '<b>' }, ['sought', 'purpose'], { kept: '<b>' }),
    form('/desk/citizens/:id', '/desk/find', {}, ['purpose'], path('/desk/citizens/none')),
    form('/desk/requests/:reference', one, { note: PLANTED.repeat(9) }, ['is', 'note'], {
      ...path(one),
      kept: PLANTED.repeat(9),
    }),
    form('/desk/requests/:reference', one, { is: 'accepted', note: PLANTED, saw: '0' }, ['main'], {
      ...path(one),
      kept: PLANTED,
      status: 412,
    }),
    form('/desk/requests/:reference/release', one, { saw: '0' }, ['main'], {
      ...path(`${one}/release`),
      status: 412,
    }),
    form(
      '/desk/troubles/:id/settle',
      '/desk/troubles',
      { why: 'because' },
      ['why-1'],
      path(`${trouble}/settle`),
    ),
    form('/desk/troubles/:id/again', '/desk/troubles', {}, ['main'], {
      ...path('/desk/troubles/none/again'),
      status: 412,
    }),
    form('/desk/blocked/:id/lift', '/desk/blocked', {}, ['main'], {
      ...path('/desk/blocked/none/lift'),
      status: 412,
    }),
    ...['sign-out', 'disable', 'enable', 'reset'].map((change) =>
      form(`/desk/staff/:id/${change}`, '/desk/staff', {}, ['main'], {
        ...path(`/desk/staff/${me}/${change}`),
        status: 403,
      }),
    ),
  ];
};

const ofTheConversation = (id: string): readonly WrongEntry[] => {
  const one = `/desk/conversations/${id}`;
  const act = (
    name: string,
    fields: WrongEntry['fields'],
    at: readonly string[],
    kept?: string,
  ): WrongEntry => ({
    route: '/desk/conversations/:id/do/:act',
    page: one,
    path: `${one}/do/${name}`,
    fields: { nonce: newId(), ...fields },
    status: 400,
    at,
    ...(kept === undefined ? {} : { kept }),
  });
  const removal = { page: `${one}/remove`, path: `${one}/remove` };
  const file = { page: one, path: `${one}/file`, kept: PLANTED };
  return [
    act('say', { text: ' ' }, ['text']),
    act('say', { text: LONG }, ['text'], LONG),
    act('say', { text: PLANTED, nonce: 'x' }, ['main'], PLANTED),
    act('note', {}, ['note']),
    act('note', { text: PLANTED + LONG }, ['note'], PLANTED + LONG),
    act('edit', { question: 'depth', answer: PLANTED }, ['answer-depth']),
    act('edit', { question: '$place', answer: PLANTED + LONG }, ['answer-$place'], PLANTED + LONG),
    act('ask', {}, ['form']),
    act('transfer', { team: 'nobody' }, ['to-team']),
    act('give', { agent: 'nobody' }, ['agent']),
    act('snooze', { minutes: '0' }, ['minutes']),
    act('hand', { text: LONG, question: LONG }, ['hand-text', 'hand-question'], LONG),
    act('close', { outcome: 'x', wrapUp: LONG, text: PLANTED }, ['outcome', 'wrap-up'], PLANTED),
    act('block', { reason: 'x', lasts: 'ever' }, ['block-reason', 'block-lasts']),
    form('/desk/conversations/:id/file', one, { nonce: newId(), text: PLANTED }, ['file'], file),
    form('/desk/conversations/:id/file', one, { nonce: newId() }, ['file-text', 'file'], {
      ...file,
      kept: '',
    }),
    form('/desk/conversations/:id/remove', one, {}, ['n', 'why'], removal),
    form('/desk/conversations/:id/remove', one, { n: '999', why: 'abuse' }, ['n'], {
      ...removal,
      status: 404,
    }),
  ];
};
