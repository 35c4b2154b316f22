export interface StreamEvent {
  readonly event: string;
  readonly id: string;
  readonly data: string;
  /** When it came, ms. */
  readonly at: number;
}

/** A client of server-sent events that keeps all it hears, as a browser's EventSource would read it. */
export class EventStream {
  readonly heard: StreamEvent[] = [];
  lastId = '';
  private readonly aborting = new AbortController();
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  async open(): Promise<this> {
    const answer = await fetch(this.url, { headers: this.headers, signal: this.aborting.signal });
    if (answer.status !== 200) throw new Error(`no stream: ${answer.status}`);
    this.reading = this.read(answer.body!).catch(() => undefined);
    return this;
  }

  async close(): Promise<void> {
    this.aborting.abort();
    await this.reading;
  }

  /** Those that say something. */
  get news(): StreamEvent[] {
    return this.heard.filter(({ event }) => event === 'news');
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) this.take(block);
    }
  }

  private take(block: string): void {
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    if (field('id') !== '') this.lastId = field('id');
    if (field('data') !== '')
      this.heard.push({ event: field('event'), id: field('id'), data: field('data'), at: performance.now() });
  }
}
