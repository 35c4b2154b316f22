import { DAY, HOUR, MINUTE } from '../../base/clock';
import { historyOf } from '../../citizens/history';
import { citizenKey, type Identity, identityKey, phoneIdentity } from '../../citizens/identity';
import { DUE } from '../../outbox/due';
import type { ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { call, started, transcript } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

/**
 * P51. A shared phone does not reveal another's matter. A number that texts or rings is only claimed: before a proof
 * nothing is told but what was said on that thread within a day, and what is public of a reference. A one-time code
 * proves; whoever guesses, waits, repeats or takes another's code learns nothing, not even which numbers are known.
 */
const PRIVATE = /Mill Lane|dinner plate/;
const SIX_DIGITS = /(?<!\d)\d{6}(?!\d)/;

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: TestServer;
  let house: House;
  const logged: string[] = [];
  beforeAll(async () => {
    const note = (event: string, fields: object = {}): void =>
      void logged.push(JSON.stringify({ event, fields }));
    server = await startServer({
      engine,
      environment: { TWILIO_API_URL: twilio.apiUrl },
      log: { info: note, warn: note, error: note },
    });
    house = await server.house();
    twilio.answersAt(server.url);
  });

  let people = 0;
  const newNumber = (): string =>
    `+4477009${engine === 'sqlite' ? 1 : 2}${String(people++).padStart(4, '0')}`;

  /** Reports a pothole by text, and gives back what is stored of it. */
  const reports = async (number: string): Promise<ServiceRequest> => {
    for (const text of [
      'a pothole the size of a dinner plate outside 16 Mill Lane',
      '2',
      'skip',
      'skip',
      '1',
    ])
      if ((await recordOf(house, number)).requests.length === 0) await twilio.text(number, text);
    const { requests } = await recordOf(house, number);
    expect(requests.length).toBe(1);
    return requests[0]!;
  };
  const known = async (): Promise<string> => {
    const number = newNumber();
    await reports(number);
    server.clock.forward(2 * DAY);
    return number;
  };

  /** Somebody on the web. */
  const visitor = async (): Promise<(text: string) => Promise<string>> => {
    const chat = await started(server.url);
    return async (text) => {
      const seen = (await transcript(server.url, chat)).length;
      const body = { type: 'message', text, from: { id: 'me' } };
      const path = `POST conversations/${chat.conversationId}/activities`;
      expect((await call(server.url, path, { token: chat.token, body })).status).toBe(200);
      const answers = (await transcript(server.url, chat)).slice(seen + 1);
      return answers.map((activity) => activity.text).join(' ');
    };
  };
  const askForCode = async (says: (text: string) => Promise<string>, number: string): Promise<string> => {
    await says('what happened to my report');
    await says('send a code');
    return says(number);
  };

  /** The code in the newest text of a phone, once it has come. */
  const codeOn = async (number: string, texts = 1): Promise<string> => {
    const phone = twilio.phone(number);
    const sent = () => phone.received.filter(({ via, body }) => via === 'rest' && SIX_DIGITS.test(body));
    await until(() => sent().length >= texts);
    return SIX_DIGITS.exec(sent().at(-1)!.body)![0];
  };
  const nothingDue = (): Promise<void> =>
    until(async () => (await house.store.count(DUE, '', undefined, 9)) === 0);
  const other = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');

  test('who texts or rings from the number hears nothing of it after a day, and only what is public by reference', async () => {
    const number = newNumber();
    const { reference } = await reports(number);
    const today = await twilio.text(number, 'any news on my report');
    expect(today.replies.join(' ')).toMatch(/Mill Lane/);

    const caller = await twilio.call(number);
    await caller.say('what happened to my report');
    expect(caller.heard.join(' ')).not.toMatch(PRIVATE);

    server.clock.forward(25 * HOUR);
    const later = await twilio.text(number, 'any news on my report');
    expect(later.replies.join(' ')).not.toMatch(PRIVATE);
    expect(later.replies.join(' ')).toMatch(/Send a code/);
    const byReference = await twilio.text(number, reference);
    expect(byReference.replies.join(' ')).toMatch(/A pothole, received on/);
    expect(byReference.replies.join(' ')).not.toMatch(PRIVATE);
  });

  test('a code sent to the number proves it, by text and by phone', async () => {
    const number = await known();
    await twilio.text(number, 'any news on my report');
    await twilio.text(number, 'send a code');
    const told = await twilio.text(number, `it says ${await codeOn(number)} thanks`);
    expect(told.replies.join(' ')).toMatch(/16 Mill Lane/);

    const caller = await twilio.call(number);
    await caller.say('what happened to my report');
    expect(caller.heard.join(' ')).not.toMatch(PRIVATE);
    await caller.say('send a code');
    const code = await codeOn(number, 2);
    await caller.say([...code].join(', '));
    expect(caller.heard.join(' ')).toMatch(/Mill Lane/);
  });

  test('on the web the number that was given is proved, and both are one citizen from then on', async () => {
    const number = await known();
    const says = await visitor();
    expect(await says('the street light is out on Station Road')).not.toBe('');
    await says('leave it');
    await askForCode(says, number);
    expect(await says(await codeOn(number))).toMatch(/16 Mill Lane/);

    const { entries } = await recordOf(house, number);
    expect(entries.map(({ text }) => text)).toContain('the street light is out on Station Road');
    expect(new Set(entries.map(({ channel }) => channel))).toEqual(new Set(['sms', 'web']));
    const web = entries.find(({ channel, from }) => channel === 'web' && from === 'citizen')!;
    expect(web.identity).toMatch(/^visitor\./);
    // Whichever of the two is asked for, it is one history.
    const phone = phoneIdentity(house.secrets.identity, number);
    const of = async (id: string) => (await historyOf(house.store, id))?.citizen;
    expect(await of(web.identity)).toBe(await of(phone));
  });

  test('the language that was chosen on the web is theirs by text too', async () => {
    const number = await known();
    const says = await visitor();
    await says('Cymraeg');
    await says('beth sydd wedi digwydd i fy adroddiad');
    await says('anfon cod');
    await says(number);
    expect(await says(await codeOn(number))).toMatch(/^Mae hwnnw'n gywir, diolch\. Twll.*16 Mill Lane/);
    server.clock.forward(2 * DAY);
    const identity = (await readOne(
      house.store,
      identityKey(phoneIdentity(house.secrets.identity, number)),
    ))!;
    const citizen = await readOne(house.store, citizenKey((identity.value as Identity).citizen));
    expect(citizen!.value).toMatchObject({ language: { is: 'cy' } });
  });

  test('a number that was given with a request on the web is proved for that request', async () => {
    const number = newNumber();
    const says = await visitor();
    for (const words of [
      'can someone ring me about my council tax',
      number,
      'morning',
      'skip',
      'skip',
      'send',
    ])
      await says(words);
    server.clock.forward(2 * DAY);
    const later = await visitor();
    expect(await askForCode(later, number)).toMatch(/If that number is known to us/);
    expect(await later(await codeOn(number))).toMatch(/That's right, thank you\. .*Reference/);
  });

  test('nothing tells whether a number is known', async () => {
    const answers = [];
    for (const number of [await known(), newNumber()]) {
      const says = await visitor();
      const tries = [await askForCode(says, number)];
      for (let n = 0; n < 6; n++) tries.push(await says(`00000${n}`));
      for (let n = 0; n < 3; n++) tries.push(await says('send a new code'));
      answers.push(tries);
      await nothingDue();
      expect(twilio.phone(number).received.filter(({ via }) => via === 'rest').length).toBe(
        answers.length === 1 ? 3 : 0,
      );
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  test('five wrong tries use a code up', async () => {
    const number = await known();
    const says = await visitor();
    await askForCode(says, number);
    const code = await codeOn(number);
    for (let n = 1; n <= 5; n++) expect(await says(other(code, n))).not.toMatch(PRIVATE);
    expect(await says(code)).toMatch(/does not work/);
  });

  test('tries count wherever they are made, also after leaving the question or in the middle of a form', async () => {
    const number = await known();
    const says = await visitor();
    await askForCode(says, number);
    const code = await codeOn(number);
    await says('leave it');
    expect(await says(other(code, 1))).toMatch(/Tries left: 4/);
    await says('leave it');
    await says('the street light is out on Station Road');
    for (let n = 2; n <= 4; n++) expect(await says(other(code, n))).toMatch(/not the code/);
    expect(await says(other(code, 5))).toMatch(/does not work/);
    expect(await says(code)).not.toMatch(PRIVATE);
  });

  test('guessing in many conversations comes to no more than three codes in an hour', async () => {
    const number = await known();
    const phone = twilio.phone(number);
    const before = phone.received.length;
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => askForCode(await visitor(), number)),
    );
    await nothingDue();
    expect(answers.filter((answer) => /on its way/.test(answer)).length).toBe(3);
    expect(phone.received.length - before).toBe(3);
    server.clock.forward(61 * MINUTE);
    expect(await askForCode(await visitor(), number)).toMatch(/on its way/);
  });

  test('nobody has many numbers texted from one conversation', async () => {
    const numbers = [await known(), await known(), await known(), await known()];
    const says = await visitor();
    const answers = [await askForCode(says, numbers[0]!)];
    for (const number of numbers.slice(1)) answers.push(await says(number));
    expect(answers.map((answer) => /on its way/.test(answer))).toEqual([true, true, true, false]);
  });

  test('a code works once, for ten minutes, and only where it was asked for', async () => {
    const number = await known();
    const [one, two] = [await visitor(), await visitor()];
    await askForCode(one, number);
    const first = await codeOn(number);
    await askForCode(two, number);
    const second = await codeOn(number, 2);
    expect(first === second).toBe(false);
    expect(await two(first)).toMatch(/not the code/);
    server.clock.forward(10 * MINUTE);
    expect(await two(second)).toMatch(/does not work/);

    expect(await one(first)).toMatch(/does not work/);
    await one('send a new code');
    const third = await codeOn(number, 3);
    expect(await one(third)).toMatch(/Mill Lane/);
    const stranger = await visitor();
    await stranger('what happened to my report');
    expect(await stranger(third)).not.toMatch(PRIVATE);
  });

  test('a right code that comes twice is one turn with one answer', async () => {
    const number = await known();
    await twilio.text(number, 'any news on my report');
    await twilio.text(number, 'send a code');
    const { replies, params } = await twilio.text(number, await codeOn(number));
    expect(replies.join(' ')).toMatch(/Mill Lane/);
    expect((await twilio.deliverText(params)).replies).toEqual(replies);
  });

  test('the code stands in no history, no log line and no record', async () => {
    const number = await known();
    const says = await visitor();
    await askForCode(says, number);
    const code = await codeOn(number);
    await says(`my code is ${code}, thanks`);
    const { entries } = await recordOf(house, number);
    const texts = entries.map(({ text }) => text);
    expect(texts).toContain('my code is ******, thanks');
    expect(texts.filter((text) => text.includes('Your code for Elwern Council is ******.')).length).toBe(1);
    expect(JSON.stringify(entries)).not.toContain(code);
    expect(logged.join('\n')).not.toContain(code);
    await nothingDue();
  });

  test('a proof given on a phone does not outlast its conversation, and the next holder of the phone hears nothing', async () => {
    const number = await known();
    await twilio.text(number, 'any news on my report');
    await twilio.text(number, 'send a code');
    await twilio.text(number, await codeOn(number));
    server.clock.forward(2 * DAY);
    const { replies } = await twilio.text(number, 'any news on my report');
    expect(replies.join(' ')).not.toMatch(PRIVATE);
  });
});
