import type { TwilioParts } from '../../../adapters/twilio/parts';
import { SECOND } from '../../../base/clock';
import { toDisplay, toE164 } from '../../../base/phone-numbers';
import type { Talk } from '../../../base/terminal';
import { follow } from './call';
import { type Arrived, type Inbox, openInbox, type Ringing } from './inbox';
import { type Fields, Line, newSid } from './line';
import { bubble, options, utterance } from './screen';
import { elementsOf, parseXml, textOf } from '../../../adapters/http/xml';

const API_VERSION = '2010-04-01';
/** From the numbers that are kept for drama, so that no text can ever reach a stranger. */
const MY_NUMBER = '+447700900123';
/** A fragment waits three seconds for the rest of its thought; then its answer is on the way. */
const LATE_ANSWER_MS = 5 * SECOND;

export interface PhoneConfig {
  readonly publicUrl: URL;
  readonly twilio: TwilioParts;
}

/** A phone in a terminal: it texts and rings the running server as Twilio would. Ends with its input, or at `quit`. */
export async function runPhone(config: PhoneConfig, io: Talk): Promise<void> {
  const phone = new Phone(config, io);
  const inbox = await openInbox(config.twilio, phone);
  phone.greet();
  try {
    for await (const line of io.lines) if (!(await phone.typed(line))) break;
    await phone.lastAnswer();
  } finally {
    inbox?.close();
    io.close();
  }
}

interface OpenCall {
  readonly sid: string;
  readonly parties: Fields;
  readonly gather: Readonly<Record<string, string>>;
}

class Phone implements Inbox {
  private readonly line: Line;
  private readonly council: string;
  private number = MY_NUMBER;
  private call: OpenCall | undefined;
  private ringing: (Ringing & { readonly sid: string }) | undefined;
  private unanswered = false;
  private onArrival: () => void = () => {};

  constructor(
    { publicUrl, twilio }: PhoneConfig,
    private readonly io: Talk,
  ) {
    this.line = new Line(publicUrl, twilio);
    this.council = twilio.number ?? '';
  }

  greet(): void {
    this.io.say(`Your number is ${toDisplay(this.number)}. Type a text to send it, or one of these:`);
    this.io.say('  text WORDS     send a text, whatever its words are');
    this.io.say('  call           ring the council; then digits are keys, and other words are spoken');
    this.io.say('  answer         pick up, when the council rings you');
    this.io.say('  number NUMBER  be somebody else');
    this.io.say('  quit           leave');
  }

  /** False when the person wants to leave. */
  async typed(line: string): Promise<boolean> {
    try {
      if (this.call) await this.inCall(this.call, line.trim());
      else return await this.atRest(line.trim());
    } catch (error) {
      this.call = undefined;
      this.io.say(`  ${error instanceof Error ? error.message : String(error)}`);
    }
    return true;
  }

  /** A text from the server that answers nothing of ours just now. */
  arrived({ To, Body }: Arrived): void {
    this.unanswered = false;
    if (To === this.number) this.io.say(bubble(Body));
    else this.io.say(`For ${toDisplay(To)}:\n${bubble(Body)}`);
    this.onArrival();
  }

  /** The council rings, since it was asked to. */
  rings(call: Ringing, sid: string): void {
    this.ringing = { ...call, sid };
    this.io.say(`  ${toDisplay(call.To)} rings: type "answer" to pick up.`);
  }

  /** When the input has ended: the answer that is still due, if one is. */
  async lastAnswer(): Promise<void> {
    if (!this.unanswered) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LATE_ANSWER_MS);
      this.onArrival = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async atRest(line: string): Promise<boolean> {
    const [, command = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(line)!;
    if (line === '') return true;
    if (line === 'quit') return false;
    if (line === 'call') await this.ring();
    else if (line === 'answer') await this.pickUp();
    else if (command === 'number') this.become(rest);
    else await this.text(command === 'text' && rest !== '' ? rest : line);
    return true;
  }

  private become(text: string): void {
    const number = toE164(text);
    if (number) this.number = number;
    this.io.say(number ? `Your number is ${toDisplay(number)}.` : 'That is no phone number.');
  }

  private async text(words: string): Promise<void> {
    const MessageSid = newSid('SM');
    const fields = { MessageSid, SmsSid: MessageSid, Body: words, NumMedia: '0', NumSegments: '1' };
    const twiml = await this.line.ask('/twilio/sms', { ...this.who(), ...fields });
    const messages = twiml === '' ? [] : elementsOf(parseXml(twiml)).map(textOf);
    this.unanswered = messages.length === 0;
    if (this.unanswered) this.io.say('  (no answer yet)');
    for (const message of messages) this.io.say(bubble(message));
  }

  private async ring(): Promise<void> {
    this.io.say('  Ringing ...');
    const call = { sid: newSid('CA'), parties: { ...this.who(), Direction: 'inbound' } };
    await this.step(call, '/twilio/voice', { CallStatus: 'ringing' });
  }

  private async pickUp(): Promise<void> {
    if (!this.ringing) return this.io.say('  Nobody is ringing.');
    const { sid, Url, To, From } = this.ringing;
    this.ringing = undefined;
    await this.step(
      { sid, parties: { From, To, Direction: 'outbound-api', ApiVersion: API_VERSION } },
      Url,
      {},
    );
  }

  private async inCall(call: OpenCall, line: string): Promise<void> {
    const { gather } = call;
    const hears = (gather['input'] ?? 'dtmf').split(' ');
    if (line === 'hang up') return this.over('You hung up.');
    if (line === '') return this.step(call, gather['action']!, {});
    if (/^[\d#*]+$/.test(line)) return this.step(call, gather['action']!, { Digits: keysOf(line, gather) });
    if (!hears.includes('speech')) return this.io.say(options(gather));
    return this.step(call, gather['action']!, { SpeechResult: line, Confidence: '1.0' });
  }

  private async step({ sid, parties }: Omit<OpenCall, 'gather'>, path: string, said: Fields): Promise<void> {
    const standing = { ...parties, CallSid: sid };
    const ask = (url: string, more: Fields): Promise<string> =>
      this.line.ask(url, { CallStatus: 'in-progress', ...standing, ...more });
    const { spoken, gather } = await follow(await ask(path, said), (url) => ask(url, {}));
    for (const words of spoken) this.io.say(utterance(words));
    if (!gather) return this.over('The council hung up.');
    this.call = { sid, parties, gather };
    this.io.say(options(gather));
  }

  private over(why: string): void {
    this.call = undefined;
    this.io.say(`  ${why}`);
  }

  private who(): Fields {
    return { From: this.number, To: this.council, ApiVersion: API_VERSION };
  }
}

/** As many keys as are waited for, up to the one that ends them. */
function keysOf(line: string, gather: Readonly<Record<string, string>>): string {
  const keys = line.split(gather['finishOnKey'] ?? '#')[0]!;
  return gather['numDigits'] ? keys.slice(0, Number(gather['numDigits'])) : keys;
}
