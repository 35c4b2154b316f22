import { WebSocket } from 'ws';
import type { ChannelParts } from '../channel';
import { toCitizen } from '../../desk/typing';
import { toActivitySet, typingSet } from './send';
import type { Ticket } from './verify';

/** WebSocket close codes, RFC 6455 section 7.4.1 and the registry beside it. */
export const CLOSED = { policy: 1008, trouble: 1011, restart: 1012 } as const;

/**
 * One open stream. Whenever something may have come, it reads the thread on from the last entry it sent; a wake is
 * only a hint, so each beat looks as well. Each entry is a frame of its own: botframework-directlinejs would mix up
 * the entries of two frames that come close together, and on a line that breaks every few moments a small frame
 * still gets through. One frame at a time is on its way: the next leaves when the socket has taken this one, so that
 * a slow client costs us a page and not the whole thread. A client that takes nothing and answers no ping from one
 * beat to the next is cut off; it comes back with its watermark and misses nothing.
 *
 * A stream lasts as long as the token it was asked for with. A refresh on this process prolongs it; whoever refreshed
 * on another is closed once, and comes back with the newer token.
 */
export class Stream {
  private position: number;
  private until: number;
  private alive = true;
  private woken = false;
  private pumping = false;
  private readonly forget: readonly (() => void)[];
  /** Resolves when the socket has closed, whoever closed it. */
  readonly gone: Promise<void>;
  private readonly beats: NodeJS.Timeout;

  constructor(
    private readonly socket: WebSocket,
    private readonly ticket: Ticket,
    private readonly parts: ChannelParts,
    beatMs: number,
  ) {
    this.position = ticket.from;
    this.until = ticket.until;
    this.forget = [
      parts.threads.onWake(ticket.thread, () => void this.pump()),
      parts.typing.on(toCitizen(ticket.thread), () => this.showTyping()),
    ];
    this.beats = setInterval(() => this.beat(), beatMs);
    // Clients send empty messages to find out whether the line still stands; what else they send says nothing to us.
    socket.on('message', () => (this.alive = true));
    socket.on('pong', () => (this.alive = true));
    socket.on('error', () => socket.terminate());
    this.gone = new Promise((resolve) => {
      socket.on('close', () => {
        this.end();
        resolve();
      });
    });
    void this.pump();
  }

  prolong(until: number): void {
    this.until = Math.max(this.until, until);
  }

  close(code: number): void {
    this.end();
    this.socket.close(code);
  }

  /** For a peer that has not answered our closing. */
  terminate(): void {
    this.socket.terminate();
  }

  private end(): void {
    clearInterval(this.beats);
    for (const forget of this.forget) forget();
  }

  private beat(): void {
    if (this.parts.clock.now() >= this.until) return this.close(CLOSED.policy);
    if (!this.alive) return this.socket.terminate();
    this.alive = false;
    this.socket.ping();
    void this.pump();
  }

  /** Of no use later: whoever has no room for it just now goes without. */
  private showTyping(): void {
    if (this.socket.readyState !== WebSocket.OPEN || this.socket.bufferedAmount > 0) return;
    this.socket.send(JSON.stringify(typingSet(this.parts, this.ticket.thread, this.position)));
  }

  private async pump(): Promise<void> {
    this.woken = true;
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (this.woken) {
        this.woken = false;
        while (await this.sendPage());
      }
    } catch (error) {
      if (this.socket.readyState === WebSocket.OPEN) {
        this.parts.log.warn('stream-failed', { channel: 'web', error });
        this.close(CLOSED.trouble);
      }
    } finally {
      this.pumping = false;
    }
  }

  /** False when there was nothing more to send. */
  private async sendPage(): Promise<boolean> {
    const page = await this.parts.threads.after(this.ticket.thread, this.position);
    if (this.socket.readyState !== WebSocket.OPEN || page.watermark === this.position) return false;
    for (const one of page.entries) {
      const set = toActivitySet(this.parts, { entries: [one], watermark: one.position });
      await this.send(JSON.stringify(set));
    }
    this.position = page.watermark;
    return true;
  }

  private send(frame: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.send(frame, (error) => {
        if (error) return reject(error);
        this.alive = true;
        resolve();
      });
    });
  }
}
