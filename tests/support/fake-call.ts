import { follow, type Heard } from '../../server/commands/phone/call';
import type { FakeTwilio } from './fake-twilio';
import type { Delivery, Params } from './twilio-delivery';

/** One phone call, from ringing to its end, as Twilio carries out the TwiML that it is answered. */
export class FakeCall {
  /** All that the caller has heard. */
  readonly spoken: string[] = [];
  /** What the caller heard since their last word. */
  heard: string[] = [];
  /** Languages and voices of what was heard, in step with `heard`. */
  voices: string[] = [];
  /** How Twilio listens just now. */
  gather: Readonly<Record<string, string>> | undefined;
  ended = false;
  /** Each exchange in turn, the raw answer with it. */
  readonly exchanges: { readonly path: string; readonly params: Params; readonly delivery: Delivery }[] = [];

  constructor(
    private readonly twilio: FakeTwilio,
    readonly from: string,
    readonly sid: string,
    private readonly direction: 'inbound' | 'outbound-api' = 'inbound',
  ) {}

  begin(url = '/twilio/voice#rc=3&rp=all'): Promise<void> {
    const status = this.direction === 'inbound' ? 'ringing' : 'in-progress';
    return this.exchange(url, [['CallStatus', status]]);
  }

  /** The words arrive as Twilio's recogniser writes them: a capital letter and a full stop. */
  async say(words: string, confidence = 0.91): Promise<void> {
    const gather = this.listening('speech');
    const heard = words.charAt(0).toUpperCase() + words.slice(1).replace(/[.?!]?$/, '.');
    await this.exchange(gather['action']!, [
      ['SpeechResult', heard],
      ['Confidence', String(confidence)],
    ]);
  }

  /** Presses keys; as many as Twilio waits for are sent. */
  async press(keys: string): Promise<void> {
    const gather = this.listening('dtmf');
    const finish = gather['finishOnKey'] ?? '#';
    const before = finish === '' ? keys : keys.split(finish)[0]!;
    const digits = gather['numDigits'] ? before.slice(0, Number(gather['numDigits'])) : before;
    await this.exchange(gather['action']!, [
      ['Digits', digits],
      ['FinishedOnKey', before === keys ? '' : finish],
    ]);
  }

  /** Says nothing until Twilio stops waiting. */
  async silence(): Promise<void> {
    const gather = this.listening();
    if (gather['actionOnEmptyResult'] === 'true') return this.exchange(gather['action']!, []);
    this.hangUp();
  }

  /** The last exchange once more, as after a lost answer. */
  repeat(): Promise<Delivery> {
    const last = this.exchanges.at(-1)!;
    return this.twilio.post(last.path, last.params);
  }

  hangUp(): void {
    this.ended = true;
    this.gather = undefined;
  }

  private listening(how?: string): Readonly<Record<string, string>> {
    if (!this.gather || this.ended) throw new Error('Nobody is listening on this call.');
    const ways = (this.gather['input'] ?? 'dtmf').split(' ');
    if (how && !ways.includes(how)) throw new Error(`This call listens to ${ways.join(' and ')} only.`);
    return this.gather;
  }

  private async exchange(path: string, said: Params): Promise<void> {
    const twiml = await this.ask(path, said);
    this.hear(twiml === '' ? { spoken: [] } : await follow(twiml, (url) => this.ask(url, [])));
  }

  private async ask(path: string, said: Params): Promise<string> {
    const params: Params = [...this.standing(), ...said];
    const delivery = await this.twilio.post(path, params);
    this.exchanges.push({ path, params, delivery });
    const { answer } = delivery.failure ? await this.twilio.fallBack(path, params) : delivery;
    if (answer && answer.status < 300) return answer.body;
    return '<Response><Say>An application error has occurred. Goodbye.</Say></Response>';
  }

  /** The parameters that come with every request of a call. */
  private standing(): Params {
    const [from, to] =
      this.direction === 'inbound' ? [this.from, this.twilio.number] : [this.twilio.number, this.from];
    const status: Params = this.exchanges.length > 0 ? [['CallStatus', 'in-progress']] : [];
    return [
      ['AccountSid', this.twilio.accountSid],
      ['ApiVersion', '2010-04-01'],
      ['CallSid', this.sid],
      ['Called', to],
      ['CalledCountry', 'GB'],
      ['Caller', from],
      ['Direction', this.direction],
      ['From', from],
      ['FromCountry', 'GB'],
      ['To', to],
      ...status,
    ];
  }

  private hear({ spoken, gather }: Heard): void {
    this.heard = spoken.map(({ text }) => text);
    this.voices = spoken.map(({ language, voice }) => `${language} ${voice}`);
    this.spoken.push(...this.heard);
    this.gather = gather;
    this.ended = gather === undefined;
  }
}
