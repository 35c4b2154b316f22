import { REDACT_REASONS } from '../../desk/redaction';
import type { HttpAnswer } from '../http/route';
import type { ConversationPage } from './conversation-page';
import { transcriptView } from './conversation-view';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import { aboutAll, type Fault, faultsOf } from './faults';
import type { DeskParts } from './parts';
import { REDACT_WORDS } from './words';

const PATH = '/desk/conversations/:id/remove';

const WRONG = {
  n: 'Choose a message.',
  why: 'Say why it is removed.',
  gone: 'That message is not there, or is removed already. Choose another one.',
  stale: 'Something came in or was changed meanwhile. Look again, and remove it then.',
};

interface Chosen {
  readonly n?: number;
  readonly why?: string;
  readonly faults?: readonly Fault[];
  readonly status?: number;
}

/** Where the words and files of one message are taken out of all that is kept. */
export function redacting(desk: DeskParts, page: ConversationPage): void {
  deskRoute(desk, 'get', PATH, 'agent', (call) => show(desk, page, call, {}));
  deskRoute(desk, 'post', PATH, 'agent', (call) => remove(desk, page, call));
}

async function show(
  desk: DeskParts,
  page: ConversationPage,
  call: DeskCall,
  { status, ...chosen }: Chosen,
): Promise<HttpAnswer> {
  const contact = await page.open(call);
  const values = {
    ...chosen,
    id: contact.conversation.id,
    saw: contact.version,
    older: contact.older,
    messages: transcriptView(contact).filter(({ removed }) => removed === ''),
    reasons: REDACT_REASONS.map((value) => ({ value, label: REDACT_WORDS[value] })),
  };
  return desk.pages.draw('remove', values, call, status);
}

async function remove(desk: DeskParts, page: ConversationPage, call: DeskCall): Promise<HttpAnswer> {
  const { form, staff } = call;
  const { conversation } = await page.open(call);
  const n = Number(form.get('n') ?? '');
  const why = REDACT_REASONS.find((one) => one === form.get('why'));
  const isMessage = Number.isSafeInteger(n) && n > 0;
  if (!isMessage || !why) {
    const faults = faultsOf({ n: isMessage ? undefined : WRONG.n, why: why ? undefined : WRONG.why });
    return show(desk, page, call, { n, why, faults, status: 400 });
  }
  const { id } = conversation;
  const came = await desk.redaction.redact(staff, { conversation: id, n, saw: Number(form.get('saw')), why });
  if (came === 'gone')
    return show(desk, page, call, { why, faults: faultsOf({ n: WRONG.gone }), status: 404 });
  if (came === 'done') return seeOther(`/desk/conversations/${id}`);
  return show(desk, page, call, { n, why, faults: aboutAll(WRONG.stale), status: 412 });
}
