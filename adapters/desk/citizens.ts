import { isPurpose, type Purpose, PURPOSES } from '../../citizens/audit';
import type { LogEntry } from '../../citizens/log';
import { MOST_FOUND, readSought } from '../../desk/finding';
import type { CitizenRecord } from '../../desk/records';
import { worksFor } from '../../desk/request-work';
import type { ServiceRequest } from '../../requests/service-request';
import { Refusal } from '../../base/errors';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import { type Fault, faultsOf } from './faults';
import type { DeskParts } from './parts';
import { momentInWords, requestLine } from './wording';

const FIND = '/desk/find';
const CITIZEN = '/desk/citizens/:id';
const MOST = 200;

const CHANNELS: Readonly<Record<string, string>> = { web: 'Web', sms: 'Text', voice: 'Phone' };
const WHO = { citizen: 'Citizen', assistant: 'Assistant', agent: 'Staff', note: 'Note for staff' } as const;

const NO_PURPOSE = 'Say what you need it for.';
const NOT_READ =
  'Type a reference, a phone number, an e-mail address, a postcode, or three letters of a name or more.';

/** Finding citizens, and what passed between them and the council. */
export function citizens(desk: DeskParts): void {
  deskRoute(desk, 'get', FIND, 'agent', async (call) => findPage(desk, call));
  // By a form's body: what is looked for stands in no address, history or log.
  deskRoute(desk, 'post', FIND, 'agent', (call) => found(desk, call));
  deskRoute(desk, 'get', CITIZEN, 'agent', (call) => show(desk, call));
  deskRoute(desk, 'post', CITIZEN, 'agent', (call) => open(desk, call));
}

interface FindForm {
  readonly sought?: string;
  readonly purpose?: Purpose;
  readonly faults?: readonly Fault[];
}

function findPage(
  desk: DeskParts,
  call: DeskCall,
  { sought = '', purpose, faults = [] }: FindForm = {},
): HttpAnswer {
  const values = { purposes: PURPOSES, sought, purpose, faults };
  return desk.pages.draw('find', values, call, faults.length > 0 ? 400 : 200);
}

async function found(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const typed = (call.form.get('sought') ?? '').slice(0, MOST);
  const given = call.form.get('purpose');
  const purpose = isPurpose(given) ? given : undefined;
  const sought = readSought(typed);
  if (!sought || !purpose) {
    const faults = faultsOf({
      sought: sought ? undefined : NOT_READ,
      purpose: purpose ? undefined : NO_PURPOSE,
    });
    return findPage(desk, call, { sought: typed, purpose, faults });
  }
  const hits = await desk.records.search(call.staff.id, purpose, sought);
  const shown = hits.map(({ citizen, requests }) => ({
    citizen,
    requests: requests.map((one) => requestLine(desk.catalogue, one)),
  }));
  const by = sought.by === 'phone' ? 'phone number' : sought.by === 'email' ? 'e-mail address' : sought.by;
  return desk.pages.draw('found', { hits: shown, purpose, by, most: MOST_FOUND }, call);
}

async function open(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const id = idIn(call);
  const purpose = call.form.get('purpose');
  if (!isPurpose(purpose)) return askPurpose(desk, call, NO_PURPOSE);
  if (!(await desk.records.open(call.staff.id, id, purpose))) throw new Refusal('not-found', 'citizen');
  return seeOther(`/desk/citizens/${id}`);
}

async function show(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const before = new URLSearchParams(call.req.getQuery()).get('before') ?? undefined;
  const record = await desk.records.read(call.staff.id, idIn(call), before?.slice(0, MOST));
  if (record === 'none') throw new Refusal('not-found', 'citizen');
  if (!record) return askPurpose(desk, call);
  return desk.pages.draw('citizen', { ...viewOf(desk, call, record), id: idIn(call), first: !before }, call);
}

function askPurpose(desk: DeskParts, call: DeskCall, fault?: string): HttpAnswer {
  const values = {
    id: idIn(call),
    purposes: PURPOSES,
    purpose: undefined,
    faults: faultsOf({ purpose: fault }),
  };
  return desk.pages.draw('purpose', values, call, fault ? 400 : 200);
}

function viewOf(
  desk: DeskParts,
  { staff }: DeskCall,
  { purpose, entries, older, requests }: CitizenRecord,
): object {
  const line = (one: ServiceRequest): object => ({
    ...requestLine(desk.catalogue, one),
    mine: worksFor(staff, one.team),
  });
  return {
    purpose: PURPOSES[purpose],
    entries: entries.map(entryLine),
    older: older === undefined ? undefined : encodeURIComponent(older),
    open: requests.open.map(line),
    over: requests.over.map(line),
  };
}

function entryLine({ at, channel, from, text, files, shown }: LogEntry): object {
  return {
    at: momentInWords(at),
    channel: CHANNELS[channel] ?? channel,
    who: WHO[from],
    text,
    language: shown?.language,
    photos: files?.length ?? 0,
  };
}

const idIn = ({ req }: DeskCall): string => (req.params as { id?: string }).id ?? '';
