import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A letter as the server took it: the envelope, and all that came after DATA with its dots undone. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

/** What the server says to the next letter in place of taking it; `silent` says nothing at all, `drops` hangs up after it. */
export type Mood = { readonly says: string } | 'silent' | 'drops';

/** A mail server on loopback that speaks ESMTP (RFC 5321) as far as a sender sees it, and keeps what it takes. */
export class SmtpServer {
  readonly letters: Letter[] = [];
  /** For the next letters, one each; then it takes them. */
  readonly next: Mood[] = [];
  /** Readers of whom it knows nothing. */
  readonly unknown = new Set<string>();
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SmtpServer> {
    const server = createServer((socket) => mail.greet(socket));
    const mail = new SmtpServer(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return mail;
  }

  /** For SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private greet(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => {});
    const talk = new Talk(this, socket);
    socket.write('220 mail.example ESMTP\r\n');
    socket.setEncoding('utf8').on('data', (text) => talk.hear(String(text)));
  }
}

/** One connection: commands in their order, a line each. */
class Talk {
  private rest = '';
  private from: string | undefined;
  private to: string[] = [];
  private data: string[] | undefined;

  constructor(
    private readonly mail: SmtpServer,
    private readonly socket: Socket,
  ) {}

  hear(text: string): void {
    const lines = (this.rest + text).split('\r\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines)
      if (this.data) this.take(line);
      else this.obey(line);
  }

  private obey(line: string): void {
    const [, verb = '', rest = ''] = /^(\w+)\s*(.*)$/.exec(line) ?? [];
    switch (verb.toUpperCase()) {
      case 'EHLO':
        return this.say('250-mail.example\r\n250-8BITMIME\r\n250 SIZE 1000000');
      case 'MAIL':
        this.from = addressIn(rest, /^FROM:/i);
        return this.say(this.from === undefined ? '501 no address' : '250 ok');
      case 'RCPT': {
        const to = addressIn(rest, /^TO:/i);
        if (this.from === undefined) return this.say('503 MAIL first');
        if (!to) return this.say('501 no address');
        if (this.mail.unknown.has(to)) return this.say('550 5.1.1 no such user');
        this.to.push(to);
        return this.say('250 ok');
      }
      case 'DATA':
        if (this.to.length === 0) return this.say('503 RCPT first');
        this.data = [];
        return this.say('354 go on');
      case 'QUIT':
        this.say('221 bye');
        return void this.socket.end();
      default:
        return this.say('502 not known here');
    }
  }

  private take(line: string): void {
    if (line !== '.') return void this.data!.push(line.replace(/^\./, ''));
    const letter = { from: this.from ?? '', to: this.to, data: this.data!.join('\r\n') };
    [this.from, this.to, this.data] = [undefined, [], undefined];
    const mood = this.mail.next.shift();
    if (mood === 'silent') return;
    if (mood === 'drops') return void this.socket.destroy();
    if (mood) return this.say(mood.says);
    this.mail.letters.push(letter);
    this.say('250 taken');
  }

  private say(line: string): void {
    this.socket.write(`${line}\r\n`);
  }
}

function addressIn(text: string, lead: RegExp): string | undefined {
  return lead.test(text) ? /<([^<>\s]*)>/.exec(text)?.[1] : undefined;
}
