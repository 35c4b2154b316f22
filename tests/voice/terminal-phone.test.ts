import { textSender } from '../../adapters/sms/send';
import { callPlacer } from '../../adapters/voice/place-call';
import type { Incoming, Said } from '../../bots/incoming';
import { runPhone } from '../../server/commands/phone/phone';
import { freePort } from '../support/free-port';
import { startPhones, type PhoneServer } from '../support/phone-server';

const ENTRY = { conversation: 'c', n: 1 };

/** Types the lines, each when the one before has had its effect, and gives back what the terminal showed. */
async function typed(
  phones: PhoneServer,
  lines: readonly (string | (() => Promise<unknown>))[],
  apiUrl?: string,
): Promise<string> {
  const shown: string[] = [];
  async function* typing(): AsyncGenerator<string> {
    for (const line of lines) {
      if (typeof line === 'string') yield line;
      else await line();
    }
  }
  const io = { lines: typing(), say: (line: string) => void shown.push(line), close: () => {} };
  const twilio = { ...phones.twilio.parts, apiUrl: apiUrl ?? 'https://api.twilio.com' };
  await runPhone({ publicUrl: new URL(phones.url), twilio }, io);
  return shown.join('\n');
}

const speaking = (text: string, more: Partial<Said> = {}): Partial<Said> => ({
  shown: [{ language: more.language ?? 'en', text }],
  ...more,
});

describe('the terminal phone', () => {
  let phones: PhoneServer;
  let say: (incoming: Incoming) => Partial<Said>;
  beforeAll(async () => {
    phones = await startPhones({ say: (incoming) => say(incoming) });
  });
  beforeEach(() => {
    say = ({ activity }) => speaking(`You said: ${activity.text ?? activity.name}`);
    phones.taken.length = 0;
  });

  const heard = (): unknown[] => phones.taken.map(({ activity }) => activity.text ?? activity.name);

  test('texts, and shows the answer with its length', async () => {
    const shown = await typed(phones, ['text a pothole', '1', 'text call', 'quit', 'not this']);
    expect(heard()).toEqual(['a pothole', '1', 'call']);
    expect(shown).toContain('│ You said: a pothole │');
    expect(shown).toContain('╯ 1 segment, GSM-7');
    expect(shown).toContain('Your number is 07700 900123');
  });

  test('rings: words are spoken, digits are keys, an empty line is silence', async () => {
    const shown = await typed(phones, ['call', 'a pothole', '12#', '', 'hang up', 'call me back']);
    expect(heard()).toEqual(['open', 'a pothole', '12', 'silence', 'call me back']);
    expect(phones.taken.map(({ channel }) => channel)).toEqual(['voice', 'voice', 'voice', 'voice', 'sms']);
    expect(shown).toContain('“You said: a pothole”\n   en-GB, Polly.Amy-Neural');
    expect(shown).toContain('say something, or press keys');
    expect(shown).toContain('You hung up.');
  });

  test('says when the council hangs up, and when it can only be keyed', async () => {
    say = ({ id }) => speaking('Hwyl fawr.', { language: 'cy', hangUp: id.endsWith(':1') });
    const shown = await typed(phones, ['call', 'helo', '1']);
    expect(heard()).toEqual(['open', '1']);
    expect(shown).toContain('cy-GB, Polly.Gwyneth\n  (press keys;');
    expect(shown).toContain('The council hung up.');
  });

  test('can be somebody else', async () => {
    const shown = await typed(phones, ['number 07700 900456', 'hello', 'number nonsense']);
    expect(phones.taken[0]!.sender).toEqual({ phone: '+447700900456' });
    expect(shown).toContain('Your number is 07700 900456.');
    expect(shown).toContain('That is no phone number.');
  });

  test('shows texts that the server sends later, and waits for one that is due', async () => {
    say = () => ({ shown: [] });
    const apiUrl = `http://127.0.0.1:${await freePort()}`;
    const send = textSender({ ...phones.twilio.parts, apiUrl });
    const later = async (): Promise<void> => {
      expect(
        await send({ to: '+447700900123', text: 'Where is it?', key: 'k', unasked: false, entry: ENTRY }),
      ).toHaveProperty('sent');
    };
    const toAnother = async (): Promise<void> => {
      expect(
        await send({ to: '+447700900999', text: 'Not yours', key: 'k', unasked: false, entry: ENTRY }),
      ).toHaveProperty('sent');
    };
    const soon = async (): Promise<void> => void setTimeout(() => void later(), 50);
    const shown = await typed(phones, ['so', later, toAnother, 'and', soon], apiUrl);
    expect(shown.match(/│ Where is it\? │/g)).toHaveLength(2);
    expect(shown).toContain('(no answer yet)');
    expect(shown).toContain('For 07700 900999:');
  });

  test('is rung by the council, and picks up', async () => {
    const apiUrl = `http://127.0.0.1:${await freePort()}`;
    const place = callPlacer({ ...phones.twilio.parts, apiUrl });
    const call = `conversation.${'c'.repeat(22)}`;
    const ring = async (): Promise<void> =>
      expect(await place('+447700900123', call)).toEqual({ placed: true });
    const shown = await typed(phones, ['answer', ring, 'answer', '1', 'about a golf ball'], apiUrl);
    expect(shown).toContain('Nobody is ringing.');
    expect(shown).toContain('07700 900123 rings');
    expect(shown).toContain('Hello, this is Elwern Council.');
    expect(phones.taken.map(({ ring }) => ring?.conversation)).toEqual(['conversation', undefined]);
    expect(phones.taken.map(({ sender }) => sender)).toEqual(Array(2).fill({ phone: '+447700900123' }));
  });

  test('takes no text from anybody without the token', async () => {
    const apiUrl = `http://127.0.0.1:${await freePort()}`;
    const forged = textSender({ ...phones.twilio.parts, authToken: 'not-the-token-of-the-tests', apiUrl });
    const shown = await typed(
      phones,
      [
        async () =>
          expect(
            await forged({ to: '+447700900123', text: 'Boo', key: 'k', unasked: false, entry: ENTRY }),
          ).toEqual({
            dead: '20401',
          }),
      ],
      apiUrl,
    );
    expect(shown).not.toContain('Boo');
  });

  test('hears the fallback when the server is unwell, and says so when nobody is there', async () => {
    say = () => {
      throw new Error('unwell');
    };
    expect(await typed(phones, ['hello', 'call'])).toMatch(
      /01632 960100[^]*0 1 6 3 2[^]*The council hung up/,
    );
    const nobody = { ...phones, url: `http://127.0.0.1:${await freePort()}` };
    expect(await typed(nobody, ['hello'])).toContain(`Nobody answers at ${nobody.url}`);
  });
});
