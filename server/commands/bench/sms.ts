import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { overConnections } from './connection';
import type { Requests } from './load';
import { post } from './request';
import { TWILIO, PUBLIC_URL } from './servers';
import { ANSWER, expectQuestion, FIRST_WORDS, OPEN_QUESTION, type Wire } from './wire';

const PATH = '/twilio/sms';

/** Texts as Twilio posts them, each from a phone of its own. */
export class Texts implements Wire {
  readonly name = 'sms';
  private phones = 0;

  async prepare(port: number, count: number, connections: number): Promise<Requests> {
    const first = this.phones;
    this.phones += count;
    await overConnections(port, connections, count, async (connection, i) => {
      const { body } = await connection.ask(text(first + i, FIRST_WORDS));
      expectQuestion(body.toString());
    });
    return {
      bytes: Array.from({ length: count }, (_, i) => text(first + i, ANSWER)),
      isAnswer: (body) => body.includes('<Message') && !body.includes(OPEN_QUESTION),
    };
  }
}

let sent = 0;

function text(phone: number, body: string): Buffer {
  const sid = `SM${String(sent++).padStart(32, '0')}`;
  const from = `+447${String(400_000_000 + phone)}`;
  const fields: Readonly<Record<string, string>> = {
    ToCountry: 'GB',
    ToState: '',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: body,
    FromCountry: 'GB',
    To: TWILIO.number,
    ToZip: '',
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: TWILIO.accountSid,
    From: from,
    ApiVersion: '2010-04-01',
  };
  const signature = getExpectedTwilioSignature(TWILIO.authToken, PUBLIC_URL + PATH, fields);
  const form = new URLSearchParams(fields).toString();
  return post(PATH, 'application/x-www-form-urlencoded', form, { 'x-twilio-signature': signature });
}
