import { FakeCall } from './fake-call';
import type { FakeTwilio } from './fake-twilio';
import type { PlacedCall } from './twilio-calls-api';
import type { Delivery } from './twilio-delivery';

/** A phone that rings since we asked Twilio for it; a test says what becomes of that. */
export class RungPhone {
  constructor(
    private readonly twilio: FakeTwilio,
    readonly placed: PlacedCall,
  ) {}

  /** Somebody picks up, or a machine does; resolves when the first words have been spoken. */
  async pickUp(): Promise<FakeCall> {
    const { to, sid, url } = this.placed;
    const call = new FakeCall(this.twilio, to, sid, 'outbound-api');
    await call.begin(url);
    return call;
  }

  /** Twilio tells how it ended: completed, busy, no-answer, failed or canceled. */
  ends(status: string): Promise<Delivery> {
    const { to, sid, statusCallback } = this.placed;
    return this.twilio.post(statusCallback, [
      ['CallSid', sid],
      ['CallStatus', status],
      ['AccountSid', this.twilio.accountSid],
      ['From', this.twilio.number],
      ['To', to],
      ['Direction', 'outbound-api'],
      ['ApiVersion', '2010-04-01'],
    ]);
  }
}
