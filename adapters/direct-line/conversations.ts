import type { Request } from 'restify';
import { MINUTE, SECOND } from '../../base/clock';
import { keyedHash } from '../../base/ids';
import type { ChannelParts } from '../channel';
import { readJson } from '../http/body';
import type { HttpAnswer } from '../http/route';
import { openConversation, slowDown } from './access';
import { readWatermark, startSchema, toOpening, understand } from './receive';
import type { Streams } from './streams';
import { mintTicket, mintToken, newThread, readPass, TOKEN_MS, type Pass } from './verify';

/** Many citizens can share an address: a library, a council's own offices, a mobile network. */
const TOKENS_PER_ADDRESS = { max: 60, windowMs: 10 * MINUTE };

/** Getting into a conversation: tokens, the start, and coming back. */
export class Conversations {
  constructor(
    private readonly parts: ChannelParts,
    private readonly streams: Streams,
  ) {}

  /** POST tokens/generate: a token for a conversation that nobody has started yet. */
  async generate(req: Request): Promise<HttpAnswer> {
    const { clock, secrets } = this.parts;
    const address = keyedHash(secrets.identity, 'address', this.parts.clientAddress(req));
    await slowDown(this.parts, `direct-line.tokens:${address}`, TOKENS_PER_ADDRESS);
    const { user } = understand(startSchema, await readJson(req));
    const thread = newThread();
    return json(200, conversation(thread, mintToken(secrets, { thread, user: user?.id }, clock.now())));
  }

  /** POST tokens/refresh: the same conversation for another while. */
  async refresh(req: Request): Promise<HttpAnswer> {
    const { clock, secrets } = this.parts;
    const pass = readPass(secrets, req.headers.authorization, clock.now());
    this.streams.prolong(pass.thread, clock.now() + TOKEN_MS);
    return json(200, conversation(pass.thread, mintToken(secrets, pass, clock.now())));
  }

  /** POST conversations: opens the thread if it is not open, and streams it from its first word. */
  async start(req: Request): Promise<HttpAnswer> {
    const pass = readPass(this.parts.secrets, req.headers.authorization, this.parts.clock.now());
    const { locale } = understand(startSchema, await readJson(req));
    const open = await this.parts.threads.exists(pass.thread);
    if (!open) await this.parts.turns.take(toOpening(pass, locale));
    return json(open ? 200 : 201, this.streamed(pass, 0));
  }

  /** GET conversations/:id: streams it on from what the client has seen; without a watermark, from now on. */
  async reconnect(req: Request): Promise<HttpAnswer> {
    const pass = await openConversation(this.parts, req);
    const watermark = new URLSearchParams(req.getQuery()).get('watermark');
    const from = watermark === null ? await this.end(pass.thread) : readWatermark(watermark);
    return json(200, this.streamed(pass, from));
  }

  private async end(thread: string): Promise<number> {
    let watermark = 0;
    for (;;) {
      const page = await this.parts.threads.after(thread, watermark);
      if (page.watermark === watermark) return watermark;
      watermark = page.watermark;
    }
  }

  private streamed(pass: Pass, from: number): object {
    const { clock, publicUrl, secrets } = this.parts;
    const token = mintToken(secrets, pass, clock.now());
    const url = new URL(publicUrl);
    url.protocol = publicUrl.protocol === 'https:' ? 'wss:' : 'ws:';
    url.pathname = `${publicUrl.pathname.replace(/\/$/, '')}/v3/directline/conversations/${pass.thread}/stream`;
    url.searchParams.set(
      't',
      mintTicket(secrets, { ...pass, expires: clock.now() + TOKEN_MS }, from, clock.now()),
    );
    return { ...conversation(pass.thread, token), streamUrl: url.href };
  }
}

function conversation(conversationId: string, token: string): object {
  return { conversationId, token, expires_in: TOKEN_MS / SECOND };
}

export function json(status: number, body: object): HttpAnswer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}
