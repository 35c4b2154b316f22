import { MINUTE } from '../../base/clock';
import type { Queued } from '../../citizens/owner';
import { formIn } from '../../dialogs/person/context';
import type { Talk } from '../../dialogs/talk';
import { DESK_FEED, readNews } from '../../desk/news';
import { Unfit } from '../../requests/unfit';
import { actOn, Citizen, type Desks, openDesks, SAM, MAIR } from '../support/desk';

/** What an agent can do with a conversation that they have. */
let desks: Desks;
beforeAll(async () => (desks = await openDesks('sqlite')));
beforeEach(() => desks.signOn(SAM));

type Move = Parameters<typeof actOn>[1];

async function taken(
  channel: 'web' | 'sms' = 'web',
  first = 'there is a pothole at 16 Mill Lane',
): Promise<Citizen> {
  const citizen = new Citizen(desks, channel, '+447700900321');
  await citizen.says(first);
  await citizen.says('can I speak to a real person please');
  await does(citizen, { do: 'take', by: SAM });
  return citizen;
}
const does = async (citizen: Citizen, move: Move, text?: string): Promise<void> =>
  void (await desks.both[0].act(await actOn(citizen, move, text)));
const formOf = async (citizen: Citizen) => formIn((await citizen.conversation()).value.talk as Talk);
const edit = (question: string, answer: string) => ({ do: 'edit', by: SAM, question, answer }) as const;

describe('the form', () => {
  test('an answer is put in, and the citizen is handed back at the question after it', async () => {
    const citizen = await taken();
    expect((await formOf(citizen))?.open).toBe('depth');
    await does(citizen, edit('depth', 'golf-ball'));
    expect((await formOf(citizen))?.answers['depth']).toEqual({ type: 'choice', code: 'golf-ball' });
    expect((await citizen.log()).at(-1)).toEqual(['note', '']);
    await does(citizen, { do: 'hand-back', by: SAM });
    expect((await citizen.log()).at(-1)![1]).not.toContain('How deep');
  });

  test('a place is one of the map, and of two that it may be neither is taken', async () => {
    const citizen = await taken();
    await does(citizen, edit('$place', '4 Castle Street'));
    expect((await formOf(citizen))?.answers['$place']).toMatchObject({ place: { house: '4' } });
    const before = await citizen.conversation();
    await expect(does(citizen, edit('depth', 'as deep as the sea'))).rejects.toBeInstanceOf(Unfit);
    await expect(does(citizen, edit('no-such-question', 'x'))).rejects.toBeInstanceOf(Unfit);
    expect((await citizen.conversation()).version).toBe(before.version);
  });

  test('an answer is taken out again', async () => {
    const citizen = await taken();
    await does(citizen, edit('depth', 'golf-ball'));
    await does(citizen, edit('depth', ''));
    expect((await formOf(citizen))?.answers['depth']).toEqual({ type: 'unknown' });
    await does(citizen, edit('$place', ''));
    expect(await formOf(citizen)).toMatchObject({ open: '$place' });
    expect((await formOf(citizen))?.answers).not.toHaveProperty('$place');
  });

  test('a question is asked through the assistant, and only its answer goes into the form', async () => {
    const citizen = await taken();
    await does(citizen, { do: 'ask', by: SAM, question: 'depth' });
    expect((await citizen.log()).at(-1)![1]).toContain('How deep');
    expect(await citizen.says('hang on, I will have a look')).toBe('');
    expect((await formOf(citizen))?.answers).not.toHaveProperty('depth');
    expect(await citizen.says('about a golf ball')).toBe('');
    expect((await formOf(citizen))?.answers['depth']).toEqual({ type: 'choice', code: 'golf-ball' });
    expect((await citizen.entries()).at(-1)!.marks).toEqual({ answered: 'depth' });
    // What they say afterwards is for the agent alone.
    expect(await citizen.says('deeper than that')).toBe('');
    expect((await formOf(citizen))?.answers['depth']).toEqual({ type: 'choice', code: 'golf-ball' });
  });

  test('handed back at another question than the one that was open', async () => {
    const citizen = await taken();
    await does(citizen, { do: 'hand-back', by: SAM, question: '$place' }, 'One more time, please.');
    const [said, asked] = (await citizen.log()).slice(-2);
    expect(said).toEqual(['agent', 'One more time, please.']);
    expect(asked![1]).toMatch(/automated assistant again.*[Ww]here/s);
    await citizen.says('4 Castle Street');
    expect((await formOf(citizen))?.answers['$place']).toMatchObject({ place: { house: '4' } });
  });
});

describe('beside talking', () => {
  test('a note is seen by nobody on the citizen’s side', async () => {
    const citizen = await taken();
    await does(citizen, { do: 'note', by: MAIR }, 'Has rung twice this week.');
    const entry = (await citizen.entries()).at(-1)!;
    expect(entry).toMatchObject({ from: 'note', text: 'Has rung twice this week.', by: MAIR });
    const shown = await desks.store.follow(`thread:${citizen.thread}`, 0, 100);
    expect(JSON.stringify(shown)).not.toContain(`:${String(entry.n).padStart(7, '0')}`);
  });

  test('put aside, it comes back when the citizen writes', async () => {
    const citizen = await taken();
    const until = desks.clock.now() + 30 * MINUTE;
    await does(citizen, { do: 'snooze', by: SAM, until });
    expect((await citizen.conversation()).value.owner).toMatchObject({ agent: 'sam', snoozed: until });
    await citizen.says('I have found it');
    expect((await citizen.conversation()).value.owner).not.toHaveProperty('snoozed');
  });

  test.each(['web', 'sms'] as const)('closed on %s, it is asked how that went', async (channel) => {
    const citizen = await taken(channel);
    const closing = { outcome: 'done', service: 'pothole', wrapUp: 'Sent to Highways.', rate: true } as const;
    await does(citizen, { do: 'close', by: SAM, closing }, 'Bye now.');
    const log = await citizen.log();
    expect(log.slice(-4).map(([who]) => who)).toContain('note');
    expect(log.map(([, text]) => text).join(' ')).toMatch(/Sam has finished here.*did Sam help you/s);
    const note = (await citizen.entries()).find(({ from }) => from === 'note')!;
    expect(note).toMatchObject({ text: 'Sent to Highways.', marks: { outcome: 'done', service: 'pothole' } });
    expect(await citizen.says('well')).toContain('What should we do better');
    expect(await desks.store.counters(['desk.closed.done', 'scores.pothole.4'])).not.toContain(0);
  });

  test('each turn is news to open desks, and names ids only', async () => {
    const before = (await desks.store.follow(DESK_FEED, -1, 0)) as { position: number };
    const citizen = await taken();
    await citizen.says('hello Sam, my name is Ann Other');
    await does(citizen, { do: 'put-back', by: SAM, longestWait: 10 });
    const page = (await desks.store.follow(DESK_FEED, before.position, 100)) as {
      readonly entries: readonly { entry: string }[];
    };
    const news = page.entries.map(({ entry }) => readNews(entry));
    expect(news.map(({ what }) => what)).toEqual(['waits', 'moved', 'wrote', 'waits']);
    expect(JSON.stringify(page)).not.toContain('Ann');
    expect(((await citizen.conversation()).value.owner as Queued).team).toBe(news[0]!.teams[0]);
  });
});
