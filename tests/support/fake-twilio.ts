import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '../../base/ids';
import { type Element, elementsOf, parseXml, textOf } from '../../adapters/http/xml';
import type { TwilioParts } from '../../adapters/twilio/parts';
import { FakeCall } from './fake-call';
import { RungPhone } from './rung-phone';
import { FakePhone, networkSegments, type Received } from './fake-phone';
import { ACCOUNT_SID, AUTH_TOKEN, COUNCIL_NUMBER } from './settings';
import { deliver, type Delivery, type Params } from './twilio-delivery';
import { CallsApi } from './twilio-calls-api';
import { MediaApi } from './twilio-media';
import { MessagesApi } from './twilio-messages-api';

export { MAGIC } from './twilio-messages-api';

/** The carrier's own words. Welsh ones reach us as ordinary texts: no carrier knows them. */
const STOPS = ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'];
const STARTS = ['start', 'unstop'];

export interface TextOptions {
  /** The id of the message; a new one when absent. The same id again is a message delivered twice. */
  readonly sid?: string;
  /** Sends the webhook so many times at once. The phone hears one answer, as when the others got lost. */
  readonly copies?: number;
  readonly pictures?: readonly { readonly url: string; readonly type: string }[];
  /** As with Twilio's Advanced Opt-Out, which marks the carrier's words. */
  readonly optOutType?: 'STOP' | 'START' | 'HELP';
  readonly extra?: Params;
}

/** A text on its way to a phone. */
export interface SentText {
  readonly to: string;
  readonly body: string;
  readonly sid: string;
  /** Where we asked to be told what becomes of it; empty if nowhere. */
  readonly receipts: string;
}

export interface TextDelivery extends Delivery {
  readonly sid: string;
  /** What was delivered, in order to deliver it again. */
  readonly params: Params;
  /** One for each copy. */
  readonly deliveries: readonly Delivery[];
  /** The answer was used up by the fallback address. */
  readonly fellBack: boolean;
  /** The texts that the answer held. */
  readonly replies: readonly string[];
}

/**
 * Twilio on loopback, as far as the assistant can see it: it signs and delivers webhooks, asks again by the policy of
 * the address, turns to the fallback address, speaks TwiML, and takes messages through its REST API. Phones at its other
 * end count what a person would have received.
 */
export class FakeTwilio {
  readonly accountSid = ACCOUNT_SID;
  readonly authToken = AUTH_TOKEN;
  readonly api: MessagesApi;
  readonly media: MediaApi;
  readonly calls: CallsApi;
  /** The calls that it has placed for us, the oldest first. */
  readonly rung: RungPhone[] = [];
  /** The texts that it has taken from us, the oldest first. */
  readonly sent: SentText[] = [];
  private readonly phones = new Map<string, FakePhone>();
  private publicUrl = '';
  private listening: string | undefined;

  private constructor(
    readonly number: string,
    private readonly server: Server,
  ) {
    this.media = new MediaApi(this.accountSid, this.authToken);
    this.calls = new CallsApi(this.accountSid, this.authToken, number, (call) => {
      this.rung.push(new RungPhone(this, call));
    });
    this.api = new MessagesApi(this.accountSid, this.authToken, number, ({ to, body, sid, receipts }) => {
      const brought = this.receive(to, { from: number, body, via: 'rest' });
      if (brought) this.sent.push({ to, body, sid, receipts });
      return brought;
    });
  }

