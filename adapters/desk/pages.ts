import { DateTime } from 'luxon';
import { type Clock, SECOND } from '../../base/clock';
import type { Refusal, RefusalCode } from '../../base/errors';
import { keyedHash, sameSecret } from '../../base/ids';
import { endOf, IDLE } from '../../desk/sessions';
import type { SignedIn } from '../../desk/sign-in';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { clockInWords, ZONE } from '../../language/dates';
import { inLanguage } from '../../language/values';
import type { HttpAnswer } from '../http/route';
import type { Assets } from '../page/assets';
import { securityHeaders } from '../page/security-headers';
import { byField, type Fault } from './faults';
import { placesFor } from './navigation';

export interface PageParts {
  readonly catalogue: Catalogue;
  readonly assets: Assets;
  readonly publicUrl: URL;
  readonly clock: Clock;
  readonly secret: string;
}

/** What happened and what can be done, for those who work here; citizens are told it in other words. */
const PROBLEMS: Readonly<Partial<Record<RefusalCode, string>>> = {
  'no-token': 'You have been signed out. Sign in again, and then do it once more.',
  'not-allowed': 'You may not do that. If you should, ask whoever looks after the desk.',
  'not-found': 'It is not there, or not there any more.',
  'not-understood': 'We could not read what was sent. Go back, and try again.',
  'too-long': 'That is too long. Make it shorter, and try again.',
  'too-many': 'There were too many tries. Wait for a few minutes, and try again.',
  stale: 'Somebody else changed it while you were looking. Look at it again first.',
  'store-down': 'What you did was not kept, because our store does not answer. Try again in a minute.',
  'too-slow': 'It is taking too long. Look again in a minute whether it was done.',
};
const ELSE = 'Something went wrong on our side, and nothing was changed. Try again.';

/** What a template is handed. */
interface PageValues {
  readonly faults?: readonly Fault[];
  readonly [name: string]: unknown;
}

/** Draws the pages of the desk. Nobody may put them into a frame. */
export class DeskPages {
  private readonly headers: Readonly<Record<string, string>>;

  constructor(private readonly parts: PageParts) {
    this.headers = securityHeaders(parts.publicUrl, [`'none'`]);
  }

  /** A page for whoever is signed in, or for somebody on their way there; `faults` stand at its top and at their fields. */
  draw(template: string, values: PageValues = {}, signedIn?: SignedIn, status = 200): HttpAnswer {
    const { assets, catalogue } = this.parts;
    const council = inLanguage(catalogue.council.name, 'en');
    const body = assets.render(`desk/${template}.njk`, {
      assets: assets.names,
      council,
      me: undefined,
      token: '',
      faults: [],
      fault: byField(values.faults ?? []),
      ...(signedIn ? this.about(signedIn) : {}),
      ...values,
    });
    return { status, type: 'text/html; charset=utf-8', body, headers: this.headers };
  }

  /** Part of a page, for whatever puts it in as it is. */
  piece(template: string, values: object): string {
    return this.parts.assets.render(`desk/${template}.njk`, values);
  }

  problem(refusal: Refusal, signedIn?: SignedIn): HttpAnswer {
    const sentence = PROBLEMS[refusal.code] ?? ELSE;
    const page = this.draw('problem', { sentence }, signedIn, refusal.status);
    if (refusal.retryAfter === undefined) return page;
    const wait = String(Math.ceil(refusal.retryAfter / SECOND));
    return { ...page, headers: { ...page.headers, 'retry-after': wait } };
  }

  /** What the forms of a session carry, so that no other site can make a browser send them. */
  isToken({ session }: SignedIn, token: string | null): boolean {
    return sameSecret(this.tokenOf(session.id), token ?? '');
  }

  private about(signedIn: SignedIn): object {
    const { staff, session } = signedIn;
    const ends = endOf(session.value);
    const whole = session.value.is === 'whole';
    return {
      token: this.tokenOf(session.id),
      me: whole ? { name: staff.name, role: staff.role } : undefined,
      places: placesFor(staff.role),
      ends: {
        at: clockInWords(DateTime.fromMillis(ends, { zone: ZONE })),
        left: ends - this.parts.clock.now(),
        idle: IDLE,
      },
    };
  }

  tokenOf(session: string): string {
    return keyedHash(this.parts.secret, 'desk-form', session);
  }
}
