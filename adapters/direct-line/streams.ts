import { WebSocketServer } from 'ws';
import { SECOND } from '../../base/clock';
import { Refusal } from '../../base/errors';
import type { ChannelParts } from '../channel';
import { onUpgrade, type Upgrade } from '../http/upgrade';
import { checkOrigin } from './cors';
import { refuse } from './refuse';
import { CLOSED, Stream } from './stream';
import { spendTicket } from './verify';

const PATH = /^\/v3\/directline\/conversations\/([\w.-]{1,100})\/stream$/;
/** Clients send nothing but empty messages on a stream. */
const MAX_FRAME = 1024;
/** As many screens as one conversation can be open on; another one closes the oldest. */
const MAX_STREAMS = 8;
/** How long a client may take to answer our closing when the server stops. */
const GOODBYE_MS = SECOND;

/** All the streams that are open on this process, by thread. */
export class Streams {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME,
    perMessageDeflate: false,
  });
  private readonly open = new Map<string, Set<Stream>>();
  private stopping = false;

  constructor(
    private readonly parts: ChannelParts,
    private readonly beatMs: number,
  ) {
    onUpgrade(parts.server, {
      path: PATH,
      log: parts.log,
      refuse: (refusal, req) => refuse(parts.catalogue, refusal, req),
      work: (upgrade) => this.admit(upgrade),
    });
  }

  /** The thread's token was refreshed. */
  prolong(thread: string, until: number): void {
    for (const stream of this.open.get(thread) ?? []) stream.prolong(until);
  }

  async close(): Promise<void> {
    this.stopping = true;
    const streams = [...this.open.values()].flatMap((some) => [...some]);
    for (const stream of streams) stream.close(CLOSED.restart);
    const deadline = setTimeout(() => streams.forEach((stream) => stream.terminate()), GOODBYE_MS);
    await Promise.all(streams.map(({ gone }) => gone));
    clearTimeout(deadline);
  }

  private async admit({ req, path, query, socket, head }: Upgrade): Promise<void> {
    checkOrigin(this.parts, req);
    const thread = PATH.exec(path)?.[1] ?? '';
    const ticket = await spendTicket(this.parts, query.get('t'), thread);
    if (this.stopping) throw new Refusal('stopping');
    this.sockets.handleUpgrade(req, socket, head, (webSocket) => {
      this.keep(thread, new Stream(webSocket, ticket, this.parts, this.beatMs));
    });
  }

  private keep(thread: string, stream: Stream): void {
    const streams = this.open.get(thread) ?? new Set();
    this.open.set(thread, streams.add(stream));
    const [oldest] = streams;
    if (streams.size > MAX_STREAMS) oldest?.terminate();
    void stream.gone.then(() => {
      streams.delete(stream);
      if (streams.size === 0) this.open.delete(thread);
    });
  }
}
