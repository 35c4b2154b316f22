import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';
import { until } from './until';

/** One WebSocket of Direct Line without a client around it, and the frames that came on it. */
export class RawStream {
  readonly frames: {
    readonly activities: readonly { readonly text: string }[];
    readonly watermark: string;
  }[] = [];
  code: number | undefined;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as (typeof this.frames)[number]);
    });
    socket.on('close', (code) => (this.code = code));
    socket.on('error', () => {});
    open.add(socket);
  }

  /** Resolves when the stream is open, or with the status with which it was refused. */
  static async open(url: string, options: ClientOptions = {}): Promise<RawStream | number> {
    const stream = new RawStream(new WebSocket(url, options));
    return new Promise((resolve) => {
      stream.socket.on('open', () => resolve(stream));
      stream.socket.on('unexpected-response', (req, res) => {
        req.destroy();
        resolve(res.statusCode ?? 0);
      });
      stream.socket.on('error', () => resolve(0));
    });
  }

  get texts(): string[] {
    return this.frames.flatMap(({ activities }) => activities.map(({ text }) => text));
  }

  async has(count: number, ms?: number): Promise<void> {
    await until(() => this.texts.length >= count, ms);
  }

  /** The code with which it was closed. */
  async closed(): Promise<number> {
    if (this.code === undefined) await once(this.socket, 'close');
    return this.code!;
  }
}

/** A stream that must have been let in. */
export async function stream(url: string, options?: ClientOptions): Promise<RawStream> {
  const opened = await RawStream.open(url, options);
  if (typeof opened === 'number') throw new Error(`the stream was refused with ${opened}`);
  return opened;
}

const open = new Set<WebSocket>();

afterEach(() => {
  for (const socket of open) socket.terminate();
  open.clear();
});
