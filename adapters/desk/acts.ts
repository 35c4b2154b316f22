import { z } from 'zod';
import { MINUTE } from '../../base/clock';
import { Refusal } from '../../base/errors';
import type { StaffAct, StaffMove } from '../../bots/staff';
import { Stale } from '../../bots/stale';
import { BLOCK_LASTS, BLOCK_REASONS, type BlockLasts } from '../../desk/blocks';
import type { Contact } from '../../desk/contact';
import { type Agent, OUTCOMES } from '../../desk/ownership';
import { mayAs } from '../../desk/staff';
import { Unfit } from '../../requests/unfit';
import { MAX_MESSAGE } from '../http/body';
import type { HttpAnswer } from '../http/route';
import { keepFiles } from '../photos/keeping';
import { photoOrPdf, sendingFaults, WRONG_KIND } from './sent-file';
import type { ConversationPage } from './conversation-page';
import { type DeskCall, paramOf, seeOther } from './desk-route';
import type { DeskParts } from './parts';
import { byOf } from './queue-page';
import { staleWords } from './stale-words';

const nonce = z.string().regex(/^[\w-]{22}$/);
const words = z
  .string()
  .max(MAX_MESSAGE)
  .transform((text) => text.replace(/\r\n?/g, '\n').trim());
const code = z.string().min(1).max(60);
const common = { saw: z.coerce.number().int().positive(), nonce, text: words.default('') };

/** What each form of the conversation's page brings. */
const FORMS = {
  say: z.object(common),
  note: z.object(common),
  edit: z.object({ ...common, question: code, answer: z.union([words, z.array(code)]).default('') }),
  ask: z.object({ ...common, question: code }),
  transfer: z.object({ ...common, team: code }),
  give: z.object({ ...common, agent: code }),
  back: z.object(common),
  snooze: z.object({ ...common, minutes: z.coerce.number().int().min(1).max(240) }),
  block: z.object({
    ...common,
    reason: z.enum(BLOCK_REASONS),
    lasts: z.enum(Object.keys(BLOCK_LASTS) as BlockLasts[]),
  }),
  hand: z.object({ ...common, question: z.string().max(60).default('') }),
  close: z.object({
    ...common,
    outcome: z.enum(OUTCOMES),
    service: z.string().max(60).default(''),
    wrapUp: words.default(''),
    rate: z.literal('yes').optional(),
  }),
} as const;
type Act = keyof typeof FORMS;
type Brought = { readonly [A in Act]: { readonly act: A } & z.infer<(typeof FORMS)[A]> }[Act];

/** Acts after which the agent still has the conversation. */
const STAYS: readonly Act[] = ['say', 'note', 'edit', 'ask'];
/** Forms that are nothing without words, and the field for them. */
const NEEDS_WORDS: Partial<Record<Act, string>> = { say: 'text', note: 'note' };
const NO_WORDS = 'Write something first.';

/** Takes the forms of the conversation's page, and does what they say through a turn. */
export class Acts {
  constructor(
    private readonly desk: DeskParts,
    private readonly page: ConversationPage,
  ) {}

  /** POST /desk/conversations/:id/:act. */
  async take(call: DeskCall): Promise<HttpAnswer> {
    const brought = read(call);
    const contact = await this.page.open(call);
    const without = brought.text === '' ? NEEDS_WORDS[brought.act] : undefined;
    if (without) return this.page.draw(call, contact, { faults: { [without]: NO_WORDS }, status: 400 });
    const act = await this.actOf(brought, call, contact);
    try {
      await this.desk.act(act);
    } catch (error) {
      return this.notDone(error, call, brought);
    }
    const back = STAYS.includes(brought.act) ? `/desk/conversations/${contact.conversation.id}` : '/desk';
    return seeOther(back);
  }

