import { MINUTE } from '../../base/clock';
import { Refusal } from '../../base/errors';
import type { StaffAct, StaffMove } from '../../bots/staff';
import { Stale } from '../../bots/stale';
import { BLOCK_LASTS, type BlockLasts } from '../../desk/blocks';
import type { Contact } from '../../desk/contact';
import type { Agent } from '../../desk/ownership';
import { mayAs } from '../../desk/staff';
import { Unfit } from '../../requests/unfit';
import type { HttpAnswer } from '../http/route';
import { keepFiles } from '../photos/keeping';
import { type Act, type Brought, fieldId, fileForm, NOT_READ, readAct, typedIn } from './act-forms';
import type { ConversationPage, Kept } from './conversation-page';
import { type DeskCall, seeOther } from './desk-route';
import { aboutAll, type Fault } from './faults';
import type { DeskParts } from './parts';
import { byOf } from './queue-page';
import { photoOrPdf, sendingFaults, WRONG_KIND } from './sent-file';
import { staleWords } from './stale-words';

/** Acts after which the agent still has the conversation. */
const STAYS: readonly Act[] = ['say', 'note', 'edit', 'ask'];

/** Takes the forms of the conversation's page, and does what they say through a turn. */
export class Acts {
  constructor(
    private readonly desk: DeskParts,
    private readonly page: ConversationPage,
  ) {}

  /** POST /desk/conversations/:id/:act. */
  async take(call: DeskCall): Promise<HttpAnswer> {
    const { act, typed, ...read } = readAct(call);
    const contact = await this.page.open(call);
    if ('faults' in read)
      return this.page.draw(call, contact, { act, typed, faults: read.faults, status: 400 });
    const { brought } = read;
    try {
      await this.desk.act(await this.actOf(brought, call, contact));
    } catch (error) {
      return this.notDone(error, call, { act, typed });
    }
    const back = STAYS.includes(brought.act) ? `/desk/conversations/${contact.conversation.id}` : '/desk';
    return seeOther(back);
  }

  /** POST /desk/conversations/:id/file: a photo or a PDF to the citizen, with words that say what it is. */
  async file(call: DeskCall): Promise<HttpAnswer> {
    const read = fileForm.safeParse(Object.fromEntries(call.form));
    const contact = await this.page.open(call);
    const form = { act: 'file', typed: typedIn(call) } as const;
    const wrong = (faults: readonly Fault[]): Promise<HttpAnswer> =>
      this.page.draw(call, contact, { ...form, faults, status: 400 });
    if (!read.success) return wrong(aboutAll(NOT_READ));
    const { text, saw, nonce: id } = read.data;
    const faults = sendingFaults(contact, text, call.files ?? []);
    if (faults.length > 0) return wrong(faults);
    const { desk } = this;
    const conversation = contact.conversation.id;
    try {
      const files = await keepFiles(desk, { thread: conversation, id }, call.files ?? [], photoOrPdf);
      await desk.act({ conversation, saw, id, move: { do: 'say', by: byOf(call) }, text, files });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'wrong-type') return this.notDone(error, call, form);
      return wrong([{ at: 'file', words: WRONG_KIND }]);
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
    if (!Object.hasOwn(this.desk.catalogue.council.teams, team)) throw new WrongChoice('team');
    return team;
  }

  /** Whoever is passed a conversation must be there to take it. */
  private async colleague(id: string, { staff }: DeskCall): Promise<Agent> {
    const presence = await this.desk.reader.presence(id);
    const there = presence !== undefined && presence.until > this.desk.clock.now() && presence.is === 'here';
    if (!there || id === staff.id) throw new WrongChoice('agent');
    return presence.agent;
  }

  /** The page once more, with why not and what was typed. */
  private async notDone(
    error: unknown,
    call: DeskCall,
    form: Pick<Kept, 'act' | 'typed'>,
  ): Promise<HttpAnswer> {
    if (error instanceof WrongChoice) {
      const at = fieldId(form.act, error.field);
      return this.page.show(call, { ...form, faults: [{ at, words: GONE[error.field] }], status: 400 });
    }
    if (error instanceof Unfit) {
      const name = form.act === 'edit' ? 'answer' : 'question';
      const faults = [{ at: fieldId(form.act, name, form.typed), words: unfitWords(error) }];
      return this.page.show(call, { ...form, faults, status: error.status });
    }
    if (!(error instanceof Stale)) throw error;
    const faults = aboutAll(staleWords(error.owner, call.staff, this.desk.clock.now()));
    const theirs = error.owner.is === 'agent' && error.owner.agent === call.staff.id;
    const { text = '' } = form.typed;
    if (!theirs) return this.desk.pages.draw('gone', { faults, text }, call, error.status);
    return this.page.show(call, { ...form, faults, status: error.status });
  }
}

/** What was chosen can't be, or not any more. */
class WrongChoice extends Error {
  constructor(readonly field: keyof typeof GONE) {
    super(field);
  }
}

const GONE = {
  team: 'There is no such team. Choose another one.',
  agent: 'That colleague is not here any more. Choose another one, or a team.',
} as const;

function unfitWords({ instead }: Unfit): string {
  if (instead.length === 0)
    return 'That does not answer the question. Look at what it asks for, and try again.';
  return `There is more than one such place. Type it as one of these: ${instead.join('; ')}.`;
}
