import { z } from 'zod';
import { MINUTE, SECOND } from '../../base/clock';
import { Refusal } from '../../base/errors';
import { newId } from '../../base/ids';
import type { ChannelParts, Secrets } from '../channel';
import { readToken, signToken } from '../http/signed-token';

export const TOKEN_MS = 30 * MINUTE;
const TICKET_MS = 60 * SECOND;

/** Ids of this kind are trusted to be the same visitor again: as long as a secret, and only ever inside a token. */
const VISITOR = /^dl_[\w-]{22,}$/;

const passShape = z.object({
  for: z.literal('conversation'),
  thread: z.string(),
  user: z.string().optional(),
  expires: z.number(),
});

const ticketShape = z.object({
  for: z.literal('stream'),
  id: z.string(),
  thread: z.string(),
  from: z.number(),
  expires: z.number(),
  until: z.number(),
});

/** What a token opens: one conversation, for a while. */
export type Pass = z.infer<typeof passShape>;
/** What a ticket opens: one stream of one conversation, from a position on, at most until its token expires. */
export type Ticket = z.infer<typeof ticketShape>;

/** A conversation that nobody has been in yet, with an id that can't be guessed. */
export function newThread(): string {
  return `web.${newId()}`;
}

/** A token for a conversation that its caller may see. */
export function mintToken(
  secrets: Secrets,
  { thread, user }: { readonly thread: string; readonly user?: string },
  now: number,
): string {
  return signToken(secrets.tokens, { for: 'conversation', thread, user, expires: now + TOKEN_MS });
}

/** The one way to a conversation: what the request's token opens, if it is ours and still good. */
export function readPass(secrets: Secrets, authorization: string | undefined, now: number): Pass {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw new Refusal('no-token');
  const pass = readToken(secrets.tokens, token, passShape);
  if (!pass) throw new Refusal('not-allowed', 'not a token of ours');
  if (now >= pass.expires) throw new Refusal('token-expired');
  return pass;
}

/** Who speaks: the visitor whom the token names, or somebody who is known by this conversation only. */
export function visitorOf(pass: Pass): string {
  return pass.user && VISITOR.test(pass.user) ? pass.user : pass.thread;
}

/** The id that the client's messages bear. One that starts with dl_ counts only inside a token, where we signed it. */
export function userOf(pass: Pass, claimed: string | undefined): string {
  if (pass.user) return pass.user;
  if (claimed?.startsWith('dl_')) throw new Refusal('not-allowed', 'user id is not in the token');
  return claimed ?? 'citizen';
}

export function mintTicket(secrets: Secrets, pass: Pass, from: number, now: number): string {
  const { thread, expires: until } = pass;
  const ticket: Ticket = { for: 'stream', id: newId(), thread, from, expires: now + TICKET_MS, until };
  return signToken(secrets.tokens, ticket);
}

/** Opens the stream that the ticket is for, and uses it up: a second try with it is refused on any process. */
export async function spendTicket(
  parts: ChannelParts,
  ticket: string | null,
  thread: string,
): Promise<Ticket> {
  if (!ticket) throw new Refusal('no-token');
  const read = readToken(parts.secrets.tokens, ticket, ticketShape);
  if (read?.thread !== thread) throw new Refusal('not-allowed', 'not a ticket for this stream');
  if (parts.clock.now() >= read.expires) throw new Refusal('token-expired');
  if (!(await parts.gate.once(`ticket:${read.id}`, read.expires)))
    throw new Refusal('not-allowed', 'ticket used twice');
  return read;
}