  /** POST /desk/conversations/:id/file: a photo or a PDF to the citizen, with words that say what it is. */
  async file(call: DeskCall): Promise<HttpAnswer> {
    const read = z.object(common).safeParse(Object.fromEntries(call.form));
    if (!read.success) throw new Refusal('not-understood', 'form: file');
    const contact = await this.page.open(call);
    const { text, saw, nonce: id } = read.data;
    const faults = sendingFaults(contact, text, call.files ?? []);
    if (Object.keys(faults).length > 0)
      return this.page.draw(call, contact, { faults, text, status: 400, typedIn: 'file' });
    const { desk } = this;
    const conversation = contact.conversation.id;
    try {
      const files = await keepFiles(desk, { thread: conversation, id }, call.files ?? [], photoOrPdf);
      await desk.act({ conversation, saw, id, move: { do: 'say', by: byOf(call) }, text, files });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'wrong-type')
        return this.notDone(error, call, { text });
      return this.page.draw(call, contact, {
        faults: { file: WRONG_KIND },
        text,
        status: 400,
        typedIn: 'file',
      });
    }
    return seeOther(`/desk/conversations/${conversation}`);
  }

  private async actOf(brought: Brought, call: DeskCall, contact: Contact): Promise<StaffAct> {
    const { saw, nonce: id, text } = brought;
    const move = await this.moveOf(brought, call);
    const act = { conversation: contact.conversation.id, saw, id, move };
    return text === '' ? act : { ...act, text };
  }

  private async moveOf(brought: Brought, call: DeskCall): Promise<StaffMove> {
    const by = byOf(call);
    const { longestWait } = this.desk;
    switch (brought.act) {
      case 'say':
      case 'note':
        return { do: brought.act, by };
      case 'edit': {
        const { question, answer } = brought;
        return { do: 'edit', by, question, answer: typeof answer === 'string' ? answer : answer.join(' ') };
      }
      case 'ask':
        return { do: 'ask', by, question: brought.question };
      case 'transfer':
        return { do: 'transfer', by, to: { team: this.team(brought.team), longestWait } };
      case 'give':
        return { do: 'transfer', by, to: { agent: await this.colleague(brought.agent, call) } };
      case 'back':
        return { do: 'put-back', by, longestWait };
      case 'snooze':
        return { do: 'snooze', by, until: this.desk.clock.now() + brought.minutes * MINUTE };
      case 'block':
        return { do: 'block', by, reason: brought.reason, until: this.endOf(brought.lasts, call) };
      case 'hand':
        return { do: 'hand-back', by, ...(brought.question ? { question: brought.question } : {}) };
      case 'close': {
        const { outcome, service, wrapUp, rate } = brought;
        const known = this.desk.catalogue.service(service)?.code;
        return {
          do: 'close',
          by,
          closing: { outcome, rate: rate === 'yes', wrapUp, ...(known ? { service: known } : {}) },
        };
      }
    }
  }

  private endOf(lasts: BlockLasts, { staff }: DeskCall): number {
    const { ms, needs } = BLOCK_LASTS[lasts];
    if (!mayAs(staff.role, needs)) throw new Refusal('not-allowed', `block for a ${lasts}`);
    return this.desk.clock.now() + ms;
  }

  private team(team: string): string {
    if (!(team in this.desk.catalogue.council.teams)) throw new Refusal('not-understood', 'team');
    return team;
  }

  /** Whoever is passed a conversation must be there to take it. */
  private async colleague(id: string, { staff }: DeskCall): Promise<Agent> {
    const presence = await this.desk.reader.presence(id);
    const there = presence !== undefined && presence.until > this.desk.clock.now() && presence.is === 'here';
    if (!there || id === staff.id) throw new Refusal('not-found', 'colleague is not there');
    return presence.agent;
  }

  /** The page once more, with why not and what was typed. */
  private async notDone(
    error: unknown,
    call: DeskCall,
    brought: { readonly text: string },
  ): Promise<HttpAnswer> {
    const { text } = brought;
    if (error instanceof Unfit) {
      return this.page.show(call, { faults: { form: unfitWords(error) }, status: error.status, text });
    }
    if (!(error instanceof Stale)) throw error;
    const fault = staleWords(error.owner, call.staff, this.desk.clock.now());
    const theirs = error.owner.is === 'agent' && error.owner.agent === call.staff.id;
    if (!theirs) return this.desk.pages.draw('gone', { faults: { main: fault }, text }, call, error.status);
    return this.page.show(call, { faults: { text: fault }, status: error.status, text });
  }
}

function unfitWords({ instead }: Unfit): string {
  if (instead.length === 0)
    return 'That does not answer the question. Look at what it asks for, and try again.';
  return `There is more than one such place. Type it as one of these: ${instead.join('; ')}.`;
}

function read(call: DeskCall): Brought {
  const { form } = call;
  const act = paramOf(call, 'act') as Act;
  if (!Object.hasOwn(FORMS, act)) throw new Refusal('not-found', 'no such act');
  const fields: Record<string, unknown> = Object.fromEntries(form);
  if (act === 'edit' && form.getAll('answer').length > 1) fields['answer'] = form.getAll('answer');
  const read = FORMS[act].safeParse(fields);
  if (!read.success) throw new Refusal('not-understood', `form: ${act}`);
  return { act, ...read.data } as Brought;
}
