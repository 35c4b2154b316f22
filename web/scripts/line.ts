import { call } from './call';
import { about, type Activity, type ActivitySet, type Outgoing, Refused } from './wire';

interface Access {
  readonly conversationId: string;
  readonly token: string;
  readonly watermark: number;
}

const POLL_MS = 3_000;
const LONGEST_WAIT_MS = 30_000;
/** So often a stream may fail to open before we ask for messages instead, and so many questions later try it again. */
const TRIES = 2;
const POLLS = 20;

/**
 * The thread of this page over Direct Line: messages out by requests, everything that is said back by a stream, or by
 * asking where streams are blocked. Whatever breaks, it comes back to where it was by its watermark.
 */
export class Line {
  private access: Promise<Access> | undefined;
  private thread: string | undefined;
  private socket: WebSocket | undefined;
  private following = false;
  private polls = 0;
  private failed = 0;
  private wake = (): void => {};

  constructor(
    private readonly nonce: string,
    /** Up to where the page shows the thread; undefined if the thread is not open yet. */
    private watermark: string | undefined,
    private readonly on: {
      said(activities: readonly Activity[]): void;
      /** A person from the council is typing. */
      typing(): void;
      /** The way back to us stands. */
      up(): void;
      /** Nothing will ever come this way. */
      gone(): void;
    },
  ) {}

  async send({ id, text, pick }: Outgoing): Promise<void> {
    const body = {
      type: 'message',
      from: { id: 'citizen' },
      text,
      locale: document.documentElement.lang,
      ...(pick === undefined ? {} : { value: { pick } }),
      channelData: { clientActivityID: id },
    };
    await this.ask('/activities', { method: 'POST', body: JSON.stringify(body) });
    void this.follow();
    if (this.polls > 0) this.wake();
  }

  /** The citizen is typing. */
  async typing(): Promise<void> {
    const body = { type: 'typing', from: { id: 'citizen' } };
    await this.ask('/activities', { method: 'POST', body: JSON.stringify(body) });
  }

  /** Starts to listen, once. */
  async follow(): Promise<void> {
    if (this.following) return;
    this.following = true;
    for (;;) {
      try {
        await (this.polls > 0 ? this.poll() : this.stream());
      } catch (error) {
        if (error instanceof Refused) return this.on.gone();
        this.failed++;
      }
      await this.rest();
    }
  }

  /** The network is back, or somebody wants to know: no more waiting. */
  hurry(): void {
    this.failed = 0;
    this.wake();
  }

  private async poll(): Promise<void> {
    this.polls--;
    for (;;) {
      const set = await this.ask<ActivitySet>(`/activities?watermark=${this.watermark ?? ''}`);
      this.take(set);
      if (set.activities.length === 0) break;
    }
    this.failed = 0;
    this.on.up();
  }

  private async stream(): Promise<void> {
    const { streamUrl } = await this.ask<{ streamUrl: string }>(`?watermark=${this.watermark ?? ''}`);
    const opened = await this.listen(streamUrl);
    if (opened) this.failed = 0;
    else if (++this.failed >= TRIES) this.polls = POLLS;
  }

  /** Resolves when the stream has ended, with whether it had begun. */
  private listen(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      let opened = false;
      const socket = (this.socket = new WebSocket(url));
      socket.onopen = () => {
        opened = true;
        this.on.up();
      };
      socket.onmessage = ({ data }) => {
        if (data && socket === this.socket) this.take(JSON.parse(data as string) as ActivitySet);
      };
      socket.onclose = () => resolve(opened);
    });
  }

  private take(set: ActivitySet): void {
    const said = set.activities.filter(({ type }) => type !== 'typing');
    if (said.length > 0) this.on.said(said);
    else if (set.activities.length > 0) this.on.typing();
    if (set.watermark !== undefined) this.watermark = set.watermark;
  }

  private rest(): Promise<void> {
    const wait = this.polls > 0 ? POLL_MS : about(Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.failed));
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** One request about this thread; with a new token if the one we have has run out. */
  private async ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    try {
      return await this.askWith(await this.enter(), path, init);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.access = undefined;
      return this.askWith(await this.enter(), path, init);
    }
  }

  private askWith<T>({ conversationId, token }: Access, path: string, init: RequestInit): Promise<T> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return call<T>(`/v3/directline/conversations/${conversationId}${path}`, { ...init, headers });
  }

  /** Opens the thread if it is not open, as the plain form would: by the page's nonce. */
  private async enter(): Promise<Access> {
    this.access ??= call<Access>(`/chat/token?lang=${document.documentElement.lang}`, {
      method: 'POST',
      body: new URLSearchParams({ nonce: this.nonce }),
    });
    try {
      const access = await this.access;
      if (this.thread !== access.conversationId) this.change(access);
      return access;
    } catch (error) {
      this.access = undefined;
      throw error;
    }
  }

  /** Ours was closed after a long silence and we were given another: what it says is followed from its start. */
  private change({ conversationId, watermark }: Access): void {
    if (this.thread !== undefined) this.watermark = undefined;
    this.thread = conversationId;
    this.watermark ??= String(watermark);
    this.socket?.close();
    this.socket = undefined;
  }
}
