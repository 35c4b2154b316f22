import type { Request } from 'restify';
import { Refusal } from '../../base/errors';
import { keyedHash } from '../../base/ids';
import type { ChannelParts } from '../channel';
import { readPass, type Pass } from './verify';

/** The conversation that the path names: refused unless the request's token opens that very one. */
export function passFor(parts: ChannelParts, req: Request): Pass {
  const pass = readPass(parts.secrets, req.headers.authorization, parts.clock.now());
  const { id } = req.params as { id?: string };
  if (pass.thread !== id) throw new Refusal('not-allowed', 'token of another conversation');
  return pass;
}

/** The same, for what is no turn: a turn finds out by itself whether the conversation was started. */
export async function openConversation(parts: ChannelParts, req: Request): Promise<Pass> {
  const pass = passFor(parts, req);
  if (!(await parts.threads.exists(pass.thread))) throw new Refusal('not-found', 'conversation not started');
  return pass;
}

/** The connection on which a request came, as a keyed hash: enough to count by. */
export const connectionOf = (parts: ChannelParts, req: Request): string =>
  keyedHash(parts.secrets.identity, 'address', parts.clientAddress(req));

/** Refuses whoever has tried too often. */
export async function slowDown(
  parts: ChannelParts,
  key: string,
  { max, windowMs }: { readonly max: number; readonly windowMs: number },
): Promise<void> {
  const { allowed, retryAfter } = await parts.gate.limit(key, max, windowMs);
  if (!allowed) throw new Refusal('too-many', '', retryAfter);
}
