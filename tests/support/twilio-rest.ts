import type { IncomingMessage, ServerResponse } from 'node:http';

/** What Twilio's REST API says no with. */
export interface Problem {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Resource {
  readonly accountSid: string;
  readonly authToken: string;
  /** Under the account. */
  readonly path: string;
  /** The form fields that may be sent, each once. */
  readonly fields: readonly string[];
}

/** Why a request is refused whatever it asks for, if it is. */
export function refusedRequest(
  req: IncomingMessage,
  form: URLSearchParams,
  { accountSid, authToken, path, fields }: Resource,
): Problem | undefined {
  const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  if (req.headers.authorization !== `Basic ${basic}`) return problem(401, 20003, 'Authenticate');
  if (req.method !== 'POST' || req.url !== `/2010-04-01/Accounts/${accountSid}/${path}`)
    return problem(404, 20404, 'The requested resource was not found');
  if (req.headers['content-type'] !== 'application/x-www-form-urlencoded')
    return problem(415, 20415, 'Unsupported media type');
  const unknown = [...form.keys()].find((name) => !fields.includes(name) || form.getAll(name).length > 1);
  return unknown === undefined ? undefined : problem(400, 20001, `Invalid parameter: ${unknown}`);
}

export function problem(status: number, code: number, message: string): Problem {
  return { status, code, message };
}

export function sendProblem(res: ServerResponse, { status, code, message, headers }: Problem): void {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  res.writeHead(status, { 'content-type': 'application/json', ...headers });
  res.end(JSON.stringify({ code, message, more_info, status }));
}
