import type { ServerResponse } from 'node:http';
import { SECOND } from '../../base/clock';
import type { Log } from '../../base/log';
import type { DeskReader, NewsPage } from '../../desk/reader';

const PAGE = 200;
/** A wake is only a hint: whoever was not woken looks as often as this. */
const LOOK_EVERY_MS = SECOND;
/** So often each line shows that it stands, and is asked whether it still may. */
const BEAT_MS = 15 * SECOND;

type News = NewsPage['news'][number];

/** One open page, and what it wants to hear of. */
export interface Listening {
  readonly res: ServerResponse;
  readonly wants: (news: News['news']) => boolean;
  /** Whether whoever listens is still signed in. */
  readonly may: () => Promise<boolean>;
}

/**
 * Tells every open page of this process what happens at the desk, by server-sent events whose ids are positions in the
 * feed. The feed is read once for all of them; a page that comes back reads for itself from where it was until it has
 * caught up. Where the feed no longer reaches back so far the page is told to load anew.
 */
export class DeskLive {
  private readonly lines = new Set<Line>();
  private position = 0;
  private pumping = false;
  private woken = false;
  private started: Promise<void> | undefined;
  private listening: (() => void) | undefined;
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly reader: DeskReader,
    private readonly log: Log,
  ) {}

  async open(listening: Listening, after: number): Promise<void> {
    await this.start();
    const line = new Line(listening, after);
    this.lines.add(line);
    listening.res.on('close', () => this.forget(line));
    await this.catchUp(line);
  }

  /** The server stops: browsers come back by themselves. */
  close(): void {
    for (const line of [...this.lines]) this.end(line);
  }

  /** Begins to follow the feed with the first line. */
  private start(): Promise<void> {
    return (this.started ??= this.begin());
  }

  private async begin(): Promise<void> {
    this.position = await this.reader.newest();
    this.listening = this.reader.onNews(() => void this.pump());
    this.timers = [
      setInterval(() => void this.pump(), LOOK_EVERY_MS).unref(),
      setInterval(() => this.beat(), BEAT_MS).unref(),
    ];
  }

  private forget(line: Line): void {
    this.lines.delete(line);
    if (this.lines.size > 0) return;
    this.listening?.();
    this.started = undefined;
    this.timers.forEach(clearInterval);
  }

  private end(line: Line): void {
    line.listening.res.end();
    this.forget(line);
  }

  private beat(): void {
    for (const line of this.lines) {
      line.beat();
      line.listening.may().then(
        (may) => !may && this.end(line),
        (error: unknown) => this.log.warn('desk-line', { error }),
      );
    }
  }

  private async pump(): Promise<void> {
    this.woken = true;
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (this.woken) {
        this.woken = false;
        while (await this.readPage());
      }
    } catch (error) {
      this.log.warn('desk-news', { error });
    } finally {
      this.pumping = false;
    }
  }

  /** False when there was nothing more. */
  private async readPage(): Promise<boolean> {
    const page = await this.reader.news(this.position, PAGE);
    if (page === 'gap') {
      this.position = await this.reader.newest();
      for (const line of this.lines) line.reload(this.position);
      return false;
    }
    this.position = page.position;
    const told = toldIn(page);
    for (const line of this.lines) if (line.caughtUp) line.tell(told);
    return page.news.length > 0;
  }

  private async catchUp(line: Line): Promise<void> {
    while (line.position < this.position) {
      const page = await this.reader.news(line.position, PAGE);
      if (page === 'gap') line.reload(this.position);
      else line.tell(toldIn(page));
      if (page !== 'gap' && page.news.length === 0) break;
    }
    // A page that has seen further than the feed goes was drawn before a backup was put back.
    if (line.position > this.position) line.reload(this.position);
    line.caughtUp = true;
  }
}

class Line {
  caughtUp = false;

  constructor(
    readonly listening: Listening,
    public position: number,
  ) {}

  tell({ news, position }: Told): void {
    for (const one of news) {
      if (one.position <= this.position) continue;
      if (this.listening.wants(one.news)) this.listening.res.write(one.text);
      this.position = one.position;
    }
    this.position = Math.max(this.position, position);
  }

  reload(position: number): void {
    this.position = position;
    this.listening.res.write(event('reload', position, {}));
  }

  /** An id without data moves on where the page would come back to, and says nothing. */
  beat(): void {
    this.listening.res.write(`id: ${this.position}\n\n`);
  }
}

/** News with the words in which each open page hears of them, which are the same for all. */
interface Told extends NewsPage {
  readonly news: readonly (News & { readonly text: string })[];
}

const toldIn = ({ news, position }: NewsPage): Told => ({
  news: news.map((one) => ({ ...one, text: event('news', one.position, one.news) })),
  position,
});

const event = (name: string, id: number, data: object): string =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
