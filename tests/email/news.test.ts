import { MINUTE } from '../../base/clock';
import { consentKey, type ConsentRecord } from '../../citizens/consent';
import { emailIdentity, type Identity, identityKey } from '../../citizens/identity';
import { historyOf } from '../../citizens/history';
import type { LogEntry } from '../../citizens/log';
import { readRequest, requestKey, type ServiceRequest } from '../../requests/service-request';
import { DUE } from '../../outbox/due';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { FakeBackOffice } from '../support/fake-back-office';
import { codeIn, type ReadLetter, readLetter } from '../support/letter';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { SmtpServer } from '../support/smtp-server';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';
import { nonceIn, cookieOf, posted } from '../support/page-reader';
import { reportsPothole, type WebVisitor, webVisitor } from '../support/web-visitor';

/** Who reports on the web may prove an e-mail address, gets a receipt and news there, and stops them by one link. */
describe.each(ENGINES)('news by e-mail, on %s', (engine) => {
  const clock = new TestClock();
  let mail: SmtpServer;
  let office: FakeBackOffice;
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    mail = await SmtpServer.start();
    office = await FakeBackOffice.start({ clock });
    server = await startServer({ engine, clock, environment: { SMTP_URL: mail.url, ...office.environment } });
    house = await server.house();
  }, 60_000);
  afterAll(async () => {
    await office.stop();
    await mail.stop();
  });

  const lettersTo = (address: string) => mail.letters.filter(({ to }) => to.includes(address));
  async function nextLetter(address: string, n: number) {
    await until(() => {
      clock.forward(1);
      return lettersTo(address).length >= n;
    });
    return lettersTo(address)[n - 1]!;
  }
  /** When the first of what is due may leave, ms: a failed try moves it minutes away. */
  async function soonestDue(): Promise<number> {
    const [member] = await house.store.range(DUE, { limit: 1 });
    return member ? Number.parseInt(member, 10) : 0;
  }
  const requestOf = async (written: string): Promise<ServiceRequest> =>
    readRequest((await readOne(house.store, requestKey(written.replace('-', ''))))!.value);

  async function agrees(visitor: WebVisitor, address: string): Promise<ReadLetter> {
    const before = lettersTo(address).length;
    expect(await visitor.says(address)).toContain(address);
    const code = codeIn(await nextLetter(address, before + 1));
    expect(await visitor.says(`my code is ${code} thanks`)).toContain(address);
    return readLetter(await nextLetter(address, before + 2));
  }

  test('a code comes first, then a receipt that says what happens next', async () => {
    const address = 'sam.price@example.org';
    const visitor = await webVisitor(server);
    const { reference, answer } = await reportsPothole(visitor);
    expect(answer).toContain(`Would you like news of ${reference} by e-mail?`);
    const { headers, text, html } = await agrees(visitor, address);
    expect(readLetter(lettersTo(address)[0]!).headers).not.toHaveProperty('list-unsubscribe');
    expect(text).toContain(`Your reference is ${reference}.`);
    expect(text).toMatch(/will look at it by \w+day/);
    expect(text).not.toContain('Mill Lane');
    expect(headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'content-language': 'en',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    expect(headers['subject']).toMatch(/: we have what you sent us$/);
    expect(headers['message-id']).toMatch(/^<[\w-]{22}@/);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<a href="${server.url}/stop/`);
  });

  const identity = (address: string): string => emailIdentity(house.secrets.identity, address);
  const read = async <T>(key: string): Promise<T | undefined> =>
    (await readOne(house.store, key))?.value as T | undefined;
  async function history(address: string): Promise<LogEntry[]> {
    const found: LogEntry[] = [];
    for await (const entry of (await historyOf(house.store, identity(address)))!.entries) found.push(entry);
    return found;
  }
  const stopOf = ({ headers }: ReadLetter): string => /<(.+)>/.exec(headers['list-unsubscribe']!)![1]!;
  const linkIn = ({ text }: ReadLetter): string => /http\S+\/add\/[\w-]{22}/.exec(text)![0];

  /** What becomes of it in the back office. */
  async function works(written: string, is: 'open' | 'closed', notes: string): Promise<void> {
    const cases = async () => (await requestOf(written)).passedOn?.cases ?? [];
    await until(async () => (await cases()).length === 1);
    office.works((await cases())[0]!, is, notes);
    clock.forward(6 * MINUTE);
  }

  test('what they agreed to is kept by its words, and the codes of the letters are not', async () => {
    const address = 'agreed@example.org';
    const visitor = await webVisitor(server);
    const { reference } = await reportsPothole(visitor);
    await agrees(visitor, address);
    const consent = (await read<ConsentRecord>(consentKey(identity(address), 'news')))!;
    expect(consent).toMatchObject({ shape: 1, to: 'news', language: 'en' });
    expect(consent.words).toContain(`Would you like news of ${reference} by e-mail?`);
    const entries = await history(address);
    expect(entries.filter(({ channel }) => channel === 'email').map(({ marks }) => marks!['sent'])).toEqual([
      'one-time-code',
      'receipt',
    ]);
    // The visitor is one citizen with the address now.
    expect(entries.some(({ channel, from }) => channel === 'web' && from === 'citizen')).toBe(true);
    for (const letter of lettersTo(address)) {
      const code = /\b\d{6}\b/.exec(readLetter(letter).text)?.[0] ?? 'none';
      expect(JSON.stringify(entries)).not.toContain(code);
    }
  });

  test('news come by letter and on the page; done is asked about, and answered by the link', async () => {
    const address = 'news@example.org';
    const visitor = await webVisitor(server);
    const { reference } = await reportsPothole(visitor);
    const receipt = await agrees(visitor, address);
    await works(reference, 'open', 'A crew comes on Friday.');
    const news = readLetter(await nextLetter(address, 3));
    expect(news.text).toContain(reference);
    expect(news.text).toContain('A crew comes on Friday.');
    expect(news.headers['subject']).toMatch(/: news of what you sent us$/);
    expect(news.headers['message-id']).not.toBe(receipt.headers['message-id']);
    expect(stopOf(news)).toBe(stopOf(receipt));
    expect(await visitor.news()).toContain('A crew comes on Friday.');
    await works(reference, 'closed', 'The hole was filled.');
    const done = readLetter(await nextLetter(address, 4));
    expect(done.text).toContain('Was it fixed? Tell us here');
    const link = linkIn(done);
    const page = await (await fetch(link)).text();
    expect(page).toContain('This is the link from our e-mail.');
    expect(page).not.toContain('type="file"');
    const gone = await fetch(`${link}/go-on`, posted({ nonce: nonceIn(page) }));
    expect(gone.status).toBe(303);
    const cookie = cookieOf(gone);
    const chat = await (await fetch(server.url, { headers: { cookie } })).text();
    expect(chat).toMatch(/Is it fixed now\?|fixed\?/i);
    const answer = await fetch(
      `${server.url}/chat`,
      posted({ nonce: nonceIn(chat), text: 'yes' }, { cookie }),
    );
    expect(answer.status).toBe(303);
    await until(async () => (await requestOf(reference)).status === 'confirmed-fixed');
    expect(await (await fetch(link)).text()).toContain('was used already');
  });

  test('in Welsh from the first word to the last letter', async () => {
    const address = 'sian@example.org';
    const visitor = await webVisitor(server, 'cy');
    const { reference, answer } = await reportsPothole(visitor, 'cy');
    expect(answer).toContain(`Hoffech chi gael newyddion am ${reference} drwy e-bost?`);
    const receipt = await agrees(visitor, address);
    expect(receipt.headers['content-language']).toBe('cy');
    expect(receipt.html).toContain('<html lang="cy">');
    expect(receipt.text).toContain(`Eich cyfeirnod yw ${reference}.`);
    expect(receipt.text).toContain('Dim rhagor o e-byst am hyn');
    await works(reference, 'closed', 'Llenwyd y twll. The hole was filled.');
    const done = readLetter(await nextLetter(address, 3));
    expect(done.text).toContain('A gafodd ei drwsio? Dywedwch wrthym yma');
    expect(done.headers['content-language']).toBe('cy');
    expect(await (await fetch(stopOf(done))).text()).toContain('<html lang="cy">');
  });

  test('the link stops them by a post of its own and by nothing else, and only the owner starts them again', async () => {
    const address = 'stops@example.org';
    const visitor = await webVisitor(server);
    const { reference } = await reportsPothole(visitor);
    const stop = stopOf(await agrees(visitor, address));
    for (const method of ['GET', 'HEAD']) expect((await fetch(stop, { method })).status).toBe(200);
    expect((await read<Identity>(identityKey(identity(address))))!.optedOutAt).toBeUndefined();
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const stopped = await fetch(stop, { method: 'POST', body });
    expect([stopped.status, await stopped.text()]).toEqual([
      200,
      expect.stringContaining('no more news') as string,
    ]);
    expect((await fetch(stop, { method: 'POST' })).status).toBe(200);
    expect((await read<Identity>(identityKey(identity(address))))!.optedOutAt).toBeGreaterThan(0);
    expect((await read<ConsentRecord>(consentKey(identity(address), 'news')))!.withdrawnAt).toBeGreaterThan(
      0,
    );
    expect((await history(address)).filter(({ marks }) => marks?.['stopped'] === 'news')).toHaveLength(1);
    await works(reference, 'open', 'Cones are out.');
    await until(async () => (await requestOf(reference)).status === 'in-progress');
    await until(async () => (await visitor.news()).includes('Cones are out.'));
    expect(lettersTo(address)).toHaveLength(2);
    const again = await webVisitor(server);
    await reportsPothole(again);
    await again.says(address);
    expect(await again.says('000000')).toContain('Tries left: 4');
    const code = codeIn(await nextLetter(address, 3));
    await again.says(code);
    await nextLetter(address, 4);
    expect((await read<Identity>(identityKey(identity(address))))!.optedOutAt).toBeUndefined();
    expect((await fetch(`${server.url}/stop/${'x'.repeat(22)}`, { method: 'POST' })).status).toBe(404);
  });

  test('an address at which there is nobody is seen by staff, and not written to any more', async () => {
    const address = 'gone@example.org';
    const visitor = await webVisitor(server);
    const { reference } = await reportsPothole(visitor);
    await agrees(visitor, address);
    mail.unknown.add(address);
    await works(reference, 'open', 'Cones are out.');
    await until(async () => {
      clock.forward(1);
      return (await read<Identity>(identityKey(identity(address))))?.refusedAt !== undefined;
    });
    const attention = await house.store.range('attention', { limit: 50 });
    expect(attention.filter((one) => one.includes('dead-letter'))).toHaveLength(1);
    mail.unknown.delete(address);
    await works(reference, 'open', 'A crew comes.');
    await until(async () => (await visitor.news()).includes('A crew comes.'));
    expect(lettersTo(address)).toHaveLength(2);
  });

  test('a letter whose server is busy comes once, by the id of its first try', async () => {
    const address = 'busy@example.org';
    const visitor = await webVisitor(server);
    await reportsPothole(visitor);
    mail.next.push({ says: '451 try later' });
    await visitor.says(address);
    await until(async () => (await soonestDue()) >= clock.now() + 2 * MINUTE);
    expect(lettersTo(address)).toHaveLength(0);
    clock.forward(7 * MINUTE);
    const code = codeIn(await nextLetter(address, 1));
    expect(await visitor.says(code)).toContain('e-mailed a receipt');
  });

  test.each([
    ['an address that is not whole', 'sam@example', "I can't write to that address"],
    ['letters with accents', 'siân@example.org', "I can't write to that address"],
    ['a header in it', 'sam@example.org\r\nBcc: x@example.org', 'I have sent a code to sam@example.org'],
    ['no', 'no thanks', 'All right, no e-mail'],
  ])('what is said in place of an address: %s', async (_, words, answer) => {
    const visitor = await webVisitor(server);
    await reportsPothole(visitor);
    expect(await visitor.says(words)).toContain(answer);
    expect(lettersTo('x@example.org')).toHaveLength(0);
  });

  test('nobody is flooded with codes: three in an hour, six in a day, whoever asks', async () => {
    const address = 'flooded@example.org';
    const asks = async (): Promise<string> => {
      const visitor = await webVisitor(server);
      await reportsPothole(visitor);
      return visitor.says(address);
    };
    const answers: string[] = [];
    for (let hour = 0; hour < 3; hour++) {
      for (let n = 0; n < 4; n++) answers.push(await asks());
      clock.forward(61 * MINUTE);
    }
    expect(answers.filter((one) => one.includes('I have sent a code'))).toHaveLength(6);
    expect(answers.filter((one) => one.includes('as many codes as I may'))).toHaveLength(6);
    await until(() => lettersTo(address).length === 6);
  }, 60_000);
});

test('without a mail server nobody is asked for an address', async () => {
  const server = await startServer();
  const visitor = await webVisitor(server);
  const { answer } = await reportsPothole(visitor);
  expect(answer).not.toMatch(/e-?mail/i);
  expect(await visitor.says('sam.price@example.org')).not.toContain('sent a code');
  const { catalogue } = await server.house();
  const forms = JSON.stringify(
    catalogue.services.map(({ questions }) => questions.map(({ ask, type }) => [ask, type])),
  );
  expect(forms).not.toMatch(/e-?mail|e-bost/i);
});
