import { appendFileSync, cpSync } from 'node:fs';
import { HOUR, MINUTE } from '../../base/clock';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { startServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { SMALL_COUNCIL } from '../support/small-council';
import { SmtpServer } from '../support/smtp-server';
import { temporaryDirectory } from '../support/stores';
import { until } from '../support/until';

/** Staff are written to when something needs a person: once, all that is new in one letter, and without names. */
describe.each(ENGINES)('on %s', (engine) => {
  test('what needs a person is told once, also when the mail server comes back late', async () => {
    const council = await temporaryDirectory();
    cpSync(SMALL_COUNCIL, council, { recursive: true });
    appendFileSync(`${council}/council.yaml`, '\nalerts_to: help@elwern.example\n');
    const mail = await SmtpServer.start();
    const twilio = await FakeTwilio.start();
    const settings = { TWILIO_API_URL: twilio.apiUrl, COUNCIL_DIR: council, SMTP_URL: mail.url };
    const server = await startServer({ engine, environment: settings });
    const house = await server.house();
    twilio.answersAt(server.url);
    const numbers = ['+447700902811', '+447700902812'];
    const references: string[] = [];
    for (const number of numbers) {
      references.push((await potholeByText(twilio, house, number)).request.reference);
      await twilio.receipt(twilio.sent.at(-1)!, 'undelivered', 30003);
    }
    mail.next.push({ says: '451 later' });
    server.clock.forward(6 * MINUTE);
    await until(() => mail.next.length === 0);
    server.clock.forward(HOUR);
    await until(() => mail.letters.length === 1);
    const { to, data } = mail.letters[0]!;
    expect(to).toEqual(['help@elwern.example']);
    expect(data).toContain('did not arrive: 2.');
    expect(data).not.toMatch(new RegExp([...references, '7700', 'Mill Lane'].join('|')));
    // Nothing new, no letter; something new, one more.
    server.clock.forward(HOUR);
    await twilio.text('+447700902813', 'hello');
    server.clock.forward(HOUR);
    expect(mail.letters).toHaveLength(1);
    await potholeByText(twilio, house, '+447700902814');
    await twilio.receipt(twilio.sent.at(-1)!, 'failed', 30005);
    server.clock.forward(HOUR);
    await until(() => mail.letters.length === 2);
    expect(mail.letters[1]!.data).toContain('did not arrive: 1.');
    await Promise.all([mail.stop(), twilio.stop()]);
  });
});
