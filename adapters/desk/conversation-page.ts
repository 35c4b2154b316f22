import { newId } from '../../base/ids';
import { Refusal } from '../../base/errors';
import { type Contact } from '../../desk/contact';
import { BLOCK_LASTS, BLOCK_REASONS, type BlockLasts } from '../../desk/blocks';
import { mayAs, type Staff } from '../../desk/staff';
import { OUTCOMES } from '../../desk/ownership';
import { inLanguage } from '../../language/values';
import type { HttpAnswer } from '../http/route';
import { MAX_MESSAGE } from '../http/body';
import { fileAnswer } from '../page/attachments';
import { answersFor } from './answers-view';
import { ownerWords, transcriptView } from './conversation-view';
import { atDesk, type DeskCall, paramOf } from './desk-route';
import { formView } from './form-view';
import { momentInWords, requestLine } from './wording';
import type { Act, Typed } from './act-forms';
import type { Fault } from './faults';
import type { DeskParts } from './parts';
import { serviceWords, teamWords, urgent, type ViewAt } from './queue-view';
import {
  BLOCK_LASTS_WORDS,
  BLOCK_WORDS,
  clockTime,
  CHANNEL_WORDS,
  LANGUAGE_WORDS,
  OUTCOME_WORDS,
  WHY_WORDS,
} from './words';

/** What was typed on the page and not done, and why not. */
export interface Kept {
  readonly faults: readonly Fault[];
  readonly status: number;
  /** The form in which it was typed. */
  readonly act: Act | 'file';
  readonly typed: Typed;
}

const SNOOZES = [
  { value: '10', label: '10 minutes' },
  { value: '30', label: '30 minutes' },
  { value: '60', label: '1 hour' },
] as const;

/** One conversation: what was said, the form beside it, and all that can be done. */
export class ConversationPage {
  constructor(private readonly desk: DeskParts) {}

  /** GET /desk/conversations/:id, and the same asked for by the script of an open page. */
  async show(call: DeskCall, kept?: Kept): Promise<HttpAnswer> {
    const contact = await this.open(call);
    return this.draw(call, contact, kept);
  }

  /** GET /desk/part/:id: the same, asked for by the script of a page that is open. */
  async part(call: DeskCall): Promise<HttpAnswer> {
    return this.draw(call, await this.open(call), undefined, false);
  }

  /** GET /desk/conversations/:id/files/:file. */
  async file(call: DeskCall): Promise<HttpAnswer> {
    const { owner } = await this.open(call);
    const { threads } = this.desk;
    const file =
      owner.is === 'assistant' ? undefined : await threads.file(owner.thread, paramOf(call, 'file'));
    if (!file) throw new Refusal('not-found', 'file');
    return fileAnswer(file);
  }

  /** What may be seen by whoever asks: their own conversations, and all of them by who supervises. */
  async open(call: DeskCall): Promise<Contact> {
    const { req, staff } = call;
    const before = Number(new URLSearchParams(req.getQuery()).get('before') ?? Infinity);
    const contact = await this.desk.reader.contact(paramOf(call, 'id'), before > 1 ? before : undefined);
    const { owner } = contact ?? {};
    const own = owner?.is === 'agent' && owner.agent === staff.id;
    if (!contact || !owner || !(own || mayAs(staff.role, 'supervisor')))
      throw new Refusal('not-found', 'not theirs');
    return contact;
  }

  async draw(call: DeskCall, contact: Contact, kept?: Kept, opened = !kept): Promise<HttpAnswer> {
    const { reader, clock, catalogue } = this.desk;
    const { staff, req } = call;
    const position = await reader.newest();
    const who = atDesk(call);
    if (opened) await reader.opened(who);
    const [requests, earlier, colleagues] = await Promise.all([
      reader.requests(contact),
      reader.earlier(contact),
      reader.colleagues(who),
    ]);
    const at: ViewAt = { now: clock.now(), catalogue, staff };
    const { owner, conversation, handed, channel } = contact;
    const query = new URLSearchParams(req.getQuery());
    const answers = answersFor(this.desk, contact, staff, requests[0]?.reference);
    const form = formView(this.desk.formOf(conversation.talk), at);
    const values = {
      position,
      part: `/desk/part/${conversation.id}`,
      id: conversation.id,
      saw: contact.version,
      mine: owner.is === 'agent' && owner.agent === staff.id,
      asleep: owner.is === 'agent' && (owner.snoozed ?? 0) > at.now ? clockTime(owner.snoozed!) : '',
      faults: kept?.faults ?? [],
      typed: kept
        ? { [kept.act]: kept.typed }
        : { say: { text: answers.inserted(query.get('insert') ?? '') } },
      urgent: urgent(owner),
      title: serviceWords(form?.service ?? handed?.context.service, at)[0] ?? 'Conversation',
      facts: [
        ownerWords(owner, staff.id),
        CHANNEL_WORDS[channel] ?? channel,
        LANGUAGE_WORDS[conversation.language],
      ],
      transcript: transcriptView(contact),
      older: contact.older,
      citizen: contact.citizen,
      handed: handed && {
        why: WHY_WORDS[handed.context.why],
        about: handed.context.about,
        at: clockTime(handed.at),
        language: conversation.language,
      },
      form,
      requests: requests.map((request) => requestLine(catalogue, request)),
      earlier: earlier.map((one) => ({
        ...one,
        on: momentInWords(one.at),
        channel: CHANNEL_WORDS[one.channel] ?? one.channel,
        outcome: one.outcome ? (OUTCOME_WORDS[one.outcome as keyof typeof OUTCOME_WORDS] ?? one.outcome) : '',
      })),
      find: query.get('find') ?? '',
      answers: answers.found(query.get('find') ?? ''),
      colleagues: colleagues.map(({ id, name }) => ({ value: id, label: name })),
      teams: Object.keys(catalogue.council.teams).map((team) => ({
        value: team,
        label: teamWords(team, at),
      })),
      services: catalogue.services.map(({ code, title }) => ({
        value: code,
        label: inLanguage(title, 'en'),
      })),
      outcomes: OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] })),
      snoozes: SNOOZES,
      blocks: blocksFor(staff),
      most: MAX_MESSAGE,
      nonces: Object.fromEntries(ACTS.map((act) => [act, newId()])),
    };
    return this.desk.pages.draw('conversation', values, call, kept?.status);
  }
}

/** The forms of the page, each of which brings a nonce of its own. */
const ACTS = ['say', 'file', 'note', 'transfer', 'give', 'back', 'snooze', 'hand', 'close', 'block'] as const;

const blocksFor = ({ role }: Staff): object => ({
  reasons: BLOCK_REASONS.map((value) => ({ value, label: BLOCK_WORDS[value] })),
  lasts: (Object.keys(BLOCK_LASTS) as BlockLasts[])
    .filter((value) => mayAs(role, BLOCK_LASTS[value].needs))
    .map((value) => ({ value, label: BLOCK_LASTS_WORDS[value] })),
});
