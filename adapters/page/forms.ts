import type { Request } from 'restify';
import { MINUTE } from '../../base/clock';
import { Refusal, type RefusalCode } from '../../base/errors';
import type { Language, Shown } from '../../language/reply';
import type { PhraseKey } from '../../language/phrases/en';
import type { ChannelParts } from '../channel';
import { connectionOf, slowDown } from '../direct-line/access';
import { readUpload } from '../direct-line/upload';
import { mintToken } from '../direct-line/verify';
import { readForm } from '../http/body';
import type { HttpAnswer } from '../http/route';
import { keepPhotos } from '../photos/keeping';
import { Adding } from './adding';
import type { Assets } from './assets';
import { attachment } from './attachments';
import { labelOf, openedUpTo, readConversation, unopened } from './conversation-view';
import { languageAsked } from './page-language';
import { type ChatPage, Pages } from './pages';
import { type Quiet, quietOf } from './quiet';
import {
  faultOf,
  messageOf,
  openingOf,
  photoOf,
  type Posted,
  readNonce,
  readPosted,
  stillHere,
} from './receive';
import { refuseCrossSite } from './same-site';
import { Sessions } from './session';

/** Many citizens can share an address: a library, a council's own offices, a mobile network. */
const OPENED_PER_ADDRESS = { max: 60, windowMs: 10 * MINUTE };
const SAID_PER_THREAD = { max: 40, windowMs: MINUTE };

export const PHOTO_PATH = '/chat/photo';
/** What is wrong with a photo, where that is said in words of its own. */
const PHOTO_PROBLEMS: Readonly<Partial<Record<RefusalCode, PhraseKey>>> = {
  'too-long': 'page.photo-too-large',
  'wrong-type': 'page.photo-type',
};

/** The words with which a conversation opens, before it is opened. */
export type Greeting = (language: Language) => Promise<readonly Shown[]>;

/** What the page's routes do. */
export class Forms {
  /** What lies behind one-time links. */
  readonly adding: Adding;
  private readonly pages: Pages;
  private readonly sessions: Sessions;
  /** What was typed into the form that a request brought, for the page that says that it was not taken. */
  private readonly typed = new WeakMap<Request, Posted>();

  constructor(
    private readonly parts: ChannelParts,
    assets: Assets,
    private readonly greeting: Greeting,
  ) {
    const { catalogue, clock, publicUrl, secrets } = parts;
    this.pages = new Pages(parts, assets);
    const { quietHours } = catalogue.council;
    this.sessions = new Sessions({ clock, publicUrl, secret: secrets.tokens, quietHours });
    this.adding = new Adding(parts, this.pages, this.sessions);
  }

  refuse(refusal: Refusal, req: Request): HttpAnswer {
    const key = req.getPath() === PHOTO_PATH ? PHOTO_PROBLEMS[refusal.code] : undefined;
    return this.pages.problem(refusal, this.asked(req), this.typed.get(req), key);
  }

  /** GET /. */
  async show(req: Request): Promise<HttpAnswer> {
    const query = new URLSearchParams(req.getQuery());
    const [finished, closed] = [query.has('finished'), query.has('closed')];
    return this.chat(req, this.sessions.read(req), { finished, closed });
  }

