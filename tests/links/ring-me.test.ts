import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE, SECOND } from '../../base/clock';
import { newId } from '../../base/ids';
import { RING, wishOf } from '../../bots/rings';
import { newRing, ringInto } from '../../citizens/ring';
import { type DueRow, dueKey, dueMember, ERRANDS } from '../../outbox/due';
import { Draft } from '../../storage/store';
import { openBrowser } from '../support/browser';
import { WebCitizen } from '../support/desk-page';
import { FakeTwilio } from '../support/fake-twilio';
import { texts } from '../support/on-the-phone';
import { heard, say } from '../support/page-reader';
import { recordOf } from '../support/record-of';
import type { RungPhone } from '../support/rung-phone';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { CALL_FIELDS, CALL_MAGIC } from '../support/twilio-calls-api';
import { until } from '../support/until';

/** "Ring me", on the web or by text: the conversation goes on by phone at the same question. */
describe.each(ENGINES)('on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());

  let people = 0;
  let number: string;
  let citizen: WebCitizen;
  beforeEach(() => {
    number = `+44770090${engine === 'sqlite' ? 11 : 12}${String(people++).padStart(2, '0')}`;
    citizen = new WebCitizen(server);
  });

  /** The phone with this number, once it rings for the `times`th time. */
  async function rings(to = number, times = 1): Promise<RungPhone> {
    const rung = (): RungPhone[] => twilio.rung.filter(({ placed }) => placed.to === to);
    await until(() => rung().length >= times);
    return rung().at(-1)!;
  }

  const asks = (to = number): Promise<string> =>
    citizen.says('pothole outside 16 Mill Lane', 'ring me', to, 'ring-now');

  /** Waits until the page tells it. */
  async function told(words: string): Promise<string> {
    await until(async () => (await citizen.page()).includes(words));
    return citizen.page();
  }

  test('asks for the number, says it back, and only then rings', async () => {
    const asked = await citizen.says('pothole outside 16 Mill Lane', 'can you call me instead');
    expect(asked).toContain('On which number?');
    const confirmed = await citizen.says(number);
    expect(confirmed).toMatch(/I can ring you on <a [^>]*>0770\d \d+<\/a> now/);
    expect(confirmed).toContain('Ring me now');
    expect(twilio.rung.filter(({ placed }) => placed.to === number)).toEqual([]);
    const page = await citizen.says('ring-now');
    expect(page).toMatch(/ringing <a [^>]*>0770\d \d+<\/a> now\. When you pick up, press 1\./);
    // The form is still open here too.
    expect(page.slice(page.lastIndexOf('press 1'))).toContain('How deep is it');
    await rings();
  });

  test('goes on by phone at the same question, and what is sent is of one conversation', async () => {
    await asks();
    const call = await (await rings()).pickUp();
    await call.press('1');
    expect(call.heard.join(' ')).toMatch(/automated assistant of .*How deep is it/);
    await call.say('about a golf ball');
    expect(call.heard.join(' ')).toMatch(/Shall I send it\?/);
    await call.say('yes');
    expect(call.heard.join(' ')).toMatch(/^Sent\. Your reference is/);
    const { requests, entries } = await recordOf(await server.house(), number);
    expect(requests).toMatchObject([{ service: 'pothole', channel: 'voice' }]);
    expect(new Set(entries.map(({ conversation }) => conversation)).size).toBe(1);
  });

  test('whoever picks up hears the name of the council and the keys, and nothing else', async () => {
    await citizen.says(
      'pothole outside 16 Mill Lane',
      'my name is Gwen Pritchard',
      'ring me',
      number,
      'ring-now',
    );
    const phone = await rings();
    const call = await phone.pickUp();
    const who =
      'Hello, this is Elwern Council. If you asked us to ring you, press 1. If you did not, press 2.';
    expect(call.heard).toEqual([who, who]);
    expect(call.gather).toMatchObject({ input: 'dtmf', numDigits: '1' });
    // A machine presses nothing.
    await call.silence();
    expect(call.ended).toBe(true);
    await phone.ends('completed');
    await told('I rang you, but nobody pressed 1.');
    expect((await recordOf(await server.house(), number)).entries).toEqual([]);
  });

  test('in Welsh, where the call goes on by keys', async () => {
    await citizen.says('mae twll yn y ffordd y tu allan i 16 Mill Lane', 'ffoniwch fi', number, 'ring-now');
    const call = await (await rings()).pickUp();
    expect(call.heard[0]).toMatch(/^Helo, Cyngor Elwern sydd yma\./);
    expect(call.voices[0]).toBe('cy-GB Polly.Gwyneth');
    await call.press('1');
    expect(new Set(call.voices)).toEqual(new Set(['cy-GB Polly.Gwyneth']));
    expect(call.gather).toMatchObject({ input: 'dtmf' });
    expect(call.heard.join(' ')).toMatch(/[Pp]wyswch 1/);
  });

  test.each([
    ['no-answer', 'I rang you, but nobody picked up.'],
    ['busy', 'I rang you, but the line was busy.'],
    ['failed', 'I couldn&#39;t ring you.'],
  ])('that ends as %s is told, with the question that was open', async (status, words) => {
    await asks();
    const phone = await rings();
    await phone.ends(status);
    const page = await told(words);
    expect(page.slice(page.lastIndexOf(words))).toContain('How deep is it');
    // Told twice by Twilio, told once by us.
    await phone.ends(status);
    server.clock.forward(6 * MINUTE);
    await citizen.says('about a golf ball');
    expect((await citizen.page()).split(words)).toHaveLength(2);
  });

  test('by text rings the number that texts, and what became of it is texted', async () => {
    const phones = { twilio, server };
    const offered = await texts(phones, number, 'pothole outside 16 Mill Lane', 'ring me');
    expect(offered).toMatch(/^I can ring you on 0770\d \d+ now.* 1 Ring me now, 2 Use another number/);
    await texts(phones, number, '1');
    await (await rings()).ends('busy');
    await until(() => {
      server.clock.forward(10);
      return twilio.phone(number).texts.some((text) => text.startsWith('I rang you, but the line was busy.'));
    });
  });

  test('a delivery that comes twice, and a server that asks again, ring once', async () => {
    await asks();
    const phone = await rings();
    const call = await phone.pickUp();
    await call.press('1');
    const first = call.exchanges.at(-1)!.delivery.answer!.body;
    expect((await call.repeat()).answer!.body).toBe(first);
    expect(await citizen.says('ring me')).toContain('I can ring you on');
    expect(twilio.rung.filter(({ placed }) => placed.to === number)).toHaveLength(1);
  });

  test('while it rings, no second call is placed', async () => {
    await asks();
    await rings();
    expect(await citizen.says('ring me')).toContain('I am ringing you already.');
    expect(twilio.rung.filter(({ placed }) => placed.to === number)).toHaveLength(1);
  });

  test('an answer of Twilio that is lost is not tried again: the call that was placed is taken up', async () => {
    const to = CALL_MAGIC.placesAndDrops;
    await asks(to);
    const call = await (await rings(to)).pickUp();
    for (let minutes = 0; minutes < 4; minutes++) server.clock.forward(MINUTE);
    await call.press('1');
    expect(call.heard.join(' ')).toContain('How deep is it');
    server.clock.forward(10 * MINUTE);
    await citizen.says('hello');
    expect(twilio.calls.requests.filter((one) => one === to)).toHaveLength(1);
  });

  test('an error of Twilio is not tried again: it is said that we do not know', async () => {
    const to = CALL_MAGIC.fails;
    await asks(to);
    await until(() => twilio.calls.requests.includes(to));
    await until(() => {
      server.clock.forward(30 * SECOND);
      return citizen.page().then((page) => page.includes('know if your phone rang'));
    });
    expect(twilio.calls.requests.filter((one) => one === to)).toHaveLength(1);
  });

  test('a process that died while it placed a call leaves it at that', async () => {
    const house = await server.house();
    await texts({ twilio, server }, number, 'pothole outside 16 Mill Lane');
    const [{ conversation, thread } = { conversation: '', thread: '' }] = (await recordOf(house, number))
      .entries;
    const at = server.clock.now();
    const ring = newRing({ to: number, thread, channel: 'sms', language: 'en', at });
    const row: DueRow = {
      shape: 1,
      id: newId(),
      at,
      attempts: 1,
      work: { do: 'errand', errand: RING, thread, about: wishOf(conversation, ring) },
    };
    const draft = new Draft().putting(dueKey(row.id), row).indexing(ERRANDS, dueMember(row));
    ringInto(draft, conversation, ring);
    await house.store.commit(draft);
    await until(() => {
      server.clock.forward(10);
      return twilio.phone(number).texts.some((text) => text.startsWith("I don't know if your phone rang."));
    });
    expect(twilio.calls.requests).not.toContain(number);
  });

  test('a plain no of Twilio is told at once', async () => {
    await asks(CALL_MAGIC.notPermitted);
    await told('I couldn&#39;t ring you.');
  });

  test.each([
    ['a personal number', '07012345678'],
    ['premium rate', '09061234567'],
    ['another country', '+33612345678'],
  ])('%s is never rung', async (_, to) => {
    const before = twilio.calls.requests.length;
    expect(await asks(to)).toContain('I can&#39;t ring that number.');
    server.clock.forward(10 * SECOND);
    expect(twilio.calls.requests).toHaveLength(before);
  });

  test('one number is rung three times a day and no more, whoever asks for it', async () => {
    for (let times = 1; times <= 3; times++) {
      citizen = new WebCitizen(server);
      await asks();
      await (await rings(number, times)).ends('no-answer');
      await told('nobody picked up');
    }
    citizen = new WebCitizen(server);
    await asks();
    await told('I can&#39;t ring that number again today.');
    expect(twilio.calls.requests.filter((one) => one === number)).toHaveLength(3);
  });

  test('one visitor has five calls a day, to whatever numbers', async () => {
    await citizen.says('pothole outside 16 Mill Lane');
    for (let times = 1; times <= 5; times++) {
      const to = `${number.slice(0, -4)}9${engine === 'sqlite' ? 1 : 2}${times}0`;
      await citizen.says('ring me', to, 'ring-now');
      await (await rings(to)).ends('no-answer');
      await until(async () => (await citizen.page()).split('nobody picked up').length === times + 1);
    }
    expect(await citizen.says('ring me')).toContain('I can&#39;t ring that number again today.');
  });

  test('whoever did not ask for it presses 2, and is not rung again', async () => {
    await asks();
    const call = await (await rings()).pickUp();
    await call.press('2');
    expect(call.heard.join(' ')).toMatch(/^Sorry to have rung you\. I will not ring this number again\./);
    expect(call.ended).toBe(true);
    await told('does not want us to ring it');
    citizen = new WebCitizen(server);
    await asks();
    await told('does not want us to ring it');
    expect(twilio.calls.requests.filter((one) => one === number)).toHaveLength(1);
  });

  test('a call is good for one pick-up, for five minutes, and with its own code', async () => {
    await asks();
    const phone = await rings();
    const { url } = phone.placed;
    const params = [
      ['CallSid', `CA${'0'.repeat(32)}`],
      ['Digits', '1'],
    ] as const;
    const other = `${url.slice(0, -22)}${'A'.repeat(22)}/pressed`;
    const over = async (at: string): Promise<void> =>
      expect((await twilio.post(at, params)).answer!.body).toContain('This call is not needed any more');
    await over(other);
    expect(url).not.toContain(number.slice(3));
    const call = await phone.pickUp();
    await call.press('1');
    await over(`${url}/pressed`);
    citizen = new WebCitizen(server);
    await asks(number);
    const late = await rings(number, 2);
    server.clock.forward(6 * MINUTE);
    expect((await late.pickUp()).heard[0]).toContain('not needed any more');
  });

  test('"no" and "a person" are heard', async () => {
    expect(await citizen.says('pothole outside 16 Mill Lane', 'ring me', 'go on here')).toContain(
      'All right, we go on here.',
    );
    expect(await citizen.says('ring me', 'ask someone to ring me')).toContain(
      'Someone from the council can ring',
    );
    expect(twilio.rung.filter(({ placed }) => placed.to === number)).toEqual([]);
  });
});

