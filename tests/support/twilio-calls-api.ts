import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../../base/ids';
import { type Problem, problem, refusedRequest, sendProblem } from './twilio-rest';

/** Form fields of POST Calls.json that this stand-in knows, from Twilio's description of its API. */
export const CALL_FIELDS = ['To', 'From', 'Url', 'StatusCallback', 'Timeout'];

/** Numbers, all from the range kept for drama, for which placing a call goes in a way of its own. */
export const CALL_MAGIC = {
  notPermitted: '+447700900708',
  /** 500 before anything was placed, though nobody can know. */
  fails: '+447700900705',
  /** Places the call and drops the connection before it answers. */
  placesAndDrops: '+447700900720',
} as const;

/** A call that Twilio was asked to place. */
export interface PlacedCall {
  readonly to: string;
  readonly url: string;
  readonly statusCallback: string;
  readonly sid: string;
}

/** POST /2010-04-01/Accounts/{sid}/Calls.json, with its checks. */
export class CallsApi {
  /** The numbers for which it was asked, the refused ones too. */
  readonly requests: string[] = [];

  constructor(
    readonly accountSid: string,
    readonly authToken: string,
    private readonly number: string,
    private readonly place: (call: PlacedCall) => void,
  ) {}

  answer(req: IncomingMessage, body: string, res: ServerResponse): void {
    const form = new URLSearchParams(body);
    const to = form.get('To') ?? '';
    this.requests.push(to);
    const wrong =
      refusedRequest(req, form, { ...this, path: 'Calls.json', fields: CALL_FIELDS }) ?? this.invalid(form);
    if (wrong) return sendProblem(res, wrong);
    const sid = `CA${createHash('md5').update(newId()).digest('hex')}`;
    this.place({ to, url: form.get('Url')!, statusCallback: form.get('StatusCallback') ?? '', sid });
    if (to === CALL_MAGIC.placesAndDrops) return void req.socket.destroy();
    res.writeHead(201, { 'content-type': 'application/json' });
    res.end(JSON.stringify(this.call(to, sid)));
  }

  private invalid(form: URLSearchParams): Problem | undefined {
    const to = form.get('To') ?? '';
    if (!to) return problem(400, 21201, "No 'To' number specified");
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return problem(400, 21211, "Invalid 'To' Phone Number");
    if (form.get('From') !== this.number)
      return problem(400, 21210, "'From' phone number not verified or purchased");
    if (!URL.canParse(form.get('Url') ?? '')) return problem(400, 21205, 'Url is not a valid URL');
    if (to === CALL_MAGIC.notPermitted)
      return problem(400, 21215, 'Account not authorized to call this number');
    if (to === CALL_MAGIC.fails) return problem(500, 20500, 'Internal server error');
    return undefined;
  }

  private call(to: string, sid: string): object {
    return {
      account_sid: this.accountSid,
      api_version: '2010-04-01',
      direction: 'outbound-api',
      from: this.number,
      sid,
      status: 'queued',
      to,
      uri: `/2010-04-01/Accounts/${this.accountSid}/Calls/${sid}.json`,
    };
  }
}
