import { type Mail, mailer } from '../../adapters/email/send';
import { SmtpServer } from '../support/smtp-server';

const FROM = { name: 'Elwern Council', address: 'council@elwern.example' };
const MAIL: Mail = {
  to: 'staff@elwern.example',
  subject: 'Elwern Council assistant: something needs a person',
  paragraphs: ['Two things & <one> more:', 'First\n.Second', 'Hwyl, Siân'],
  key: 'k-1',
};

describe('a letter', () => {
  let server: SmtpServer;
  beforeAll(async () => {
    server = await SmtpServer.start();
  });
  afterAll(() => server.stop());
  const send = (mail = MAIL, deadline?: number) =>
    mailer({ smtpUrl: server.url, from: FROM }, deadline)(mail);

  test('goes as plain text and as HTML, to one reader, by an id that is the same on each try', async () => {
    expect(await send()).toEqual({ sent: '<k-1@elwern.example>' });
    const [{ from, to, data }] = server.letters as [(typeof server.letters)[0]];
    expect([from, ...to]).toEqual([FROM.address, MAIL.to]);
    expect(data).toMatch(/^Message-ID: <k-1@elwern\.example>$/im);
    expect(data).toMatch(/^Auto-Submitted: auto-generated$/im);
    expect(data).toMatch(/^Content-Type: multipart\/alternative/im);
    expect(data.indexOf('text/plain')).toBeLessThan(data.indexOf('text/html'));
    expect(data).toContain('Two things &amp; &lt;one&gt; more:');
    expect(data).toContain('First\r\n.Second');
    expect(data).not.toMatch(/<img|https?:/i);
  });

  test.each<[string, (typeof server.next)[0], object]>([
    ['the server asks for patience', { says: '451 try later' }, { retry: '451' }],
    ['its mailbox is full', { says: '452 full' }, { retry: '452' }],
    ['there is no such reader', { says: '550 nobody' }, { dead: '550' }],
    ['it is taken for spam', { says: '554 spam' }, { dead: '554' }],
    ['the line drops', 'drops', { retry: expect.any(String) as string }],
    ['nobody answers', 'silent', { retry: expect.any(String) as string }],
  ])('%s', async (_, mood, result) => {
    const before = server.letters.length;
    server.next.push(mood);
    expect(await send(MAIL, 500)).toEqual(result);
    expect(server.letters).toHaveLength(before);
    expect(await send()).toHaveProperty('sent');
  });

  test('nobody listens there', async () => {
    const nowhere = mailer({ smtpUrl: 'smtp://127.0.0.1:9', from: FROM });
    expect(await nowhere(MAIL)).toEqual({ retry: expect.any(String) as string });
  });

  test('takes no second header or reader from what it is given', async () => {
    const subject = 'Hello\r\nBcc: other@elwern.example';
    expect(await send({ ...MAIL, subject })).toHaveProperty('sent');
    const { to, data } = server.letters.at(-1)!;
    expect(to).toEqual([MAIL.to]);
    expect(data.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });
});