test('the button below the chat asks for it, with and without a script', async () => {
  const { url } = await startServer();
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await page.goto(url);
    await say(page, 'pothole outside 16 Mill Lane');
    await heard(page, 'How deep is it');
    await page.getByRole('button', { name: 'Ring me instead' }).click();
    await heard(page, 'On which number?');
  }
});

test('where no call can be placed it is not offered', async () => {
  const server = await startServer({
    environment: { TWILIO_AUTH_TOKEN: '', PUBLIC_URL: 'https://assistant.example' },
  });
  const local = { ...server, url: `http://127.0.0.1:${server.environment['PORT']}` };
  const page = await (await fetch(local.url)).text();
  expect(page).not.toContain('Ring me instead');
});

test("the stand-in for Twilio's API takes no field that Twilio does not", () => {
  const file = join(__dirname, '../../../shared/conformance/twilio/twilio_api_v2010.json');
  const api = JSON.parse(readFileSync(file, 'utf8')) as Api;
  const { post } = api.paths['/2010-04-01/Accounts/{AccountSid}/Calls.json']!;
  const { schema } = post.requestBody.content['application/x-www-form-urlencoded']!;
  expect(schema.required.every((name) => CALL_FIELDS.includes(name))).toBe(true);
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(CALL_FIELDS));
  expect(Object.keys(post.responses)).toEqual(['201']);
});

interface Api {
  paths: Record<
    string,
    {
      post: {
        requestBody: {
          content: Record<string, { schema: { required: string[]; properties: Record<string, unknown> } }>;
        };
        responses: Record<string, unknown>;
      };
    }
  >;
}
