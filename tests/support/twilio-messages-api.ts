import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../../base/ids';
import { networkSegments } from './fake-phone';
import { type Problem, problem, refusedRequest, sendProblem } from './twilio-rest';

/** Numbers, all from the range kept for drama, to which Twilio's REST API answers in a way of its own. */
export const MAGIC = {
  optedOut: '+447700900610',
  notPermitted: '+447700900408',
  /** 500 the first time, then accepted. */
  failsOnce: '+447700900500',
  /** 429 with Retry-After the first time, then accepted. */
  tooManyOnce: '+447700900429',
  hangs: '+447700900504',
  /** Takes the message and drops the connection before it answers. */
  takesAndDrops: '+447700900520',
} as const;

/** Form fields of POST Messages.json that this stand-in knows, from Twilio's description of its API. */
export const FIELDS = ['To', 'From', 'Body', 'StatusCallback', 'SmartEncoded', 'ValidityPeriod'];

export interface ApiRequest {
  readonly to: string;
  readonly body: string;
  readonly status: number;
}

interface Taken {
  readonly to: string;
  readonly body: string;
  readonly sid: string;
  readonly receipts: string;
}

/** POST /2010-04-01/Accounts/{sid}/Messages.json, with its checks. */
export class MessagesApi {
  readonly requests: ApiRequest[] = [];
  private readonly seen = new Map<string, number>();

  constructor(
    readonly accountSid: string,
    readonly authToken: string,
    private readonly number: string,
    /** False if the carrier blocks it. */
    private readonly bring: (text: Taken) => boolean,
  ) {}

  async answer(req: IncomingMessage, body: string, res: ServerResponse): Promise<void> {
    const form = new URLSearchParams(body);
    const to = form.get('To') ?? '';
    if (to === MAGIC.hangs) return;
    const problem = this.refused(req, form) ?? this.unwell(to);
    const text = form.get('Body') ?? '';
    const sid = `SM${createHash('md5').update(newId()).digest('hex')}`;
    const taken = { to, body: text, sid, receipts: form.get('StatusCallback') ?? '' };
    const blocked = !problem && !this.bring(taken) ? OPTED_OUT : problem;
    this.requests.push({ to, body: text, status: blocked?.status ?? 201 });
    if (to === MAGIC.takesAndDrops) {
      req.socket.destroy();
      return;
    }
    if (blocked) return sendProblem(res, blocked);
    // Not in one chain: restify, once loaded, changes every server's writeHead to return nothing.
    res.writeHead(201, { 'content-type': 'application/json' });
    res.end(JSON.stringify(this.message(taken)));
  }

  private refused(req: IncomingMessage, form: URLSearchParams): Problem | undefined {
    const refused = refusedRequest(req, form, { ...this, path: 'Messages.json', fields: FIELDS });
    if (refused) return refused;
    return this.invalid(form.get('To') ?? '', form.get('From') ?? '', form.get('Body') ?? '');
  }

  private invalid(to: string, from: string, body: string): Problem | undefined {
    if (!to) return problem(400, 21604, "A 'To' phone number is required.");
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return problem(400, 21211, "Invalid 'To' Phone Number");
    if (!from) return problem(400, 21603, "A 'From' phone number is required.");
    if (from !== this.number) return problem(400, 21606, "The 'From' phone number is not yours");
    if (!body) return problem(400, 21602, 'Message body is required.');
    if (body.length > 1600) return problem(400, 21617, 'The message body exceeds the 1600 character limit');
    return undefined;
  }

  private unwell(to: string): Problem | undefined {
    const times = (this.seen.get(to) ?? 0) + 1;
    this.seen.set(to, times);
    if (to === MAGIC.optedOut) return OPTED_OUT;
    if (to === MAGIC.notPermitted) return problem(400, 21408, 'Permission to send has not been enabled');
    if (to === MAGIC.failsOnce && times === 1) return problem(500, 20500, 'Internal server error');
    if (to === MAGIC.tooManyOnce && times === 1)
      return { ...problem(429, 20429, 'Too many requests'), headers: { 'retry-after': '7' } };
    return undefined;
  }

  private message({ to, body, sid }: Taken): object {
    return {
      account_sid: this.accountSid,
      api_version: '2010-04-01',
      body,
      direction: 'outbound-api',
      error_code: null,
      error_message: null,
      from: this.number,
      num_media: '0',
      num_segments: String(networkSegments(body)),
      sid,
      status: 'queued',
      to,
      uri: `/2010-04-01/Accounts/${this.accountSid}/Messages/${sid}.json`,
    };
  }
}

const OPTED_OUT = problem(400, 21610, 'Attempt to send to unsubscribed recipient');
