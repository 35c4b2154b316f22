import { z } from 'zod';
import type { StaffMove } from '../../bots/staff';
import { Stale } from '../../bots/stale';
import type { Being } from '../../desk/presence';
import { nextFor } from '../../desk/offering';
import { BEINGS } from '../../desk/presence';
import type { Staff } from '../../desk/staff';
import type { Waiting, WaitingList, WhoWaits } from '../../desk/waiting';
import { newId } from '../../base/ids';
import { LANGUAGES } from '../../language/reply';
import type { HttpAnswer } from '../http/route';
import { atDesk, type DeskCall, paramOf, seeOther } from './desk-route';
import { aboutAll, type Fault } from './faults';
import type { DeskParts } from './parts';
import { heldRow, teamWords, type ViewAt, waitingRow } from './queue-view';
import { RowDrawing } from './row-drawing';
import { staleWords } from './stale-words';
import { BEING_WORDS, LANGUAGE_WORDS } from './words';

const filterShape = z.object({
  team: z.string().max(60).default(''),
  language: z.enum(['', ...LANGUAGES]).catch(''),
});
type Filter = z.infer<typeof filterShape>;

const takingShape = z.object({
  saw: z.coerce.number().int().positive(),
  nonce: z.string().regex(/^[\w-]{22}$/),
});

const NOT_READ = {
  presence: 'Choose whether you take conversations, are on a break or are away.',
  form: 'We could not read what was sent. Choose again.',
};

/** The list of who waits, and of whom one has. */
export class QueuePage {
  private readonly drawing: RowDrawing;

  constructor(private readonly desk: DeskParts) {
    this.drawing = new RowDrawing(desk.pages);
  }

  /** GET /desk. */
  async show(call: DeskCall): Promise<HttpAnswer> {
    await this.desk.reader.opened(atDesk(call));
    return this.draw(call);
  }

  /** GET /desk/part: the same, asked for by the script of a page that is open. */
  draw(call: DeskCall, faults: readonly Fault[] = [], status = 200): Promise<HttpAnswer> {
    return this.page(call, filterOf(call), faults, status);
  }

  /** POST /desk/presence. */
  async be(call: DeskCall): Promise<HttpAnswer> {
    const is = z.enum(BEINGS).safeParse(call.form.get('is'));
    if (!is.success) return this.draw(call, [{ at: 'being', words: NOT_READ.presence }], 400);
    await this.desk.reader.be(atDesk(call), is.data);
    return seeOther('/desk');
  }

  /** POST /desk/conversations/:id/take, and to the conversation; or told who has it. */
  async take(call: DeskCall): Promise<HttpAnswer> {
    const { capacity } = this.desk;
    if ((await this.desk.reader.load(call.staff.id)) >= capacity)
      return this.draw(
        call,
        atQueue(`You have ${capacity} conversations, which is the most. Finish or put aside one first.`),
        409,
      );
    const id = paramOf(call, 'id');
    return (await this.act(call, { do: 'take', by: byOf(call) })) ?? seeOther(`/desk/conversations/${id}`);
  }

  /** POST /desk/conversations/:id/refuse. */
  async refuse(call: DeskCall): Promise<HttpAnswer> {
    return (await this.act(call, { do: 'refuse', by: byOf(call) })) ?? seeOther('/desk');
  }

  /** The page that says why not, if it could not be done. */
  private async act(call: DeskCall, move: StaffMove): Promise<HttpAnswer | undefined> {
    const read = takingShape.safeParse(Object.fromEntries(call.form));
    if (!read.success) return this.draw(call, aboutAll(NOT_READ.form), 400);
    const { saw, nonce: id } = read.data;
    try {
      await this.desk.act({ conversation: paramOf(call, 'id'), saw, id, move });
      return undefined;
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      return this.draw(
        call,
        atQueue(staleWords(error.owner, call.staff, this.desk.clock.now())),
        error.status,
      );
    }
  }

  private async page(
    call: DeskCall,
    filter: Filter,
    faults: readonly Fault[],
    status: number,
  ): Promise<HttpAnswer> {
    const { reader, clock, catalogue, capacity } = this.desk;
    const { staff } = call;
    const position = await reader.newest();
    const teams = filter.team && staff.teams.includes(filter.team) ? [filter.team] : staff.teams;
    const who = { teams, ...this.languages(filter, staff) };
    const [list, held, presence] = await Promise.all([
      reader.waiting(who, position),
      reader.held(staff.id),
      reader.presence(staff.id),
    ]);
    const at: ViewAt = { now: clock.now(), catalogue, staff };
    const is: Being = presence && presence.until > at.now ? presence.is : 'away';
    const offered = this.offered(await this.open(list, who, staff), at);
    const values = {
      position,
      part: `/desk/part${queryOf(filter)}`,
      faults,
      // One for the whole page will do: an act is known by its conversation as well.
      waiting: this.drawing.rows(
        offered.map((row) => waitingRow(row, at)),
        this.desk.pages.tokenOf(call.session.id),
        newId(),
      ),
      count: list.count,
      orMore: list.orMore,
      held: held.map((row) => heldRow(row, at)),
      due: held.filter(({ last }) => last?.from === 'citizen').length,
      capacity,
      automatic: this.desk.automatic,
      is,
      being: BEING_WORDS[is].now,
      changes: BEINGS.filter((being) => being !== is).map((being) => ({
        value: being,
        label: BEING_WORDS[being].change,
      })),
      filter,
      teams: staff.teams.map((team) => ({ value: team, label: teamWords(team, at) })),
      languages: LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_WORDS[language] })),
    };
    return this.desk.pages.draw('queue', values, call, status);
  }

  /** Those who speak the chosen language; or all, and where the next one is offered the first of each language of the agent. */
  private languages({ language }: Filter, { languages }: Staff): Omit<WhoWaits, 'teams'> {
    if (language !== '') return { language };
    return this.desk.automatic ? { also: LANGUAGES.filter((one) => languages.includes(one)) } : {};
  }

  /** Those of the list whom the agent has not refused; or of those further back, where that is all of it. */
  private async open(
    { first, count }: WaitingList,
    who: WhoWaits,
    { id }: Staff,
  ): Promise<readonly Waiting[]> {
    const open = first.filter(({ owner }) => !owner.refusedBy.includes(id));
    return open.length > 0 || count <= first.length ? open : this.desk.reader.waitingPast(who, id);
  }

  /** Those who may be taken: in free choice all that are open to the agent, automatically the one who comes next. */
  private offered(open: readonly Waiting[], { staff, now }: ViewAt): readonly Waiting[] {
    if (!this.desk.automatic) return open;
    const next = nextFor(open, staff, now);
    return next ? [next] : [];
  }
}

const atQueue = (words: string): readonly Fault[] => [{ at: 'waiting', words }];

export const byOf = ({ staff }: DeskCall): { id: string; name: string } => ({
  id: staff.id,
  name: staff.name,
});

function filterOf({ req }: DeskCall): Filter {
  const query = Object.fromEntries(new URLSearchParams(req.getQuery()));
  return filterShape.catch({ team: '', language: '' }).parse(query);
}

function queryOf(filter: Filter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return query.size > 0 ? `?${query.toString()}` : '';
}