  static async start(number = COUNCIL_NUMBER): Promise<FakeTwilio> {
    const server = createServer((req, res) => void twilio.answer(req, res));
    const twilio = new FakeTwilio(number, server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return twilio;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** For TWILIO_API_URL. */
  get apiUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Settings for a server that is to talk with this Twilio. */
  get parts(): TwilioParts & { readonly apiUrl: string } {
    return {
      publicUrl: new URL(this.publicUrl || 'http://127.0.0.1:9'),
      accountSid: this.accountSid,
      authToken: this.authToken,
      number: this.number,
      apiUrl: this.apiUrl,
    };
  }

  /** Sets up the number: its webhooks lie under PUBLIC_URL; `listening` is where the server really is. */
  answersAt(publicUrl: string, listening?: string): void {
    this.publicUrl = publicUrl.replace(/\/$/, '');
    this.listening = listening;
  }

  phone(number: string): FakePhone {
    const phone = this.phones.get(number) ?? new FakePhone(number);
    this.phones.set(number, phone);
    return phone;
  }

  /** The parameters of a text, as Twilio would post them. */
  textParams(from: string, body: string, options: TextOptions = {}): Params {
    const id = options.sid ?? sid('SM');
    const pictures = options.pictures ?? [];
    return [
      ['ToCountry', 'GB'],
      ['ToState', ''],
      ['SmsMessageSid', id],
      ['NumMedia', String(pictures.length)],
      ['ToCity', ''],
      ['FromZip', ''],
      ['SmsSid', id],
      ['FromState', ''],
      ['SmsStatus', 'received'],
      ['FromCity', ''],
      ['Body', body],
      ['FromCountry', 'GB'],
      ['To', this.number],
      ['ToZip', ''],
      ['NumSegments', String(networkSegments(body))],
      ['MessageSid', id],
      ['AccountSid', this.accountSid],
      ['From', from],
      ['ApiVersion', '2010-04-01'],
      ...pictures.flatMap(({ url, type }, i): Params => [
        [`MediaUrl${i}`, url],
        [`MediaContentType${i}`, type],
      ]),
      ...(options.optOutType ? [['OptOutType', options.optOutType] as const] : []),
      ...(options.extra ?? []),
    ];
  }

  /** Somebody texts the council's number. */
  async text(from: string, body: string, options: TextOptions = {}): Promise<TextDelivery> {
    this.carrierHears(from, body);
    return this.deliverText(this.textParams(from, body, options), options.copies);
  }

  /** Delivers a text that was put together before: late, out of order, or once more. */
  async deliverText(params: Params, copies = 1): Promise<TextDelivery> {
    const field = (name: string): string => params.find(([other]) => other === name)?.[1] ?? '';
    const deliveries = await Promise.all(
      Array.from({ length: copies }, () => this.post('/twilio/sms#rc=3&rp=all', params)),
    );
    const used = deliveries.find((delivery) => !delivery.failure) ?? deliveries[0]!;
    const fellBack = used.failure !== undefined;
    const final = fellBack ? await this.fallBack('/twilio/sms', params) : used;
    const messages = repliesIn(final);
    const replies = messages.map(textOf);
    for (const [i, body] of replies.entries()) {
      this.receive(field('From'), { from: this.number, body, via: 'twiml' });
      const receipts = messages[i]!.attributes['statusCallback'] ?? '';
      this.sent.push({ to: field('From'), body, sid: sid('SM'), receipts });
    }
    return { ...final, sid: field('MessageSid'), params, deliveries, fellBack, replies };
  }

  /** Somebody rings the council's number; resolves when the first answer has been spoken. */
  async call(from: string, callSid = sid('CA')): Promise<FakeCall> {
    const call = new FakeCall(this, from, callSid);
    await call.begin();
    return call;
  }

  /** Tells what has become of a text, as often and in whatever order a test likes. */
  receipt({ to, sid, receipts }: SentText, status: string, error?: number): Promise<Delivery> {
    return this.post(receipts, [
      ['SmsSid', sid],
      ['SmsStatus', status],
      ['MessageStatus', status],
      ['To', to],
      ['MessageSid', sid],
      ['AccountSid', this.accountSid],
      ['From', this.number],
      ['ApiVersion', '2010-04-01'],
      ...(error === undefined ? [] : [['ErrorCode', String(error)] as const]),
    ]);
  }

  /** Signs and posts a webhook to an address of ours, retries included; the bare exchange. */
  post(path: string, params: Params, headers: Readonly<Record<string, string>> = {}): Promise<Delivery> {
    const url = /^https?:/.test(path) ? path : this.publicUrl + path;
    return deliver({ url, params, token: this.authToken, listening: this.listening, headers });
  }

  /** What Twilio does when an address has failed for good. */
  fallBack(path: string, params: Params): Promise<Delivery> {
    const why: Params = [
      ['ErrorCode', '11200'],
      ['ErrorUrl', /^https?:/.test(path) ? path : this.publicUrl + path],
    ];
    return this.post('/twilio/fallback', [...params, ...why]);
  }

  private receive(to: string, message: Omit<Received, 'segments'>): boolean {
    const phone = this.phone(to);
    if (phone.optedOut) return false;
    phone.received.push({ ...message, segments: networkSegments(message.body) });
    return true;
  }

  private carrierHears(from: string, body: string): void {
    const word = body.trim().toLowerCase();
    const phone = this.phone(from);
    const confirm = (text: string): void =>
      void this.receive(from, { from: this.number, body: text, via: 'carrier' });
    if (STARTS.includes(word)) {
      phone.optedOut = false;
      confirm('You have successfully been re-subscribed to messages from this number.');
    } else if (STOPS.includes(word)) {
      confirm('You have successfully been unsubscribed.');
      phone.optedOut = true;
    }
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'GET') return this.media.answer(req, res);
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    if (req.url?.endsWith('/Calls.json')) this.calls.answer(req, body, res);
    else await this.api.answer(req, body, res);
  }
}

/** An id as Twilio makes them: two letters and 32 hexadecimal digits. */
export function sid(kind: 'SM' | 'CA', of = newId()): string {
  return kind + createHash('md5').update(of).digest('hex');
}

function repliesIn({ answer }: Delivery): Element[] {
  if (!answer || answer.status >= 300 || answer.body === '') return [];
  if (answer.type.startsWith('text/plain'))
    return [{ name: 'Message', attributes: {}, children: [answer.body] }];
  const messages = elementsOf(parseXml(answer.body));
  const other = messages.find(({ name }) => name !== 'Message');
  if (other) throw new Error(`A text can't be answered with <${other.name}>.`);
  return messages;
}
