import type { Clock } from '../base/clock';
import { auditInto } from '../citizens/audit';
import { releaseInto } from '../requests/release';
import { readRequest, type Released, requestKey } from '../requests/service-request';
import { Draft, readOne, type Store } from '../storage/store';
import { worksFor } from './request-work';
import type { Staff } from './staff';

export interface Release extends Released {
  readonly reference: string;
  /** The version that they saw. */
  readonly saw: number;
}

/** Lets the public see a request's words and photos, or takes them back. */
export class Releasing {
  constructor(private readonly parts: { readonly store: Store; readonly clock: Clock }) {}

  /** 'not-public' where nothing of requests of its kind is shown to anybody. */
  async release(
    staff: Staff,
    { reference, saw, description, files }: Release,
  ): Promise<'done' | 'stale' | 'not-theirs' | 'not-public' | 'gone'> {
    const { store, clock } = this.parts;
    const stored = await readOne(store, requestKey(reference));
    if (!stored) return 'gone';
    const request = readRequest(stored.value);
    if (!worksFor(staff, request.team)) return 'not-theirs';
    if (!request.public) return 'not-public';
    if (stored.version !== saw) return 'stale';
    const draft = new Draft().expecting(requestKey(reference), stored);
    const { released } = releaseInto(draft, request, { description, files });
    const shown = description || released!.files.length > 0;
    auditInto(draft, {
      at: clock.now(),
      who: staff.id,
      did: shown ? 'released-request' : 'took-back-request',
      about: reference,
      purpose: 'request',
    });
    return (await store.commit(draft)).ok ? 'done' : 'stale';
  }
}
