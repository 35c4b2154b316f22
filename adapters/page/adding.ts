import type { Request } from 'restify';
import { MINUTE } from '../../base/clock';
import { Refusal } from '../../base/errors';
import type { Language } from '../../language/reply';
import type { ChannelParts, FoundLink } from '../channel';
import { connectionOf, slowDown } from '../direct-line/access';
import { readUpload } from '../direct-line/upload';
import { readForm } from '../http/body';
import type { HttpAnswer } from '../http/route';
import { keepPhotos } from '../photos/keeping';
import { addedPhoto, addedPlace, ADDS_TO, goneOn, isCode, readPlace } from './adding-receive';
import { languageAsked, languageNamed } from './page-language';
import { type AddPage, type Pages } from './pages';
import { readNonce } from './receive';
import { refuseCrossSite } from './same-site';
import type { Sessions } from './session';

/** Nobody guesses a code of 132 bits, but nobody shall keep us busy with that either. */
const OPENED_PER_ADDRESS = { max: 120, windowMs: 10 * MINUTE };
const ADDED_PER_LINK = { max: 20, windowMs: 10 * MINUTE };

interface Opened {
  readonly code: string;
  readonly link: FoundLink;
  readonly language: Language;
}

/** The page behind a one-time link: adds a photo or a place to the conversation that it leads to, or goes on with it. */
export class Adding {
  constructor(
    private readonly parts: ChannelParts,
    private readonly pages: Pages,
    private readonly sessions: Sessions,
  ) {}

  /** GET /add/{code}. Whatever looks at links before people do changes nothing by it. */
  async show(req: Request): Promise<HttpAnswer> {
    const added = new URLSearchParams(req.getQuery()).get('added');
    return this.page(req, { added: added === 'photo' || added === 'place' ? added : undefined });
  }

  /** POST /add/{code}/photo. */
  async photo(req: Request): Promise<HttpAnswer> {
    const opened = await this.opened(req);
    if (!opened) return this.page(req);
    const { link } = opened;
    const id = readNonce(new URLSearchParams(req.getQuery()));
    const kept = await this.keep(req, { thread: link.thread, id });
    if (typeof kept === 'string') return this.page(req, { fault: kept });
    if (kept.length === 0) return this.back(opened);
    return this.added(req, opened, 'photo', () => this.parts.turns.take(addedPhoto(link, id, kept)));
  }

  /** The photos that were brought, on disk, or why they were not taken. */
  private async keep(req: Request, at: { readonly thread: string; readonly id: string }) {
    try {
      const { files } = await readUpload(req);
      return await keepPhotos(
        this.parts,
        at,
        files.filter(({ bytes }) => bytes.length > 0),
      );
    } catch (error) {
      if (error instanceof Refusal && error.code === 'wrong-type') return 'photo-type';
      if (error instanceof Refusal && error.code === 'too-long') return 'photo-too-large';
      throw error;
    }
  }

  /** POST /add/{code}/place. */
  async place(req: Request): Promise<HttpAnswer> {
    const opened = await this.opened(req);
    if (!opened) return this.page(req);
    const form = await readForm(req);
    const id = readNonce(form);
    const place = readPlace(form);
    if (place === undefined) return this.page(req, { fault: 'add-empty' });
    return this.added(req, opened, 'place', () => this.parts.turns.take(addedPlace(opened.link, id, place)));
  }

  /** POST /add/{code}/go-on: this browser's thread is the conversation's from now on. */
  async goOn(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.parts.publicUrl);
    const link = await this.find(req);
    if (!link) return this.page(req);
    const thread = this.sessions.opened(`${link.id}.${readNonce(await readForm(req))}`);
    // The same form sent twice finds the link used, and the thread that it opened.
    const mine = link.is === 'used' && (await this.parts.threads.exists(thread));
    if (link.is !== 'open' && !mine) return this.page(req);
    return this.unlessClosed(req, async () => {
      await this.parts.turns.take(goneOn(link, thread));
      const headers = { location: '/#latest', 'set-cookie': this.sessions.remember(thread) };
      return { status: 303, type: 'text/plain', body: '', headers };
    });
  }

  /** What a post may be done with; undefined where the link does nothing any more. */
  private async opened(req: Request): Promise<Opened | undefined> {
    refuseCrossSite(req, this.parts.publicUrl);
    const link = await this.find(req);
    if (link?.is !== 'open' || !(link.channel in ADDS_TO)) return undefined;
    await slowDown(this.parts, `add:${link.id}`, ADDED_PER_LINK);
    return { code: codeIn(req), link, language: this.language(req, link) };
  }

  private async find(req: Request): Promise<FoundLink | undefined> {
    const code = codeIn(req);
    await slowDown(this.parts, `add.opened:${connectionOf(this.parts, req)}`, OPENED_PER_ADDRESS);
    return isCode(code) ? this.parts.link(code) : undefined;
  }

  private added(
    req: Request,
    opened: Opened,
    what: 'photo' | 'place',
    turn: () => Promise<unknown>,
  ): Promise<HttpAnswer> {
    return this.unlessClosed(req, async () => {
      await turn();
      return this.back(opened, what);
    });
  }

  /** Somebody went on by the link a moment ago, or its conversation is over: the page says how things stand. */
  private async unlessClosed(req: Request, work: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'not-found') throw error;
      return this.page(req, { over: true });
    }
  }

  private back({ code, language }: Opened, added?: string): HttpAnswer {
    const location = `/add/${code}?lang=${language}${added ? `&added=${added}` : ''}`;
    return { status: 303, type: 'text/plain', body: '', headers: { location } };
  }

  private async page(
    req: Request,
    { over = false, ...more }: Partial<AddPage> & { readonly over?: boolean } = {},
  ): Promise<HttpAnswer> {
    const link = await this.find(req);
    const is = link?.is === 'open' && over ? 'old' : (link?.is ?? 'unknown');
    const language = this.language(req, link);
    return this.pages.add({ code: codeIn(req), is, language, answersBy: link?.channel ?? '', ...more });
  }

  private language(req: Request, link: FoundLink | undefined): Language {
    const { languages } = this.parts.catalogue.council;
    return languageNamed(req, languages) ?? link?.language ?? languageAsked(req, languages);
  }
}

const codeIn = (req: Request): string => (req.params as { code?: string }).code ?? '';
