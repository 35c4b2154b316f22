import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { ticks } from '../../../base/clock';
import { randomBelow } from '../../../base/ids';
import { Connection, type Heard } from './connection';
import type { SignedInAgent } from './desk-town';
import { get, post } from './request';
import { PUBLIC_URL } from './servers';

/** As the page's script does: news that come together are one look, and none come too close after another. */
const TOGETHER_MS = 120;
const SPREAD_MS = 600;
const APART_MS = 750;
const FORM = 'application/x-www-form-urlencoded';

export type Doing = 'list' | 'take' | 'open' | 'reply' | 'put back' | 'look';
/** How long each answer took, ms. */
export type Took = Readonly<Record<Doing, number[]>>;

/** An agent's browser: the queue is open and kept as things are, and beside it they work. */
export class BenchAgent {
  private looking = false;
  private again = false;
  private lookedAt = -APART_MS;
  /** So many news have come. */
  news = 0;

  private constructor(
    private readonly stream: Socket,
    private readonly page: Connection,
    private readonly work: Connection,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly took: Took,
  ) {
    stream.on('data', (chunk) => this.hear(chunk));
  }

  static async arrive(port: number, { token }: SignedInAgent, took: Took): Promise<BenchAgent> {
    const headers = { cookie: `__Host-desk=${token}`, 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL };
    const [page, work] = [await Connection.open(port), await Connection.open(port)];
    const drawn = (await page.ask(get('/desk', headers))).body.toString();
    const after = /data-after="(\d+)"/.exec(drawn)?.[1];
    if (after === undefined) throw new Error(`The queue was not shown: ${drawn.slice(0, 200)}`);
    const stream = connect(port, '127.0.0.1');
    await once(stream, 'connect');
    stream.write(get(`/desk/live?after=${after}`, headers));
    return new BenchAgent(stream, page, work, headers, took);
  }

  leave(): void {
    this.stream.destroy();
    this.page.close();
    this.work.close();
  }

  /** From the list to the last reply and back to the queue; how often somebody else was quicker to take. */
  async helps(replies: number): Promise<number> {
    for (let missed = 0; ; missed++) {
      const listed = await this.ask('list', get('/desk', this.headers));
      const rows = [...listed.matchAll(/action="(\/desk\/conversations\/[^"]+)\/take">(.*?)<button/gs)];
      const [, path = '', fields = ''] = rows[randomBelow(Math.max(1, rows.length))] ?? [];
      if (path === '') throw new Error('Nobody was listed.');
      const { status } = await this.sends('take', `${path}/take`, fieldsIn(fields));
      if (status === 412) continue;
      if (status !== 303) throw new Error(`Taking was answered ${status}.`);
      for (let i = 0; i < replies; i++)
        await this.does('reply', path, 'say', { text: 'One moment, I am looking.' });
      await this.does('put back', path, 'back', {});
      return missed;
    }
  }

  private async does(doing: Doing, path: string, act: string, more: Record<string, string>): Promise<void> {
    const html = await this.ask('open', get(path, this.headers));
    const form = new RegExp(`action="${path}/do/${act}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1] ?? '';
    const { status } = await this.sends(doing, `${path}/do/${act}`, { ...fieldsIn(form), ...more });
    if (status !== 303) throw new Error(`"${act}" was answered ${status}.`);
  }

  private async ask(doing: Doing, request: Buffer): Promise<string> {
    const { status, body } = await this.timed(doing, this.work, request);
    if (status !== 200) throw new Error(`"${doing}" was answered ${status}.`);
    return body.toString();
  }

  private sends(doing: Doing, path: string, fields: Readonly<Record<string, string>>): Promise<Heard> {
    const body = new URLSearchParams(fields).toString();
    return this.timed(doing, this.work, post(path, FORM, body, this.headers));
  }

  private async timed(doing: Doing, on: Connection, request: Buffer): Promise<Heard> {
    const asked = ticks();
    const heard = await on.ask(request);
    this.took[doing].push(ticks() - asked);
    return heard;
  }

  private hear(chunk: Buffer): void {
    const news = chunk.toString('latin1').split('event: news').length - 1;
    this.news += news;
    if (news > 0) this.look();
  }

  private look(): void {
    this.again = this.looking;
    if (this.looking) return;
    this.looking = true;
    const soon = TOGETHER_MS + randomBelow(SPREAD_MS);
    setTimeout(() => void this.looks(), Math.max(soon, this.lookedAt + APART_MS - ticks()));
  }

  private async looks(): Promise<void> {
    this.lookedAt = ticks();
    await this.timed('look', this.page, get('/desk/part', this.headers));
    this.looking = false;
    if (this.again) this.look();
  }
}

const fieldsIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/name="(token|saw|nonce)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
