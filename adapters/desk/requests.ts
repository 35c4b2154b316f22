import { Refusal, REFUSALS } from '../../base/errors';
import { type RequestSeen, worksFor, WORKED, type Worked } from '../../desk/request-work';
import type { Staff } from '../../desk/staff';
import { written } from '../../language/signs';
import { inLanguage, valueInWords } from '../../language/values';
import { answerValue } from '../../requests/answer-value';
import { slotSay } from '../../requests/slot-words';
import { linesOf } from '../../requests/form';
import { addedTo, peopleOf, photosOf } from '../../requests/joining';
import type { HttpAnswer } from '../http/route';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import { aboutAll, type Fault, faultsOf } from './faults';
import type { DeskParts } from './parts';
import { publicView, releasing } from './releasing';
import { momentInWords, requestLine, statusInWords } from './wording';

const LIST = '/desk/requests';
const ONE = '/desk/requests/:reference';
/** As long as a text that goes to citizens should be. */
const MOST_NOTE = 300;
const MANNER = { language: 'en', medium: 'web' } as const;

const STEPS: Readonly<Record<Worked, string>> = {
  accepted: 'Accepted: we will do it',
  'in-progress': 'In progress',
  done: 'Done',
  closed: 'Closed without doing it',
};
const FAULTS = {
  is: 'Say how far it has come.',
  note: 'Say why it is closed. The citizen reads it as it stands.',
  long: `Make it shorter: ${MOST_NOTE} characters at most.`,
};

const STALE_REQUEST = 'Somebody else changed it while you were looking. Look at it again, and keep it then.';

const DID = {
  kept: 'Kept. The citizen is told where they can be.',
  released: 'Kept. The public sees it so from now on.',
};

/** The requests that the council's own teams do. */
export function requests(desk: DeskParts): void {
  deskRoute(desk, 'get', LIST, 'agent', (call) => list(desk, call));
  deskRoute(desk, 'get', ONE, 'agent', (call) => show(desk, call));
  deskRoute(desk, 'post', ONE, 'agent', (call) => step(desk, call));
  releasing(desk, async (call) => {
    const faults = aboutAll(STALE_REQUEST);
    return page(desk, call, await seen(desk, call), { faults, status: REFUSALS.stale });
  });
  deskRoute(desk, 'get', `${ONE}/photos/:id`, 'agent', (call) => photo(desk, call));
}

async function list(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const query = new URLSearchParams(call.req.getQuery());
  const teams = teamsOf(desk, call.staff);
  const team = query.get('team') ?? teams[0]?.code;
  if (team !== undefined && !teams.some(({ code }) => code === team))
    throw new Refusal('not-allowed', 'team');
  const page =
    team === undefined ? { requests: [] } : await desk.requests.toDo(team, query.get('after') ?? '');
  const values = {
    teams,
    team: teams.find(({ code }) => code === team),
    lines: page.requests.map((one) => ({ ...requestLine(desk.catalogue, one), mine: true })),
    more: page.more === undefined ? undefined : encodeURIComponent(page.more),
  };
  return desk.pages.draw('requests', values, call);
}

function teamsOf({ catalogue }: DeskParts, staff: Staff): readonly { code: string; name: string }[] {
  return Object.entries(catalogue.council.teams)
    .filter(([code]) => worksFor(staff, code))
    .map(([code, { name }]) => ({ code, name: inLanguage(name, 'en') }));
}

async function show(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const query = new URLSearchParams(call.req.getQuery());
  const did = query.has('kept') ? DID.kept : query.has('released') ? DID.released : undefined;
  return page(desk, call, await seen(desk, call), { did });
}

interface StepForm {
  /** What was done just now. */
  readonly did?: string;
  readonly is?: string;
  readonly note?: string;
  readonly faults?: readonly Fault[];
  readonly status?: number;
}

function page(desk: DeskParts, call: DeskCall, one: RequestSeen, form: StepForm): HttpAnswer {
  const { is = '', note = '', faults = [], did, status = 200 } = form;
  const values = {
    ...viewOf(desk, one),
    did,
    is,
    note,
    faults,
    most: MOST_NOTE,
  };
  return desk.pages.draw('request', values, call, status);
}

function viewOf(desk: DeskParts, { request, version, next }: RequestSeen): object {
  const service = desk.catalogue.service(request.service);
  const facts = service
    ? linesOf(service, request.answers).map(({ item, answer }) => ({
        label: valueInWords(item.label, MANNER),
        value: valueInWords(answerValue(item, answer), MANNER),
      }))
    : [];
  const place =
    request.place && !request.answers['$place'] ? [{ label: 'Place', value: request.place.label }] : [];
  const time = request.slot
    ? [{ label: 'Booked for', value: valueInWords(slotSay(request.slot), MANNER) }]
    : [];
  const earlier = request.follows
    ? [{ label: 'Said to be back', value: `Reported before as ${written(request.follows.reference)}` }]
    : [];
  return {
    line: requestLine(desk.catalogue, request),
    description: request.description,
    facts: [...earlier, ...place, ...time, ...facts],
    people: peopleOf(request),
    added: addedTo(request).map(({ at, words }) => ({ at: momentInWords(at), words })),
    photos: photosOf(request),
    open: publicView(request),
    history: request.steps.map(({ is, at, note }) => ({
      is: statusInWords(is),
      at: momentInWords(at),
      note,
    })),
    saw: version,
    next: next.map((code) => ({ code, label: STEPS[code] })),
  };
}

async function step(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const { form, staff } = call;
  const is = WORKED.find((one) => one === form.get('is'));
  const note = (form.get('note') ?? '').replace(/\r\n?/g, '\n').trim();
  const faults = faultsOf({
    is: is ? undefined : FAULTS.is,
    note: note.length > MOST_NOTE ? FAULTS.long : is === 'closed' && note === '' ? FAULTS.note : undefined,
  });
  if (!is || faults.length > 0)
    return page(desk, call, await seen(desk, call), { is, note, faults, status: 400 });
  const reference = referenceIn(call);
  const saw = Number(form.get('saw'));
  const came = await desk.requests.step(staff, { reference, saw, is, ...(note ? { note } : {}) });
  if (came === 'stale') {
    const form = { is, note, faults: aboutAll(STALE_REQUEST), status: REFUSALS.stale };
    return page(desk, call, await seen(desk, call), form);
  }
  if (came === 'gone') throw new Refusal('not-found', 'request');
  if (came === 'not-theirs') throw new Refusal('not-allowed', 'request of another team');
  return seeOther(`/desk/requests/${reference}?kept`);
}

async function photo(desk: DeskParts, call: DeskCall): Promise<HttpAnswer> {
  const { id = '' } = call.req.params as { id?: string };
  const file = await desk.requests.photo(call.staff, referenceIn(call), id);
  if (!file) throw new Refusal('not-found', 'photo');
  return {
    status: 200,
    type: file.type,
    body: file.bytes,
    headers: {
      // Shown inside our page, and never as a page of ours, whatever its bytes might be taken for.
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    },
  };
}

async function seen(desk: DeskParts, call: DeskCall): Promise<RequestSeen> {
  const found = await desk.requests.read(call.staff, referenceIn(call));
  if (found === undefined) throw new Refusal('not-found', 'request');
  if (found === 'not-theirs') throw new Refusal('not-allowed', 'request of another team');
  return found;
}

const referenceIn = ({ req }: DeskCall): string => (req.params as { reference?: string }).reference ?? '';
