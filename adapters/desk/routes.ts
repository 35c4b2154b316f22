import type { Request } from 'restify';
import type { Refusal } from '../../base/errors';
import { route, type HttpAnswer } from '../http/route';
import { account } from './account';
import { blocked } from './blocked';
import { citizens } from './citizens';
import { deskRoute, SIGN_IN } from './desk-route';
import { helping } from './helping-routes';
import type { DeskParts } from './parts';
import { requests } from './requests';
import { ENROL, FACTOR, SignInForms } from './sign-in-forms';
import { staff } from './staff';
import { troubles } from './troubles';

/** The agents' desk: the way in and out, and what can be done there. */
export function desk(parts: DeskParts): void {
  const forms = new SignInForms(parts);
  wayIn(parts, forms);
  deskRoute(parts, 'post', '/desk/sign-out', 'agent', (call) => forms.signOut(call));
  deskRoute(parts, 'post', '/desk/stay', 'agent', (call) => forms.stay(call));
  citizens(parts);
  helping(parts);
  requests(parts);
  troubles(parts);
  blocked(parts);
  staff(parts);
  account(parts);
}

/** The only routes of the desk that are open to whoever is not signed in. */
function wayIn({ server, log, pages }: DeskParts, forms: SignInForms): void {
  const open = (work: (req: Request) => Promise<HttpAnswer>) =>
    route(log, (refusal: Refusal) => pages.problem(refusal), work);
  server.get(
    SIGN_IN,
    open((req) => forms.show(req)),
  );
  server.post(
    SIGN_IN,
    open((req) => forms.password(req)),
  );
  server.get(
    FACTOR,
    open((req) => forms.factor(req)),
  );
  server.post(
    FACTOR,
    open((req) => forms.code(req)),
  );
  server.get(
    ENROL,
    open((req) => forms.enrolling(req)),
  );
  server.post(
    ENROL,
    open((req) => forms.enrol(req)),
  );
}
