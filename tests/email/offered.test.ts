import { MINUTE } from '../../base/clock';
import { readState } from '../../dialogs/email-news/state';
import { readRequest, requestKey, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { FakeBackOffice } from '../support/fake-back-office';
import { codeIn, type ReadLetter, readLetter } from '../support/letter';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { ALIKE_COUNCIL } from '../support/small-council';
import { SmtpServer } from '../support/smtp-server';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';
import { reportsPothole, type WebVisitor, webVisitor } from '../support/web-visitor';

const TWO = 'the street light outside 40 Mill Lane is out, and there is graffiti on the wall at 42 Mill Lane';

/** Who is offered news by e-mail, and of what: of what they joined too, and of several matters at once. */
describe.each(ENGINES)('news by e-mail are offered, on %s', (engine) => {
  const clock = new TestClock();
  let mail: SmtpServer;
  let office: FakeBackOffice;
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    mail = await SmtpServer.start();
    office = await FakeBackOffice.start({ clock });
    const environment = { SMTP_URL: mail.url, COUNCIL_DIR: ALIKE_COUNCIL, ...office.environment };
    server = await startServer({ engine, clock, environment });
    house = await server.house();
  }, 60_000);
  afterAll(async () => {
    await office.stop();
    await mail.stop();
  });

  async function nextLetter(address: string, n: number): Promise<ReadLetter> {
    const letters = () => mail.letters.filter(({ to }) => to.includes(address));
    await until(() => {
      clock.forward(1);
      return letters().length >= n;
    });
    return readLetter(letters()[n - 1]!);
  }
  const requestOf = async (written: string): Promise<ServiceRequest> =>
    readRequest((await readOne(house.store, requestKey(written.replace('-', ''))))!.value);

  /** Says yes with their address; the receipt. */
  async function agrees(visitor: WebVisitor, address: string): Promise<ReadLetter> {
    expect(await visitor.says(address)).toContain(address);
    await nextLetter(address, 1);
    const code = codeIn(mail.letters.find(({ to }) => to.includes(address))!);
    expect(await visitor.says(code)).toContain(address);
    return nextLetter(address, 2);
  }

  test('whoever joins what another has reported', async () => {
    const { reference } = await reportsPothole(await webVisitor(server));
    const visitor = await webVisitor(server);
    expect(await visitor.says('pothole outside 18 Mill Lane')).toContain('Is it the same one?');
    expect(await visitor.says('yes')).toContain(`Would you like news of ${reference} by e-mail?`);
    const receipt = await agrees(visitor, 'joins@example.org');
    expect(receipt.text).toContain(`Your reference is ${reference}.`);
    await until(async () => (await requestOf(reference)).passedOn?.cases.length === 1);
    office.works((await requestOf(reference)).passedOn!.cases[0]!, 'open', 'A crew comes on Friday.');
    clock.forward(6 * MINUTE);
    expect((await nextLetter('joins@example.org', 3)).text).toContain('A crew comes on Friday.');
    expect((await requestOf(reference)).mailed).toHaveLength(1);
  });

  test('whoever tells several things is asked at the end, once, for all of them', async () => {
    const visitor = await webVisitor(server);
    const said: string[] = [];
    for (const words of [TWO, '1', 'send', 'yes', 'no', '1', 'send']) said.push(await visitor.says(words));
    const references = [...said.join(' ').matchAll(/reference is (\S+)\./g)].map(([, one]) => one!);
    expect(references).toHaveLength(2);
    expect(said.join(' ').match(/by e-mail\?/g)).toHaveLength(1);
    expect(said.at(-1)).toMatch(/Would you like news of \S+, \S+ by e-mail\?/);
    const { text } = await agrees(visitor, 'several@example.org');
    for (const reference of references) {
      expect(text).toContain(`Your reference is ${reference}.`);
      expect((await requestOf(reference)).mailed).toHaveLength(1);
    }
  });

  test('whoever lets the second thing be is asked for the first', async () => {
    const visitor = await webVisitor(server);
    for (const words of [TWO.replace('40', '60'), '1', 'send']) await visitor.says(words);
    expect(await visitor.says('no')).toMatch(/Would you like news of [^ ,]+ by e-mail\?/);
  });

  test('what an earlier release left open goes on', async () => {
    const state = readState({ reference: '47KT2XQ', email: 'sam@example.org' });
    expect(state).toEqual({ references: ['47KT2XQ'], email: 'sam@example.org' });
  });
});
