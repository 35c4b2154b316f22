import type { Request } from 'restify';
import { Refusal } from '../../base/errors';
import type { SignedIn } from '../../desk/sign-in';
import type { AtDesk } from '../../desk/presence';
import { mayAs, type Role } from '../../desk/staff';
import { type Part, readParts } from '../direct-line/upload';
import { readForm } from '../http/body';
import { route, type HttpAnswer } from '../http/route';
import { refuseCrossSite } from '../page/same-site';
import type { DeskParts } from './parts';

/** One request of somebody who may make it. */
export interface DeskCall extends SignedIn {
  readonly req: Request;
  /** What a form brought; empty where nothing was posted. */
  readonly form: URLSearchParams;
  /** Files that a form brought, where its route takes any. */
  readonly files?: readonly Part[];
}

interface RouteOptions {
  /** Its form brings files. */
  readonly files?: boolean;
  /** The browser asks by itself, which does not mean that anybody is there: the quiet time goes on. */
  readonly byItself?: boolean;
}

export const SIGN_IN = '/desk/sign-in';

/** Who is signed in, with a second factor; undefined for everybody else. */
export async function signedIn(
  desk: DeskParts,
  req: Request,
  { byItself = false }: RouteOptions = {},
): Promise<SignedIn | undefined> {
  const token = desk.cookies.session(req);
  const found = token === undefined ? undefined : await desk.signIn.find(token, 'whole');
  return found && !byItself ? desk.signIn.stay(found) : found;
}

/**
 * The one way to open a page or take a form at the desk: refused unless somebody is signed in whose role is the
 * needed one or above, and a form unless it was drawn for this very session.
 */
export function deskRoute(
  desk: DeskParts,
  method: 'get' | 'post',
  path: string,
  needs: Role,
  work: (call: DeskCall) => Promise<HttpAnswer>,
  options: RouteOptions = {},
): void {
  const seen = new WeakMap<Request, SignedIn>();
  const refuse = (refusal: Refusal, req: Request): HttpAnswer =>
    refusal.code === 'no-token' && method === 'get' && !options.byItself
      ? seeOther(SIGN_IN)
      : desk.pages.problem(refusal, seen.get(req));
  desk.server[method](
    path,
    route(desk.log, refuse, async (req) => {
      if (method === 'post') refuseCrossSite(req, desk.publicUrl);
      const who = await signedIn(desk, req, options);
      if (!who) throw new Refusal('no-token');
      seen.set(req, who);
      if (!mayAs(who.staff.role, needs)) throw new Refusal('not-allowed', `needs ${needs}`);
      if (method === 'get') return work({ ...who, req, form: new URLSearchParams() });
      if (!options.files) return work({ ...who, req, form: await readOwnForm(desk, req, who) });
      return work({ ...who, req, ...(await readOwnUpload(desk, req, who)) });
    }),
  );
}

/** A form that we drew for this session. Forms of other kinds are what other sites' pages can make browsers send. */
export async function readOwnForm(desk: DeskParts, req: Request, who: SignedIn): Promise<URLSearchParams> {
  return ownForm(desk, who, await readDeskForm(req));
}

/** The same with files in it. */
async function readOwnUpload(
  desk: DeskParts,
  req: Request,
  who: SignedIn,
): Promise<Required<Pick<DeskCall, 'form' | 'files'>>> {
  if (req.contentType() !== 'multipart/form-data')
    return { form: await readOwnForm(desk, req, who), files: [] };
  const parts = await readParts(req);
  const fields = parts.filter(({ name }) => name === '');
  const form = new URLSearchParams(
    fields.map(({ field, bytes }): [string, string] => [field, bytes.toString('utf8')]),
  );
  return {
    form: ownForm(desk, who, form),
    files: parts.filter(({ name, bytes }) => name !== '' && bytes.length > 0),
  };
}

function ownForm(desk: DeskParts, who: SignedIn, form: URLSearchParams): URLSearchParams {
  if (!desk.pages.isToken(who, form.get('token')))
    throw new Refusal('not-allowed', 'form of another session');
  return form;
}

export async function readDeskForm(req: Request): Promise<URLSearchParams> {
  if (req.contentType() !== 'application/x-www-form-urlencoded') throw new Refusal('wrong-type');
  return readForm(req);
}

/** Leads on, so that loading a page again sends nothing. */
export const seeOther = (location: string, cookies: readonly string[] = []): HttpAnswer => ({
  status: 303,
  type: 'text/plain',
  body: '',
  headers: { location },
  ...(cookies.length > 0 ? { cookies } : {}),
});

/** Whoever is signed in, as the desk knows those who help. */
export const atDesk = ({ staff: { id, name, teams } }: SignedIn): AtDesk => ({ agent: { id, name }, teams });

/** A part of the path that was asked for. */
export const paramOf = ({ req }: Pick<DeskCall, 'req'>, name: string): string =>
  (req.params as Readonly<Record<string, string>>)[name] ?? '';
