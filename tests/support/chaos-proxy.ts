import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** Says after how many bytes, in both directions together, the nth connection is cut; Infinity for never. */
export type Cuts = (connection: number) => number;

/**
 * A line that fails: it carries TCP to a port of loopback, cuts connections in the middle of a byte stream, and can
 * go dead without a word, as a phone does in a tunnel.
 */
export class ChaosProxy {
  /** The port to which the line leads. */
  target = 0;
  cuts: Cuts = () => Infinity;
  /** Connections taken so far, and how many of them were cut. */
  connections = 0;
  cut = 0;
  private dead = false;
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  private constructor(private readonly server: Server) {
    server.on('connection', (client: Socket) => this.carry(client));
  }

  static async start(): Promise<ChaosProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new ChaosProxy(server);
    started.add(proxy);
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Cuts all that is open now. */
  cutAll(): void {
    for (const pair of [...this.pairs]) this.end(pair);
  }

  /** From now on nothing passes on what is open or opened later, and nobody is told. */
  goDead(): void {
    this.dead = true;
  }

  async stop(): Promise<void> {
    this.cutAll();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }

  private carry(client: Socket): void {
    // Asked first, since it may lead the line elsewhere.
    let left = this.cuts(this.connections++);
    const upstream = connect(this.target, '127.0.0.1');
    const pair = [client, upstream] as const;
    this.pairs.add(pair);
    const pass = (to: Socket) => (chunk: Buffer) => {
      if (this.dead || left <= 0) return;
      to.write(left < chunk.length ? chunk.subarray(0, left) : chunk);
      left -= chunk.length;
      if (left <= 0) this.end(pair);
    };
    client.on('data', pass(upstream));
    upstream.on('data', pass(client));
    for (const socket of pair) {
      socket.on('error', () => {});
      socket.on('close', () => !this.dead && this.pairs.delete(pair) && hangUp(pair));
    }
  }

  private end(pair: readonly [Socket, Socket]): void {
    this.pairs.delete(pair);
    this.cut++;
    hangUp(pair);
  }
}

/** What was written leaves first; then both ends learn that the line is gone. */
function hangUp(pair: readonly [Socket, Socket]): void {
  for (const socket of pair) socket.destroySoon();
}

const started = new Set<ChaosProxy>();

afterAll(async () => {
  await Promise.all([...started].map((proxy) => proxy.stop()));
  started.clear();
});
