import { Secret, TOTP } from 'otpauth';
import { hashPassword } from '../../desk/passwords';
import { type Role, type Staff, StaffBook } from '../../desk/staff';
import type { House } from '../../server/house';
import type { TestServer } from './server';

export const PASSWORD = 'a long walk by the river';
/** The secret of everybody's authenticator app. */
export const FACTOR = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let hashed: Promise<string> | undefined;

export interface Person {
  readonly email?: string;
  readonly name?: string;
  readonly role?: Role;
  readonly teams?: readonly string[];
  readonly languages?: readonly string[];
  /** Has not signed in yet. */
  readonly fresh?: boolean;
}

let people = 0;

/** Somebody who can sign in, as `npm run staff` makes them. */
export async function hire(house: House, person: Person = {}): Promise<Staff> {
  hashed ??= hashPassword(PASSWORD);
  const { role = 'agent', email = `${role}.${++people}@elwern.example`, name = 'Sam' } = person;
  const book = new StaffBook(house.store, house.secrets.identity);
  const secondFactor = { secret: FACTOR, lastStep: 0, recovery: [] };
  await book.add({
    email,
    name,
    role,
    teams: person.teams ?? ['contact-centre'],
    languages: person.languages ?? ['en'],
    password: await hashed,
    ...(person.fresh ? {} : { secondFactor }),
  });
  return (await book.byEmail(email))!.value;
}

/** What an authenticator app shows. */
export const codeAt = (now: number, secret = FACTOR): string =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: now,
  });

export interface DeskAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  readonly headers: Headers;
}

/** A browser without JavaScript: it keeps cookies, follows nothing, and sends what forms hold. */
export class DeskBrowser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly server: Pick<TestServer, 'url' | 'clock'>,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get(path: string): Promise<DeskAnswer> {
    return this.ask(path, { headers: this.own() });
  }

  /** Sends the form that the page at `from` holds, with these fields filled in. */
  async send(from: string, path: string, fields: Readonly<Record<string, string>> = {}): Promise<DeskAnswer> {
    const token = /name="token" value="([^"]+)"/.exec((await this.get(from)).html)?.[1] ?? '';
    return this.post(path, { token, ...fields });
  }

  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<DeskAnswer> {
    const body = new URLSearchParams(fields);
    return this.ask(path, { method: 'POST', body, headers: { ...this.own(), ...headers } });
  }

  /** All the way to the desk, with a code that was not used yet. */
  async signIn(staff: Staff): Promise<this> {
    await this.password(staff.email);
    this.server.clock.forward(30_000);
    const { status } = await this.send('/desk/second-factor', '/desk/second-factor', {
      code: codeAt(this.server.clock.now()),
    });
    if (status !== 303) throw new Error(`not signed in: ${status}`);
    return this;
  }

  password(email: string, password = PASSWORD): Promise<DeskAnswer> {
    return this.post('/desk/sign-in', { email, password });
  }

  /** What would be sent with the next request. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private own(): Record<string, string> {
    return { ...this.headers, accept: 'text/html', ...(this.cookie ? { cookie: this.cookie } : {}) };
  }

  private async ask(path: string, init: RequestInit): Promise<DeskAnswer> {
    const answer = await fetch(this.server.url + path, { ...init, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/max-age=0(;|$)/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      html: await answer.text(),
      headers: answer.headers,
    };
  }
}
