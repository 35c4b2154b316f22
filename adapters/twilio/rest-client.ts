import type { Twilio } from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient';
import { z } from 'zod';

export type TwilioClient = Pick<Twilio, 'messages' | 'calls'>;

interface Account {
  readonly accountSid: string;
  readonly authToken: string;
  readonly apiUrl?: string;
}

/** Twilio's answer was a no. The library's own error drops the headers, and with them how long to wait. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code?: number,
    readonly retryAfter?: number,
  ) {
    super(`Twilio answered ${status}`);
  }
}

/** The package takes more than 100 ms to load, so it is not loaded before there is something to send. */
export async function connect(account: Account, timeout: number): Promise<TwilioClient> {
  const { Twilio, RequestClient } = (await import('twilio')).default;
  const { accountSid, authToken, apiUrl } = account;
  class Client extends RequestClient {
    override async request<T>(options: RequestClient.RequestOptions<T>) {
      const response = await super.request<T>({ ...options, uri: moved(options.uri, apiUrl) });
      if (response.statusCode >= 400) throw toError(response);
      return response;
    }
  }
  return new Twilio(accountSid, authToken, { httpClient: new Client({ timeout }) });
}

function moved(uri: string, apiUrl: string | undefined): string {
  if (apiUrl === undefined) return uri;
  const { pathname, search } = new URL(uri);
  return new URL(apiUrl).origin + pathname + search;
}

const problem = z.object({ code: z.number().optional() }).catch({});
const headers = z.object({ 'retry-after': z.coerce.number().int().min(0).max(86_400).optional() }).catch({});

function toError(response: { statusCode: number; body: unknown; headers?: unknown }): ApiError {
  const { code } = problem.parse(response.body);
  return new ApiError(response.statusCode, code, headers.parse(response.headers)['retry-after']);
}
