import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Heard {
  readonly status: number;
  readonly body: Buffer;
}

interface Waiting {
  resolve(heard: Heard): void;
  reject(error: Error): void;
}

const NOTHING = Buffer.alloc(0);
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection on bare TCP, one request at a time. The driver shares the machine with what it measures,
 * so it must cost little: node's own HTTP client would take about as long as the server does.
 */
export class Connection {
  private waiting: Waiting | undefined;
  private received: Buffer = NOTHING;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.hear(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('The server closed the connection.')));
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Connection(socket);
  }

  ask(request: Buffer): Promise<Heard> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private hear(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const start = end + END_OF_HEAD.length;
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1]);
    if (this.received.length < start + length) return;
    const heard = { status: Number(head.slice(9, 12)), body: this.received.subarray(start, start + length) };
    this.received = NOTHING;
    this.waiting?.resolve(heard);
  }
}

/** Does the work for each number below `count`, on so many connections at once. */
export async function overConnections(
  port: number,
  connections: number,
  count: number,
  work: (connection: Connection, i: number) => Promise<void>,
): Promise<void> {
  const opened = await openMany(port, Math.min(connections, count));
  let next = 0;
  const inTurn = async (connection: Connection): Promise<void> => {
    for (let i = next++; i < count; i = next++) await work(connection, i);
  };
  try {
    await Promise.all(opened.map(inTurn));
  } finally {
    for (const connection of opened) connection.close();
  }
}

export function openMany(port: number, count: number): Promise<Connection[]> {
  return Promise.all(Array.from({ length: count }, () => Connection.open(port)));
}
