import { DirectLine, type Activity, type DirectLineOptions } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { until } from './until';

interface Xhr {
  status: number;
  send(body?: unknown): void;
  setRequestHeader(name: string, value: string): void;
  _setError(): void;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it has no types and is no ES module
const Xhr2 = require('xhr2') as new () => Xhr;

/** xhr2 as a browser's XMLHttpRequest: it sends forms too, and an answer that breaks off has no status. */
class BrowserXhr extends Xhr2 {
  override send(body?: unknown): void {
    if (!(body instanceof FormData)) return super.send(body);
    const form = new Response(body);
    this.setRequestHeader('Content-Type', form.headers.get('content-type')!);
    void form.arrayBuffer().then((bytes) => super.send(bytes));
  }

  override _setError(): void {
    super._setError();
    this.status = 0;
  }
}

Object.assign(globalThis, { XMLHttpRequest: BrowserXhr, WebSocket });

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
  readonly [field: string]: unknown;
}

/** The real botframework-directlinejs, and all that it has been given, in order. */
export class Client {
  readonly received: Received[] = [];
  readonly line: DirectLine;
  private readonly subscription: { unsubscribe(): void };
  private sent = 0;

  constructor(server: string, options: DirectLineOptions) {
    this.line = new DirectLine({
      domain: `${server}/v3/directline`,
      timeout: 1000,
      // The client waits 3 + 12 x random seconds before it comes back; this makes that 12 ms.
      random: () => -0.249,
      ...options,
    });
    this.subscription = this.line.activity$.subscribe((activity) => {
      this.received.push(activity as unknown as Received);
    });
    open.add(this);
  }

  get texts(): string[] {
    return this.received.map(({ text }) => text);
  }

  /** Sends what a person typed; resolves with the activity's id, or "retry" if the client could not tell. */
  say(text: string, more: object = {}): Promise<string> {
    const clientActivityID = `client-${this.sent++}`;
    return this.post({ type: 'message', text, channelData: { clientActivityID }, ...more });
  }

  post(activity: object): Promise<string> {
    const whole = { from: { id: 'user1' }, ...activity } as unknown as Activity;
    return new Promise((resolve, reject) => this.line.postActivity(whole).subscribe(resolve, reject));
  }

  /** Waits until so many activities have come. */
  async has(count: number, ms?: number): Promise<void> {
    await until(() => this.received.length >= count, ms);
  }

  end(): void {
    open.delete(this);
    this.subscription.unsubscribe();
    this.line.end();
  }
}

const open = new Set<Client>();

afterEach(() => {
  for (const client of open) client.end();
});
