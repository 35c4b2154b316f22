import { elementsOf, parseTwiml, textOf, type Element } from '../../server/commands/phone/twiml';
import type { FakeTwilio } from './fake-twilio';
import type { Delivery, Params } from './twilio-delivery';

/** Twilio ends a call whose TwiML only ever sends it on. */
const MAX_REDIRECTS = 10;

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
  private rest: readonly Element[] = [];

  constructor(
    private readonly twilio: FakeTwilio,
    readonly from: string,
    readonly sid: string,
  ) {}

  begin(): Promise<void> {
    return this.exchange('/twilio/voice#rc=3&rp=all', [['CallStatus', 'ringing']]);
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
    this.hear(true);
    await this.perform(this.rest);
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
    const params: Params = [...this.standing(), ...said];
    this.hear(true);
    let delivery = await this.twilio.post(path, params);
    this.exchanges.push({ path, params, delivery });
    if (delivery.failure) delivery = await this.twilio.fallBack(path, params);
    const { answer } = delivery;
    if (!answer || answer.status >= 300) return this.applicationError();
    if (answer.body === '') return this.hangUp();
    await this.perform(elementsOf(parseTwiml(answer.body)), path);
  }

  /** The parameters that come with every request of a call. */
  private standing(): Params {
    const status: Params = this.exchanges.length > 0 ? [['CallStatus', 'in-progress']] : [];
    return [
      ['AccountSid', this.twilio.accountSid],
      ['ApiVersion', '2010-04-01'],
      ['CallSid', this.sid],
      ['Called', this.twilio.number],
      ['CalledCountry', 'GB'],
      ['Caller', this.from],
      ['Direction', 'inbound'],
      ['From', this.from],
      ['FromCountry', 'GB'],
      ['To', this.twilio.number],
      ...status,
    ];
  }

  private async perform(verbs: readonly Element[], base = ''): Promise<void> {
    for (const [i, verb] of verbs.entries()) {
      switch (verb.name) {
        case 'Say':
          this.speak(verb);
          break;
        case 'Pause':
          break;
        case 'Gather':
          for (const nested of elementsOf(verb)) if (nested.name === 'Say') this.speak(nested);
          this.gather = { ...verb.attributes, action: verb.attributes['action'] ?? base };
          this.rest = verbs.slice(i + 1);
          return;
        case 'Redirect': {
          const redirects = this.exchanges.filter(
            ({ params }) => !params.some(([n]) => n === 'Digits' || n === 'SpeechResult'),
          );
          if (redirects.length > MAX_REDIRECTS) return this.applicationError();
          return this.redirect(textOf(verb));
        }
        case 'Hangup':
          return this.hangUp();
        default:
          throw new Error(`This call can't carry out <${verb.name}>.`);
      }
    }
    this.hangUp();
  }

  private async redirect(path: string): Promise<void> {
    const { heard, voices } = this;
    await this.exchange(path, []);
    this.heard = [...heard, ...this.heard];
    this.voices = [...voices, ...this.voices];
  }

  private speak(say: Element): void {
    const text = textOf(say).trim();
    this.spoken.push(text);
    this.heard.push(text);
    this.voices.push(`${say.attributes['language'] ?? ''} ${say.attributes['voice'] ?? ''}`);
  }

  private hear(nothing: boolean): void {
    if (!nothing) return;
    this.heard = [];
    this.voices = [];
    this.gather = undefined;
  }

  private applicationError(): void {
    this.spoken.push('An application error has occurred. Goodbye.');
    this.heard.push('An application error has occurred. Goodbye.');
    this.hangUp();
  }
}
