import { DAY } from '../../base/clock';
import type { Talk } from '../../dialogs/converse';
import type { Records } from '../../dialogs/records';
import { received } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';
import { ear, example, plays, Talker, type TalkerParts, TUESDAY } from './talker';

const knowledge = ear(example);
const SLOT = { calendar: 'bulky-waste', day: '2026-12-08', from: '07:00', to: '12:00' };
const BOOKED: ServiceRequest = {
  ...received(TUESDAY - DAY),
  shape: 2,
  told: 1,
  reference: '47KT2XQ',
  service: 'bulky-waste',
  lgsl: 528,
  team: 'waste',
  answers: {},
  slot: SLOT,
  language: 'en',
  description: 'an old sofa',
  files: [],
  conversation: 'c',
  thread: 't',
  identity: 'i',
  channel: 'sms',
  at: TUESDAY - DAY,
};

/** What a release left in the store: a form that waits for a time, and a time that is being moved. */
const frame = (dialog: string, state: object): Talk => ({
  stack: [{ dialog, version: 1, state }],
  greeted: true,
  misses: 0,
  silences: 0,
  fragments: [],
  parked: [],
  warned: [],
});
const ASKED = frame('report', {
  service: 'bulky-waste',
  answers: {
    $place: { type: 'place', place: { label: '16 Mill Lane, Aldersford', said: '16 mill lane' } },
    items: { type: 'text', text: 'one sofa' },
    outside: { type: 'yes-no', yes: true },
    phone: { type: 'phone', e164: '+447700900123' },
  },
  description: 'an old sofa',
  files: [],
  trail: [],
  open: '$slot',
  times: [SLOT, { ...SLOT, day: '2026-12-09' }],
});
const MOVING = frame('appointment', {
  said: 'change my booking',
  wants: 'move',
  reference: '47KT2XQ',
  open: 'time',
  among: [{ reference: '47KT2XQ', service: 'bulky-waste', slot: SLOT }],
  times: [{ ...SLOT, day: '2026-12-09' }],
});

const all: Partial<Records> = { free: async (times) => times, mayTake: async () => true };
const lost: Partial<Records> = { free: async (times) => times, mayTake: async () => false };
const own: Partial<Records> = {
  ...all,
  request: async (reference) => (reference === BOOKED.reference ? BOOKED : undefined),
  own: async () => ({ requests: [BOOKED], proved: true }),
};
const stranger: Partial<Records> = {
  ...own,
  own: async (proving) => ({ requests: proving ? [BOOKED] : [], proved: proving !== undefined }),
  mayAskForCode: async () => true,
  tried: async (digits) =>
    digits === '472190' ? { is: 'right', identity: 'i' } : { is: 'wrong', triesLeft: 2 },
};
const going = (talk: Talk | undefined, parts: Partial<TalkerParts>): Talker =>
  new Talker({ catalogue: example, knowledge, ...(talk ? { talk } : {}), ...parts });

test.each(['web', 'text', 'speech'] as const)('a time that another took first, on %s', async (medium) => {
  const talker = going(ASKED, { records: lost, medium, phone: '+447700900123' });
  await plays(talker, [['1', '…that time has just gone.…Which of these times…']]);
});

test('a time that is lost between the summary and the sending', async () => {
  let may = true;
  const talker = going(ASKED, { records: { ...all, mayTake: async () => may } });
  await plays(talker, [['1', '…{Day and time: Tuesday 8 December, morning (7am to 12pm)…']]);
  may = false;
  await plays(talker, [['send', '…that time has just gone.…Which of these times…']]);
  expect(talker.filed).toEqual([]);
});

test('none free is said, and the form goes on without a time', async () => {
  const talker = going(ASKED, { records: { free: async () => [], mayTake: async () => false } });
  await plays(talker, [['1', '…no other is free for now.…Send…']]);
});

test('a time is moved in one effect, and the request named by its owner only', async () => {
  const talker = going(MOVING, { records: own });
  await plays(talker, [['1', 'Done: a collection of large items is now Wednesday 9 December…']]);
  expect(talker.effects).toContainEqual({
    do: 'move-booking',
    reference: '47KT2XQ',
    to: { ...SLOT, day: '2026-12-09' },
  });
});

test('whoever is asked for a day gives it up instead', async () => {
  const talker = going(MOVING, { records: own });
  await plays(talker, [
    ['cancel it', 'Give up a collection of large items, Tuesday 8 December…'],
    ['yes', 'Done: a collection of large items on Tuesday 8 December…'],
  ]);
  expect(talker.effects).toContainEqual({ do: 'give-up-booking', reference: '47KT2XQ' });
});

test('nobody moves what is not shown to be theirs: a code comes first', async () => {
  const talker = going(undefined, { records: stranger, medium: 'text', phone: '+447700900123' });
  await plays(talker, [['change my appointment 47K-T2XQ', '…once I know that it is yours.…']]);
  expect(talker.effects).toMatchObject([{ do: 'send-code' }]);
  expect(JSON.stringify(talker.said)).not.toMatch(/December/);
  await plays(talker, [['472190', '…Which of these times…']]);
});

test('the time of a visit is for its owner to hear, and no public fact', async () => {
  const anybody = { ...stranger, own: async () => ({ requests: [], proved: false }) };
  expect(await going(undefined, { records: anybody }).says('47K-T2XQ')).not.toMatch(/8 December/);
  expect(await going(undefined, { records: own }).says('47K-T2XQ')).toMatch(/8 December/);
});
