import type { Clock } from '../base/clock';
import { auditInto } from '../citizens/audit';
import { type FileOf, fileKey } from '../citizens/log';
import { freeInto } from '../requests/freeing';
import { photosOf } from '../requests/joining';
import { keepInto } from '../requests/keeping';
import { type Happening, isOver, mayBecome, type Status, stepped } from '../requests/life';
import { unstuckInto } from '../requests/passing-on';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import { doneInto, requestKeyOfToDo, toDoOf } from '../requests/to-do';
import { tellInto } from '../requests/updates';
import { Draft, nextAfter, readOne, type Store, type Stored } from '../storage/store';
import { mayAs, type Staff } from './staff';

/** What those who do the work say of a request. */
export const WORKED = ['accepted', 'in-progress', 'done', 'closed'] as const satisfies readonly Status[];
export type Worked = (typeof WORKED)[number];

const PAGE = 50;

export interface RequestWorkParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Whether requests for a service go to the back office. */
  readonly passesOn?: (service: string) => boolean;
}

/** A request as somebody sees it, and what they may do with it. */
export interface RequestSeen {
  readonly request: ServiceRequest;
  readonly version: number;
  /** None where another system has it. */
  readonly next: readonly Worked[];
}

export interface Step {
  readonly reference: string;
  /** The version that they saw. */
  readonly saw: number;
  readonly is: Worked;
  /** Why it is closed, or what was done: the citizen reads it as it stands. */
  readonly note?: string;
}

/** Whose requests somebody works on: those of their teams, and a supervisor on all. */
export const worksFor = ({ role, teams }: Staff, team: string): boolean =>
  mayAs(role, 'supervisor') || teams.includes(team);

/** Requests that the council's own teams do, without another system. */
export class RequestWork {
  constructor(private readonly parts: RequestWorkParts) {}

  /** A page of what a team has to do, what was promised first before the rest; `after` is where the last page ended. */
  async toDo(
    team: string,
    after = '',
  ): Promise<{ readonly requests: readonly ServiceRequest[]; readonly more?: string }> {
    const { store } = this.parts;
    const from = after === '' ? '' : nextAfter(after);
    const members = await store.range(toDoOf(team), { from, limit: PAGE });
    const found = await store.read(members.map(requestKeyOfToDo));
    const requests = [...found.values()].map(({ value }) => readRequest(value));
    return { requests, more: members.length < PAGE ? undefined : members.at(-1) };
  }

  /** Undefined if there is none. Whoever looks is in the audit before they see it. */
  async read(staff: Staff, reference: string): Promise<RequestSeen | 'not-theirs' | undefined> {
    const { store, clock } = this.parts;
    const found = await this.find(reference);
    if (!found) return undefined;
    if (!worksFor(staff, found.value.team)) return 'not-theirs';
    const draft = new Draft();
    auditInto(draft, {
      at: clock.now(),
      who: staff.id,
      did: 'read-request',
      about: found.value.reference,
      purpose: 'request',
    });
    await store.commit(draft);
    return { request: found.value, version: found.version, next: this.nextFor(found.value) };
  }

  /** A photo that came with it. */
  async photo(
    staff: Staff,
    reference: string,
    id: string,
  ): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
    const { store } = this.parts;
    const found = await this.find(reference);
    if (!found || !photosOf(found.value).includes(id) || !worksFor(staff, found.value.team)) return undefined;
    const file = (await readOne(store, fileKey(id)))?.value as FileOf | undefined;
    const bytes = file && (await store.files.get(id));
    return file && bytes && { type: file.type, bytes };
  }

  /** Says how far it has come, and has the citizen told. Somebody else may have been there first, or it may not go. */
  async step(
    staff: Staff,
    { reference, saw, is, note }: Step,
  ): Promise<'done' | 'stale' | 'not-theirs' | 'gone'> {
    const { store, clock } = this.parts;
    const now = clock.now();
    const found = await this.find(reference);
    if (!found) return 'gone';
    const request = found.value;
    if (!worksFor(staff, request.team)) return 'not-theirs';
    const worked = this.nextFor(request).includes(is) ? stepped(request, happened(is, now, note)) : undefined;
    if (found.version !== saw || !worked) return 'stale';
    const key = requestKey(request.reference);
    const draft = new Draft().expecting(key, found);
    const changed = await freeInto(store, draft, worked, now);
    keepInto(draft, request, unheld(changed));
    if (isOver(changed)) doneInto(draft, request);
    unstuckInto(draft, request);
    tellInto(draft, changed, now);
    auditInto(draft, {
      at: now,
      who: staff.id,
      did: 'changed-request',
      about: reference,
      purpose: 'request',
    });
    return (await store.commit(draft)).ok ? 'done' : 'stale';
  }

  private async find(reference: string): Promise<Stored<ServiceRequest> | undefined> {
    const stored = await readOne(this.parts.store, requestKey(reference));
    return stored && { value: readRequest(stored.value), version: stored.version };
  }

  /** What another system has is done there; what it could not be brought may be done here. */
  private nextFor(request: ServiceRequest): readonly Worked[] {
    const elsewhere = this.parts.passesOn?.(request.service) && request.passedOn?.held?.is !== 'stuck';
    const possible = mayBecome(request);
    return elsewhere || isOver(request) ? [] : WORKED.filter((one) => possible.includes(one));
  }
}

const happened = (is: Worked, at: number, note: string | undefined): Happening =>
  is === 'closed' ? { is, at, note: note ?? '' } : { is, at, ...(note ? { note } : {}) };

const unheld = (request: ServiceRequest): ServiceRequest =>
  request.passedOn?.held ? { ...request, passedOn: { ...request.passedOn, held: undefined } } : request;
