import { newSecret } from '../../base/ids';
import { conversationKey } from '../../citizens/conversation';
import { signOn } from '../../desk/presence';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { WebCitizen } from '../support/desk-page';
import { startServer, type TestServer } from '../support/server';
import { type DeskAnswer, DeskBrowser, hire, PASSWORD } from '../support/staff';

const HOUR = 3_600_000;
const KEPT = 'a half-typed <b>thought</b>';
const ESCAPED = 'a half-typed &lt;b&gt;thought&lt;/b&gt;';

/**
 * A wrong entry in any form of the desk: the page again, with all that is wrong told at its top, each leading to its field,
 * which is marked; what was typed is kept, but for passwords; and nothing is done.
 */
describe('A wrong entry at the desk', () => {
  let server: TestServer;
  let house: House;
  let agent: DeskBrowser;
  let conversation: string;
  let request: string;
  beforeAll(async () => {
    server = await startServer();
    house = await server.house();
    const staff = await hire(house, { role: 'admin', teams: ['contact-centre', 'highways'] });
    agent = await new DeskBrowser(server).signIn(staff);
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    await signOn(house.store, at, server.clock.now(), { lasts: HOUR });
    const ann = new WebCitizen(server);
    await ann.says('there is a pothole outside 16 Mill Lane', 'about a golf ball', 'send');
    await ann.says('I want to talk to a person');
    const id = /\/desk\/conversations\/([\w-]+)\/take/.exec((await agent.get('/desk')).html)![1]!;
    conversation = `/desk/conversations/${id}`;
    expect((await agent.send('/desk', `${conversation}/take`, await seen())).status).toBe(303);
    request = /href="(\/desk\/requests\/\w+)"/.exec(
      (await agent.get('/desk/requests?team=highways')).html,
    )![1]!;
  });

  /** What a form of the conversation's page carries. */
  async function seen(): Promise<{ saw: string; nonce: string }> {
    const id = conversation.split('/').at(-1)!;
    const { version } = (await readOne(house.store, conversationKey(id)))!;
    return { saw: String(version), nonce: newSecret().slice(0, 22) };
  }
  const version = async (): Promise<string> => (await seen()).saw;

  /** The form at a page, sent to where it goes, and the fields of which something is said. */
  type Wrong = readonly [
    name: string,
    from: () => string,
    to: () => string,
    fields: Readonly<Record<string, string>>,
    faulty: readonly string[],
  ];
  const WRONG: readonly Wrong[] = [
    ['find: nothing at all', () => '/desk/find', () => '/desk/find', {}, ['sought', 'purpose']],
    ['find: no purpose', () => '/desk/find', () => '/desk/find', { sought: KEPT }, ['purpose']],
    ['a request: nothing at all', () => request, () => request, {}, ['is']],
    ['a request: closed without a word', () => request, () => request, { is: 'closed' }, ['note']],
    [
      'a request: no step and too much',
      () => request,
      () => request,
      { note: KEPT.repeat(500) },
      ['is', 'note'],
    ],
    ['an empty reply', () => conversation, () => `${conversation}/do/say`, {}, ['text']],
    ['an empty note', () => conversation, () => `${conversation}/do/note`, {}, ['note']],
    [
      'no message to remove',
      () => `${conversation}/remove`,
      () => `${conversation}/remove`,
      {},
      ['n', 'why'],
    ],
    ['no reason', () => `${conversation}/remove`, () => `${conversation}/remove`, { n: '1' }, ['why']],
    [
      'a wrong password',
      () => '/desk/account',
      () => '/desk/account/password',
      { old: KEPT, wanted: PASSWORD + 'x' },
      ['old'],
    ],
    [
      'a short password',
      () => '/desk/account',
      () => '/desk/account/password',
      { old: PASSWORD, wanted: 'x' },
      ['wanted'],
    ],
    ['a wrong code', () => '/desk/account', () => '/desk/account/recovery-codes', { code: KEPT }, ['code']],
  ];

  test.each(WRONG)('%s', async (_, from, to, fields, faulty) => {
    const before = await version();
    const answer = await agent.send(from(), to(), { ...(await seen()), ...fields });
    expect(answer.status).toBe(400);
    tells(answer, faulty);
    if (fields['sought'] ?? fields['note']) expect(answer.html).toContain(ESCAPED);
    expect(answer.html).not.toContain(PASSWORD);
    expect(await version()).toBe(before);
  });

  test('on the way in', async () => {
    const fresh = new DeskBrowser(server);
    const wrong = await fresh.post('/desk/sign-in', { email: KEPT, password: PASSWORD });
    expect(wrong.status).toBe(400);
    tells(wrong, ['email']);
    expect(wrong.html).toContain(ESCAPED);
    expect(wrong.html).not.toContain(PASSWORD);
    await fresh.password((await hire(house)).email);
    const code = await fresh.send('/desk/second-factor', '/desk/second-factor', { code: '1' });
    expect(code.status).toBe(400);
    tells(code, ['code']);
  });

  type Foreign = readonly [
    name: string,
    from: () => string,
    to: () => string,
    fields: Readonly<Record<string, string>>,
    status: number,
  ];
  const FOREIGN: readonly Foreign[] = [
    ['a person', () => '/desk/staff', () => '/desk/staff/nobody/disable', {}, 403],
    ['a trouble', () => '/desk/troubles', () => '/desk/troubles/nothing/settle', { why: 'seen' }, 412],
    ['a reason', () => '/desk/troubles', () => '/desk/troubles/nothing/settle', { why: 'because' }, 400],
    ['a block', () => '/desk/blocked', () => '/desk/blocked/nobody/lift', {}, 412],
    ['a way to be', () => '/desk', () => '/desk/presence', { is: 'asleep' }, 400],
    ['a team', () => conversation, () => `${conversation}/do/transfer`, { team: 'the-moon' }, 400],
    ['a colleague', () => conversation, () => `${conversation}/do/give`, { agent: 'nobody' }, 400],
    ['an outcome', () => conversation, () => `${conversation}/do/close`, { outcome: 'magic' }, 400],
  ];
  test.each(FOREIGN)(
    '%s that no form of ours offers is refused in words',
    async (_, from, to, fields, status) => {
      const before = await version();
      const answer = await agent.send(from(), to(), { ...(await seen()), ...fields });
      expect(answer.status).toBe(status);
      expect(answer.html).toMatch(/error-summary__list"><li><a href="#[^"]+">[^<]+/);
      expect(await version()).toBe(before);
    },
  );
});

/** All that is wrong, and no more, is told at the top of the page and beside the fields. */
function tells({ html }: DeskAnswer, faulty: readonly string[]): void {
  expect(html).toMatch(/<title>Error: /);
  const summary = /<ul class="govuk-list govuk-error-summary__list">.*?<\/ul>/s.exec(html)![0];
  const told = [...summary.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/g)];
  expect(told.map(([, at]) => at)).toEqual(faulty);
  for (const [, at, words] of told) {
    expect(html).toContain(` id="${at}"`);
    expect(html).toContain(`id="${at}-fault"><span class="govuk-visually-hidden">Error:</span> ${words}</p>`);
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*\\b${at}-fault"`));
  }
}
