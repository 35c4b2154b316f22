import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A tiny load balancer: goes round its servers, and asks the next one when one is closed or says that it is stopping. */
export class Balancer {
  private next = 0;

  private constructor(
    private readonly server: Server,
    private readonly targets: readonly string[],
  ) {}

  static async start(port: number, targets: readonly string[]): Promise<Balancer> {
    const server = createServer((req, res) => void balancer.pass(req, res));
    const balancer = new Balancer(server, targets);
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const first = this.next++;
    for (let tries = 0; tries < this.targets.length * 2; tries++) {
      const target = this.targets[(first + tries) % this.targets.length]!;
      const answer = await ask(target, req, body);
      if (!answer || answer.status === 503) continue;
      res.writeHead(answer.status, answer.headers);
      res.end(answer.body);
      return;
    }
    res.statusCode = 502;
    res.end();
  }
}

interface Passed {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function ask(target: string, req: IncomingMessage, body: Buffer): Promise<Passed | undefined> {
  const { hostname, port } = new URL(target);
  return new Promise((resolve) => {
    const passed = request(
      { hostname, port, method: req.method, path: req.url, headers: req.headers, agent: false },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () =>
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
        );
        res.on('error', () => resolve(undefined));
      },
    );
    passed.on('error', () => resolve(undefined));
    passed.end(body);
  });
}
