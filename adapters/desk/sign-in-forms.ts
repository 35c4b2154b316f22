import type { Request } from 'restify';
import { Refusal } from '../../base/errors';
import { keyedHash } from '../../base/ids';
import { factorLink } from '../../desk/second-factor';
import type { SignedIn, Step, Visitor } from '../../desk/sign-in';
import { inLanguage } from '../../language/values';
import type { HttpAnswer } from '../http/route';
import { refuseCrossSite } from '../page/same-site';
import { giveBackAll } from './giving-back';
import { faultsOf } from './faults';
import { type DeskCall, readDeskForm, readOwnForm, seeOther, SIGN_IN, signedIn } from './desk-route';
import type { DeskParts } from './parts';

export const FACTOR = '/desk/second-factor';
export const ENROL = '/desk/set-up';
export const HOME = '/desk';

/** Longer than any address or password; more is not looked at. */
export const LONGEST = 512;

const NOTHING = {
  email: 'Type your e-mail address.',
  password: 'Type your password.',
  code: 'Type a code.',
};
const WRONG = {
  password: 'That e-mail address and password do not go together. Check both.',
  code: 'That code does not work. Wait for the next one in your app, or use a recovery code.',
  enrol: 'That code does not work. Check that the app has the secret, and type the code that it shows now.',
};

/** The pages on the way to the desk, and out of it. */
export class SignInForms {
  constructor(private readonly desk: DeskParts) {}

  /** GET /desk/sign-in. */
  async show(req: Request): Promise<HttpAnswer> {
    if (await signedIn(this.desk, req)) return seeOther(HOME);
    const out = new URLSearchParams(req.getQuery()).has('out');
    return this.desk.pages.draw('sign-in', { out, email: '' });
  }

  /** POST /desk/sign-in. */
  async password(req: Request): Promise<HttpAnswer> {
    refuseCrossSite(req, this.desk.publicUrl);
    const form = await readDeskForm(req);
    const [email, password] = [fieldOf(form, 'email'), fieldOf(form, 'password')];
    const missing = {
      email: email.trim() ? undefined : NOTHING.email,
      password: password ? undefined : NOTHING.password,
    };
    if (missing.email || missing.password) return this.again(email, missing);
    const step = await this.desk.signIn.password(email, password, visitorOf(this.desk, req));
    if (!step) return this.again(email, { email: WRONG.password });
    return { ...seeOther(stepAfter(step)), cookies: [this.desk.cookies.remember(step.token)] };
  }

  /** GET /desk/second-factor. */
  async factor(req: Request): Promise<HttpAnswer> {
    const half = await this.half(req);
    return half ? this.rightPage(half, FACTOR) : seeOther(SIGN_IN);
  }

  /** POST /desk/second-factor. */
  async code(req: Request): Promise<HttpAnswer> {
    const { half, form } = await this.posted(req);
    const typed = fieldOf(form, 'code');
    const step = typed && (await this.desk.signIn.code(half, typed, visitorOf(this.desk, req)));
    if (!step) {
      const faults = faultsOf({ code: typed ? WRONG.code : NOTHING.code });
      return this.desk.pages.draw('second-factor', { faults }, half, 400);
    }
    return { ...seeOther(HOME), cookies: this.welcome(req, step) };
  }

  /** GET /desk/set-up. */
  async enrolling(req: Request): Promise<HttpAnswer> {
    const half = await this.half(req);
    return half ? this.rightPage(half, ENROL) : seeOther(SIGN_IN);
  }

  /** POST /desk/set-up: the answer is the only page that ever shows the recovery codes. */
  async enrol(req: Request): Promise<HttpAnswer> {
    const { half, form } = await this.posted(req);
    const typed = fieldOf(form, 'code');
    const step = typed && (await this.desk.signIn.enrol(half, typed, visitorOf(this.desk, req)));
    if (!step) return this.setUp(half, typed ? WRONG.enrol : NOTHING.code);
    const page = this.desk.pages.draw('recovery-codes', { codes: step.recovery }, step);
    return { ...page, cookies: this.welcome(req, step) };
  }

  /** POST /desk/sign-out. */
  async signOut(call: DeskCall): Promise<HttpAnswer> {
    await this.desk.reader.leaves(call.staff.id);
    await giveBackAll(this.desk, call.staff);
    await this.desk.signIn.signOut(call);
    const out = seeOther(`${SIGN_IN}?out`);
    // What the browser kept of the desk, for its "back" button, goes as well.
    const headers = { ...out.headers, 'clear-site-data': '"cache"' };
    return { ...out, headers, cookies: [this.desk.cookies.forget()] };
  }

  /** POST /desk/stay: whoever posts it is there. */
  async stay({ req }: DeskCall): Promise<HttpAnswer> {
    return seeOther(ownPage(req.headers.referer, this.desk.publicUrl) ?? HOME);
  }

  private again(email: string, wrong: Readonly<Record<string, string | undefined>>): HttpAnswer {
    return this.desk.pages.draw('sign-in', { out: false, email, faults: faultsOf(wrong) }, undefined, 400);
  }

  private async posted(req: Request): Promise<{ half: SignedIn; form: URLSearchParams }> {
    refuseCrossSite(req, this.desk.publicUrl);
    const half = await this.half(req);
    if (!half) throw new Refusal('no-token');
    return { half, form: await readOwnForm(this.desk, req, half) };
  }

  private async half(req: Request): Promise<SignedIn | undefined> {
    const token = this.desk.cookies.session(req);
    return token === undefined ? undefined : this.desk.signIn.find(token, 'half');
  }

  private rightPage(half: SignedIn, asked: string): HttpAnswer {
    const right = stepAfter(half);
    if (right !== asked) return seeOther(right);
    return right === ENROL ? this.setUp(half) : this.desk.pages.draw('second-factor', {}, half);
  }

  private setUp(half: SignedIn, fault?: string): HttpAnswer {
    const secret = half.session.value.offered ?? '';
    const issuer = inLanguage(this.desk.catalogue.council.name, 'en');
    const values = {
      secret: secret.match(/.{1,4}/g)?.join(' ') ?? '',
      link: factorLink(secret, half.staff.email, issuer),
      faults: faultsOf({ code: fault }),
    };
    return this.desk.pages.draw('set-up', values, half, fault ? 400 : 200);
  }

  /** A browser that is known already keeps its id, and with it its count of tries. */
  private welcome(req: Request, { token, staff }: Step): readonly string[] {
    const session = this.desk.cookies.remember(token);
    const known = this.desk.cookies.device(req)?.staff === staff.id;
    return known ? [session] : [session, this.desk.cookies.know(staff.id)];
  }
}

/** Who tries a password or a code. */
export const visitorOf = ({ secrets, clientAddress, cookies }: DeskParts, req: Request): Visitor => ({
  address: keyedHash(secrets.identity, 'address', clientAddress(req)),
  known: cookies.device(req),
});

const stepAfter = ({ session }: SignedIn): string => (session.value.offered === undefined ? FACTOR : ENROL);

const fieldOf = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').slice(0, LONGEST);

/** The path of a page of the desk from which a form was sent. */
function ownPage(referer: string | undefined, own: URL): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined;
  const { origin, pathname } = new URL(referer);
  return origin === own.origin && pathname.startsWith(HOME) ? pathname : undefined;
}
