import {
  type Consent,
  consentKey,
  consentOf,
  type ConsentRecord,
  type ConsentTo,
  marketInto,
} from '../../citizens/consent';
import { emailIdentity, openIdentityInto } from '../../citizens/identity';
import { type LogEntry, logInto, logKey } from '../../citizens/log';
import { DEAD, deadKey, type DueRow, scheduleInto } from '../../outbox/due';
import { OPTED_OUT } from '../../outbox/sender';
import type { House } from '../../server/house';
import { Draft, readOne } from '../../storage/store';
import { readLetter } from '../support/letter';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { SmtpServer } from '../support/smtp-server';
import { until } from '../support/until';

/**
 * P25. No marketing without a consent record: the compiler wants a consent that was read from the store, and what is sent
 * all the same is held back when it would leave.
 */
describe.each(ENGINES)('on %s', (engine) => {
  let mail: SmtpServer;
  let server: TestServer;
  let house: House;
  let people = 0;
  beforeAll(async () => {
    mail = await SmtpServer.start();
    server = await startServer({ engine, environment: { SMTP_URL: mail.url } });
    house = await server.house();
  });
  afterAll(() => mail.stop());

  /** Somebody with an address, who agreed to these, and words of ours that advertise something. */
  async function reader(...agreed: readonly ConsentTo[]) {
    const address = `reader${engine}${people++}@example.org`;
    const identity = emailIdentity(house.secrets.identity, address);
    const at = house.clock.now();
    const entry: LogEntry = {
      shape: 1,
      conversation: `marketing-${engine}-${people}`,
      n: 1,
      at,
      channel: 'email',
      thread: identity,
      identity,
      from: 'assistant',
      text: 'Swim for half the price in June.',
    };
    const draft = new Draft();
    openIdentityInto(draft, identity, { email: address });
    logInto(draft, entry, false);
    for (const to of agreed) draft.putting(consentKey(identity, to), record(identity, to));
    expect((await house.store.commit(draft)).ok).toBe(true);
    return { address, identity, entry: logKey(entry.conversation, 1) };
  }

  const record = (identity: string, to: ConsentTo): ConsentRecord => ({
    shape: 1,
    to,
    identity,
    at: house.clock.now(),
    words: 'May we tell you what is on?',
    language: 'en',
  });
  const sendOf = ({ identity, entry }: { identity: string; entry: string }) =>
    ({ channel: 'email', thread: identity, entry }) as const;

  async function send(draft: Draft): Promise<void> {
    expect((await house.store.commit(draft)).ok).toBe(true);
    server.clock.forward(1);
  }
  const lettersTo = (address: string) => mail.letters.filter(({ to }) => to.includes(address));

  /** Why the newest row that will not be tried again is dead. */
  async function died(): Promise<string | undefined> {
    const [newest] = await house.store.range(DEAD, { limit: 1, reverse: true });
    const id = newest?.slice(newest.indexOf('|') + 1) ?? '';
    return ((await readOne(house.store, deadKey(id)))?.value as DueRow | undefined)?.reason;
  }

  test('it leaves with a consent, and says how to stop it', async () => {
    const to = await reader('marketing');
    const consent = (await consentOf(house.store, to.identity, 'marketing'))!;
    const draft = new Draft();
    marketInto(draft, house.clock.now(), consent, sendOf(to));
    await send(draft);
    await until(() => lettersTo(to.address).length === 1);
    const { headers, text } = readLetter(lettersTo(to.address)[0]!);
    expect(text).toContain('half the price');
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  });

  test('the compiler takes nothing but a consent to this very thing that was read', async () => {
    const to = await reader('news');
    const draft = new Draft();
    const news = (await consentOf(house.store, to.identity, 'news'))!;
    expect(await consentOf(house.store, to.identity, 'marketing')).toBeUndefined();
    const never = (): void => {
      // @ts-expect-error without a consent
      marketInto(draft, 0, undefined, sendOf(to));
      // @ts-expect-error one that was made by hand
      marketInto(draft, 0, record(to.identity, 'marketing'), sendOf(to));
      // @ts-expect-error consent to something else
      marketInto(draft, 0, news, sendOf(to));
    };
    expect(never).toBeInstanceOf(Function);
  });

  test.each<[string, () => Promise<{ draft: Draft; address: string }>]>([
    [
      'taken back before it leaves',
      async () => {
        const to = await reader('marketing');
        const consent = (await consentOf(house.store, to.identity, 'marketing'))!;
        const key = consentKey(to.identity, 'marketing');
        const withdrawn = { ...consent, withdrawnAt: house.clock.now() };
        await send(new Draft().putting(key, withdrawn));
        const draft = new Draft();
        marketInto(draft, house.clock.now(), consent, sendOf(to));
        expect(await consentOf(house.store, to.identity, 'marketing')).toBeUndefined();
        return { draft, address: to.address };
      },
    ],
    [
      'forced past the compiler, with no record',
      async () => {
        const to = await reader();
        const draft = new Draft();
        marketInto(
          draft,
          house.clock.now(),
          record(to.identity, 'marketing') as Consent<'marketing'>,
          sendOf(to),
        );
        return { draft, address: to.address };
      },
    ],
    [
      'by what another agreed to',
      async () => {
        const [to, other] = [await reader(), await reader('marketing')];
        const draft = new Draft();
        const consent = consentKey(other.identity, 'marketing');
        scheduleInto(draft, house.clock.now(), { ...sendOf(to), do: 'send', identity: to.identity, consent });
        return { draft, address: to.address };
      },
    ],
    [
      'by a consent to news',
      async () => {
        const to = await reader('news');
        const draft = new Draft();
        const consent = consentKey(to.identity, 'news');
        scheduleInto(draft, house.clock.now(), { ...sendOf(to), do: 'send', identity: to.identity, consent });
        return { draft, address: to.address };
      },
    ],
  ])('nothing leaves: %s', async (_, make) => {
    const { draft, address } = await make();
    const before = await house.store.count(DEAD, '', undefined, 50);
    await send(draft);
    await until(async () => (await house.store.count(DEAD, '', undefined, 50)) === before + 1);
    expect(await died()).toBe(OPTED_OUT);
    expect(lettersTo(address)).toHaveLength(0);
  });
});
