import { Refusal } from '../../base/errors';
import type { ServiceRequest } from '../../requests/service-request';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, paramOf, seeOther } from './desk-route';
import type { DeskParts } from './parts';

/** The page once more, of a request that somebody else changed meanwhile. */
type Changed = (call: DeskCall) => Promise<HttpAnswer>;

/** The form on a request's page by which its words and photos are let out, or taken back. */
export function releasing(desk: DeskParts, changed: Changed): void {
  deskRoute(desk, 'post', '/desk/requests/:reference/release', 'agent', (call) =>
    release(desk, call, changed),
  );
}

async function release(desk: DeskParts, call: DeskCall, changed: Changed): Promise<HttpAnswer> {
  const { form, staff } = call;
  const reference = paramOf(call, 'reference');
  const came = await desk.releasing.release(staff, {
    reference,
    saw: Number(form.get('saw')),
    description: form.get('words') === 'yes',
    files: form.getAll('photo'),
  });
  if (came === 'stale') return changed(call);
  if (came === 'gone') throw new Refusal('not-found', 'request');
  if (came !== 'done') throw new Refusal('not-allowed', came);
  return seeOther(`/desk/requests/${reference}?released`);
}

/** What the public sees of it now, and what it could see. */
export const publicView = ({ public: shown, released, files }: ServiceRequest): object | undefined =>
  shown && {
    words: released?.description ?? false,
    photos: files.map((id) => ({ id, out: released?.files.includes(id) ?? false })),
  };
