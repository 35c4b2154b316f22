import { MOST_LETTERS_ASKED } from '../../citizens/proof';
import { codeIn } from '../support/letter';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { SmtpServer } from '../support/smtp-server';
import { until } from '../support/until';
import { reportsPothole, webVisitor } from '../support/web-visitor';

/** What was sent under an e-mail address is told to whoever proves it, on any day and in any browser, and to nobody else. */
describe.each(ENGINES)('how things stand, by e-mail address, on %s', (engine) => {
  let mail: SmtpServer;
  let server: TestServer;
  beforeAll(async () => {
    mail = await SmtpServer.start();
    server = await startServer({ engine, environment: { SMTP_URL: mail.url } });
  }, 60_000);
  afterAll(() => mail.stop());
  const lettersTo = (address: string) => mail.letters.filter(({ to }) => to.includes(address));

  /** Somebody has reported something and proved this address. */
  async function reported(address: string): Promise<string> {
    const visitor = await webVisitor(server);
    const { reference } = await reportsPothole(visitor);
    await visitor.says(address);
    await until(() => lettersTo(address).length === 1);
    await visitor.says(codeIn(lettersTo(address)[0]!));
    await until(() => lettersTo(address).length === 2);
    return reference;
  }

  test('a claimed address is told nothing, whether it is known or not; a proved one is told all', async () => {
    const known = 'known@example.org';
    const reference = await reported(known);
    const answers: string[] = [];
    const visitor = await webVisitor(server);
    for (const address of ['stranger@example.org', known]) {
      const asked = await webVisitor(server);
      expect(await asked.says('what happened to my report')).toContain('phone number or an e-mail address');
      answers.push(await asked.says(address));
      expect(await asked.says('123456')).toContain('Tries left: 4');
    }
    expect(answers[0]).toContain('If that address is known to us');
    expect(answers[1]).toBe(answers[0]);
    expect(answers.join(' ')).not.toContain(reference);
    await visitor.says('what happened to my report');
    await visitor.says(known.toUpperCase());
    await until(() => lettersTo(known).length + lettersTo(known.toUpperCase()).length === 4);
    expect(lettersTo('stranger@example.org')).toHaveLength(0);
    const code = codeIn(lettersTo(known).at(-1)!);
    const told = await visitor.says(`it says ${code}`);
    expect(told).toContain(reference);
    expect(told).toContain('16 Mill Lane');
    const other = await webVisitor(server);
    await other.says('what happened to my report');
    expect(await other.says(code)).not.toContain(reference);
  });

  test('somebody who reports once more in the same conversation is asked for a yes only', async () => {
    const address = 'twice@example.org';
    const visitor = await webVisitor(server);
    await reportsPothole(visitor);
    await visitor.says(address);
    await until(() => lettersTo(address).length === 1);
    await visitor.says(codeIn(lettersTo(address)[0]!));
    await visitor.says('there is a pothole outside 3 Castle Street, deeper than a golf ball');
    const { reference, answer } = await reportsPothole(visitor);
    expect(answer).toContain(`news of ${reference} by e-mail to ${address} too?`);
    expect(await visitor.says('yes')).toContain('e-mailed a receipt');
    await until(() => lettersTo(address).length === 3);
  });
});

test('from one connection codes go to so many addresses in a day, and no more', async () => {
  const mail = await SmtpServer.start();
  const server = await startServer({ environment: { SMTP_URL: mail.url } });
  const answers: string[] = [];
  for (let n = 0; n <= MOST_LETTERS_ASKED; n++) {
    const visitor = await webVisitor(server);
    await reportsPothole(visitor);
    answers.push(await visitor.says(`victim${n}@example.org`));
  }
  expect(answers.filter((one) => one.includes('I have sent a code'))).toHaveLength(MOST_LETTERS_ASKED);
  expect(answers.at(-1)).toContain('as many codes as I may');
  await mail.stop();
}, 60_000);