  /** POST /chat: one message; the page itself is then fetched anew, so that loading it again sends nothing. */
  async say(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.parts.publicUrl);
    const posted = readPosted(await readForm(req));
    this.typed.set(req, posted);
    const session = this.sessions.read(req);
    const fault = faultOf(posted);
    if (fault) return this.chat(req, session, { fault, text: posted.text });
    // It was open when the page was shown, and has closed in silence since.
    const closed = posted.open === 'yes' && session === undefined;
    // What was offered went with it; what was typed did not.
    if (closed && posted.pick) return this.chat(req, undefined, { closed, text: posted.text });
    const thread = session ?? this.sessions.opened(posted.nonce);
    await this.open(req, thread);
    await slowDown(this.parts, `page.said:${thread}`, SAID_PER_THREAD);
    const label = posted.pick && labelOf(await readConversation(this.parts.threads, thread), posted.pick);
    const connection = connectionOf(this.parts, req);
    await this.parts.turns.take({ ...messageOf(thread, posted, label, this.asked(req)), connection });
    // Who presses a button while a text is half written has not sent it: it stays in the field.
    if (posted.pick && posted.text.trim()) {
      return this.redrawn(req, thread, posted.text);
    }
    return this.backTo(closed ? '/?closed#latest' : '/#latest', thread);
  }

  /** POST /chat/photo. */
  async photo(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.parts.publicUrl);
    const thread = this.sessions.read(req);
    if (!thread) throw new Refusal('no-token');
    const nonce = readNonce(new URLSearchParams(req.getQuery()));
    await slowDown(this.parts, `page.photos:${thread}`, SAID_PER_THREAD);
    const { files } = await readUpload(req);
    const chosen = files.filter(({ bytes }) => bytes.length > 0);
    if (chosen.length === 0) return this.backTo('/#say', thread);
    const kept = await keepPhotos(this.parts, { thread, id: nonce }, chosen);
    await this.parts.turns.take(photoOf(thread, nonce, kept, this.asked(req)));
    return this.backTo('/#latest', thread);
  }

  /** GET /files/{id}. */
  attachment(req: Request): Promise<HttpAnswer> {
    return attachment(this.parts, this.sessions, req);
  }

  /** POST /chat/keep: the reader is still there, though they have said nothing for long. */
  async keep(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.parts.publicUrl);
    const posted = readPosted(await readForm(req));
    this.typed.set(req, posted);
    const thread = this.sessions.read(req);
    if (!thread) return this.chat(req, undefined, { closed: true, text: posted.text });
    await slowDown(this.parts, `page.said:${thread}`, SAID_PER_THREAD);
    await this.parts.turns.take(stillHere(thread, posted.nonce, this.asked(req)));
    if (posted.text.trim() === '') return this.backTo('/#say', thread);
    return this.redrawn(req, thread, posted.text);
  }

  /** POST /chat/finish: this device forgets which thread was its own. */
  async finish(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.parts.publicUrl);
    const headers = {
      location: `/?lang=${this.asked(req)}&finished`,
      'set-cookie': this.sessions.forget(),
      // What the browser kept of the page, for its "back" button, goes as well.
      'clear-site-data': '"cache"',
    };
    return { status: 303, type: 'text/plain', body: '', headers };
  }

  /** POST /chat/token: what the script needs in order to go on with this very thread over Direct Line. */
  async token(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.parts.publicUrl);
    const nonce = readNonce(await readForm(req));
    const thread = this.sessions.read(req) ?? this.sessions.opened(nonce);
    await this.open(req, thread);
    const { clock, secrets, threads } = this.parts;
    const token = mintToken(secrets, { thread }, clock.now());
    const watermark = await openedUpTo(threads, thread);
    const body = JSON.stringify({ conversationId: thread, token, watermark });
    return this.remembering(thread, { status: 200, type: 'application/json', body });
  }

  private asked(req: Request): Language {
    return languageAsked(req, this.parts.catalogue.council.languages);
  }

  /** The first word on a thread: the assistant introduces itself, so that its greeting is in the log. */
  private async open(req: Request, thread: string): Promise<void> {
    if (await this.parts.threads.exists(thread)) return;
    await slowDown(this.parts, `page.opened:${connectionOf(this.parts, req)}`, OPENED_PER_ADDRESS);
    await this.parts.turns.take(openingOf(thread, this.asked(req)));
  }

  private async chat(req: Request, thread: string | undefined, more: Partial<ChatPage>): Promise<HttpAnswer> {
    const asked = this.asked(req);
    const read = thread === undefined ? undefined : await readConversation(this.parts.threads, thread);
    // A thread whose conversation was erased is a new one.
    const started = read !== undefined && read.messages.length > 0;
    const conversation = started ? read : unopened(await this.greeting(asked));
    const language = conversation.language ?? asked;
    const quiet = this.quiet(this.sessions.left(req));
    return this.pages.chat({ quiet, ...more, language, conversation, started });
  }

  /** The page, with what is half written still in the field. */
  private async redrawn(req: Request, thread: string, text: string): Promise<HttpAnswer> {
    return this.remembering(thread, await this.chat(req, thread, { text, quiet: this.quiet() }));
  }

  private quiet(left?: number): Quiet {
    return quietOf(this.parts.catalogue.council.quietHours, left);
  }

  private backTo(location: string, thread: string): HttpAnswer {
    return this.remembering(thread, { status: 303, type: 'text/plain', body: '', headers: { location } });
  }

  private remembering(thread: string, answer: HttpAnswer): HttpAnswer {
    return { ...answer, headers: { ...answer.headers, 'set-cookie': this.sessions.remember(thread) } };
  }
}
