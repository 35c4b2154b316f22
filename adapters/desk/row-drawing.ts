import { newId } from '../../base/ids';
import type { DeskPages } from './pages';
import type { RowView } from './queue-view';

/** A desk shows the same few rows to all who work at it; more than these are drawn anew. */
const MOST_KEPT = 2_000;

/** What differs from page to page stands in a row as a mark that nobody can guess, and so nobody can write. */
const TOKEN = newId();
const NONCE = newId();

/**
 * Draws the rows of the queue, each of them once for everybody who sees the same: at every move of anybody all open
 * desks of a team ask for the list.
 */
export class RowDrawing {
  private readonly drawn = new Map<string, string>();

  constructor(private readonly pages: DeskPages) {}

  /** The rows as they stand on one page, of which the first answers to the key. */
  rows(views: readonly RowView[], token: string, nonce: string): string {
    const rows = views.map((view, i) => this.row(view, i === 0)).join('');
    return rows.replaceAll(TOKEN, token).replaceAll(NONCE, nonce);
  }

  private row(row: RowView, first: boolean): string {
    const key = JSON.stringify([row, first]);
    const kept = this.drawn.get(key);
    if (kept !== undefined) return kept;
    if (this.drawn.size >= MOST_KEPT) this.drawn.clear();
    const html = this.pages.piece('queue-row', { row, first, token: TOKEN, nonce: NONCE });
    this.drawn.set(key, html);
    return html;
  }
}
