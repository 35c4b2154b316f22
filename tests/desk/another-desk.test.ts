import type { Activity } from 'botframework-schema';
import { MINUTE, SECOND } from '../../base/clock';
import { ASSISTANT, type Owner } from '../../citizens/owner';
import {
  contextShape,
  type HandedOn,
  type Handoff,
  type HandoffStatus,
  LOOK_EVERY,
  type Watched,
} from '../../desk/handoff';
import { moved } from '../../desk/ownership';
import type { Draft } from '../../storage/store';
import { Citizen, type Desks, openDesks, TUESDAY } from '../support/desk';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

/** A desk of another make: it takes the Framework's event that asks for a person, and says what became of it by the other. */
class OtherDesk implements Handoff {
  readonly asked: Partial<Activity>[] = [];
  /** What it says at the next look, and whose the conversation is then. */
  next: { readonly status: HandoffStatus; readonly owner: (before: Owner, now: number) => Owner } | undefined;

  async standing(): Promise<{ is: 'open'; place: { number: number; orMore: boolean } }> {
    return { is: 'open', place: { number: 1, orMore: false } };
  }

  async place(): Promise<undefined> {}

  async initiated(_: Draft, asked: Partial<Activity>, { thread, now }: HandedOn): Promise<Owner> {
    this.asked.push(asked);
    const { why } = contextShape.parse(asked.value);
    const request = { do: 'request', team: 'elsewhere', priority: 5, why, thread, since: now } as const;
    return moved(ASSISTANT, { ...request, longestWait: 60 }, now)!;
  }

  async moved(): Promise<void> {}

  async watch(_: Draft, owner: Owner, { now }: HandedOn): Promise<Watched> {
    const { next } = this;
    if (owner.is === 'assistant') return 'gone';
    if (!next) return { later: now + LOOK_EVERY };
    this.next = undefined;
    return { owner: next.owner(owner, now), status: next.status };
  }
}

describe.each(ENGINES)('Another desk behind the same door, on %s', (engine) => {
  let desk: OtherDesk;
  let desks: Desks;
  beforeEach(async () => {
    desk = new OtherDesk();
    desks = await openDesks(engine, TUESDAY, desk);
  });

  /** It says so, and is looked at. */
  async function says(next: NonNullable<OtherDesk['next']>): Promise<void> {
    desk.next = next;
    desks.clock.forward(LOOK_EVERY + SECOND);
    await until(() => desk.next === undefined);
  }

  test('is asked with the transcript and what is known, takes the conversation and gives it back', async () => {
    const citizen = new Citizen(desks);
    await citizen.says('there is a pothole at 16 Mill Lane');
    await citizen.says('can I speak to a real person please');
    const { id, entries } = (await citizen.conversation()).value;
    const [event] = desk.asked;
    expect(event).toMatchObject({
      type: 'event',
      name: 'handoff.initiate',
      value: { why: 'asked', language: 'en', service: 'pothole' },
      attachments: [{ name: 'Transcript', content: { conversation: id } }],
    });
    const { content } = event!.attachments![0]! as { content: { entries: number } };
    expect(content.entries).toBeLessThanOrEqual(entries);
    expect((await citizen.log()).slice(0, content.entries).join()).toContain('pothole at 16 Mill Lane');

    const gwen = { id: 'gwen', name: 'Gwen' };
    await says({
      status: { state: 'accepted', message: 'taken', name: gwen.name },
      owner: (before, now) => moved(before, { do: 'take', by: gwen }, now)!,
    });
    await until(async () => (await citizen.conversation()).value.owner.is === 'agent');
    expect((await citizen.log()).at(-1)).toEqual(['assistant', 'Gwen from the council is with you now.']);
    expect(await citizen.says('it is very deep')).toBe('');

    await says({
      status: { state: 'completed', message: 'handed-back', name: gwen.name },
      owner: (before, now) => moved(before, { do: 'hand-back', by: gwen }, now)!,
    });
    await until(async () => (await citizen.conversation()).value.owner.is === 'assistant');
    expect((await citizen.log()).at(-1)![1]).toMatch(/automated assistant again.*How deep/s);
    expect(await citizen.says('about a golf ball')).not.toBe('');
  });

  test('that has nobody says so, and the citizen is told and offered to be rung', async () => {
    const citizen = new Citizen(desks);
    await citizen.says('can I speak to a real person please');
    desks.clock.forward(5 * MINUTE);
    await says({ status: { state: 'failed', message: 'nobody' }, owner: () => ASSISTANT });
    await until(async () => (await citizen.conversation()).value.owner.is === 'assistant');
    expect((await citizen.log()).at(-1)![1]).toMatch(/^Nobody is at the desk any more/);
  });
});
