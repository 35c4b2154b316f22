import { Refusal } from '../../base/errors';
import type { ServiceRequest } from '../../requests/service-request';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, paramOf, seeOther } from './desk-route';
import type { DeskParts } from './parts';

/** The form on a request's page by which its words and photos are let out, or taken back. */
export function releasing(desk: DeskParts): void {
  deskRoute(desk, 'post', '/desk/requests/:reference/release', 'agent', (call) => release(desk, call));
}

async function release(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const { form, staff } = call;
  const reference = paramOf(call, 'reference');
  const came = await desk.releasing.release(staff, {
    reference,
    saw: Number(form.get('saw')),
    description: form.get('words') === 'yes',
    files: form.getAll('photo'),
  });
  if (came === 'stale') throw new Refusal('stale');
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
