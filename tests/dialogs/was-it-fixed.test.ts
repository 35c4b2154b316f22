import { segmentsOf } from '../../adapters/sms/segments';
import { DAY } from '../../base/clock';
import type { Records } from '../../dialogs/records';
import { type Happening, type Life, received, stepped } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';
import { hasNews } from '../../requests/updates';
import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker, type TalkerParts, TUESDAY } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);

const lived = (...happened: Happening[]): Life =>
  happened.reduce<Life>((life, one) => stepped(life, one)!, received(TUESDAY - 9 * DAY));
const request = (life: Life): ServiceRequest => ({
  ...life,
  shape: 2,
  told: 1,
  reference: '47KT2XQ',
  service: 'pothole',
  lgsl: 557,
  team: 'highways',
  answers: {},
  language: 'en',
  description: 'my own words',
  files: [],
  conversation: 'c',
  thread: 't',
  identity: 'i',
  channel: 'sms',
  at: TUESDAY - 9 * DAY,
});
const DONE = lived({ is: 'done', at: TUESDAY - DAY, note: 'Filled.' });

function recordsOf(life: Life): Partial<Records> {
  const found = request(life);
  const news = hasNews(found, found.thread) ? found : undefined;
  return { request: async () => found, news: async () => news };
}

async function asked(parts: Partial<TalkerParts> = {}, life = DONE): Promise<Talker> {
  const talker = new Talker({ catalogue, knowledge, records: recordsOf(life), ...parts });
  await talker.says('', { event: 'update', about: '47KT2XQ' });
  return talker;
}
const judged = (answer: string, more: object = {}) => [
  { do: 'was-it-fixed', reference: '47KT2XQ', answer, reopens: answer !== 'yes', ...more },
  { do: 'mark', marks: { fixed: answer, about: '47KT2XQ' } },
];
const WEDNESDAY = { promisedBy: '2026-11-25' };

test('what the team calls done is asked about, not called fixed', async () => {
  const talker = await asked();
  expect(talker.said[0]).toMatchObject({
    text: 'News of your report, 47K-T2XQ. A pothole, marked as done by Highways on Monday 23 November. They say: Filled. Was it fixed?',
    choices: [{ label: 'Yes' }, { label: 'Partly' }, { label: 'No' }],
  });
  expect(talker.effects).toEqual([{ do: 'told', reference: '47KT2XQ' }]);
});

test('by text it is one message of at most two segments', async () => {
  const talker = await asked({ medium: 'text' });
  expect(talker.said).toHaveLength(1);
  expect(talker.said[0]!.text).toMatch(/Was it fixed\? 1 Yes, 2 Partly, 3 No$/);
  expect(segmentsOf(talker.said[0]!.text)).toBeLessThanOrEqual(2);
});

test.each(['yes', '1', 'Yes.', 'yes thanks'])('%s: it is fixed', async (said) => {
  const talker = await asked({ medium: 'text' });
  expect(await talker.says(said)).toBe("Thank you. I've noted that it is fixed.");
  expect(talker.effects).toMatchObject(judged('yes'));
});

test.each([
  ['no', 'no'],
  ['3', 'no'],
  ['2', 'partly'],
  ['sort of', 'partly'],
])('%s: it is opened again, and it is asked what is still wrong', async (said, answer) => {
  const talker = await asked({ medium: 'text' });
  expect(await talker.says(said)).toBe(
    "Sorry about that. I've opened it again for Highways. What is still wrong? Or reply SKIP.",
  );
  expect(talker.effects).toMatchObject(judged(answer, WEDNESDAY));
  await plays(talker, [['the edge has gone again', 'Thank you. Highways can read it.']]);
  expect(talker.effects).toEqual([
    { do: 'still-wrong', reference: '47KT2XQ', words: 'the edge has gone again' },
  ]);
});

test('a no that tells why is not asked why', async () => {
  const talker = await asked();
  await plays(talker, [
    [
      "no, it's still there and deeper than before",
      "I'm sorry about that. I've opened it again, and Highways will see your words.",
    ],
  ]);
  const words = { ...WEDNESDAY, words: "no, it's still there and deeper than before" };
  expect(talker.effects).toMatchObject(judged('no', words));
});

test('why may be skipped', async () => {
  const talker = await asked();
  await talker.says('no');
  await plays(talker, [['skip', 'All right.']]);
  expect(talker.effects).toEqual([]);
});

test('opened again twice already, or done a month ago: a person is offered', async () => {
  const again = (at: number): Happening[] => [
    { is: 'reopened', at },
    { is: 'done', at },
  ];
  const often = lived({ is: 'done', at: 1 }, ...again(2), ...again(TUESDAY));
  const old = lived({ is: 'done', at: TUESDAY - 29 * DAY });
  for (const life of [often, old]) {
    const talker = await asked({}, life);
    await plays(talker, [
      ['no', "I'm sorry about that. I can't open it again here, so a person should look at it. Someone…"],
    ]);
    expect(talker.effects).toMatchObject(judged('no', { reopens: false }));
  }
});

test('in Welsh', async () => {
  const talker = await asked({ language: 'cy' });
  expect(talker.said[0]!.text).toMatch(/A gafodd ei drwsio\?$/);
  await plays(talker, [['na', "Mae'n ddrwg gen i am hynny.…Beth sydd o'i le o hyd? Cewch hepgor hyn."]]);
});

test('whoever has something else to say is not held up, and the question is not asked again', async () => {
  const talker = await asked();
  await plays(talker, [['pothole at 14 Mill Lane', '…A pothole. 14 Mill Lane, Aldersford.…']]);
});

test('in the middle of a form it is asked, and the form goes on afterwards', async () => {
  const talker = new Talker({ catalogue, knowledge, records: recordsOf(DONE) });
  await talker.says('pothole at 16 Mill Lane');
  await talker.says('', { event: 'update', about: '47KT2XQ' });
  await plays(talker, [
    ['yes', "Thank you. I've noted that it is fixed. Now back to where we were. How deep is it, roughly?…"],
  ]);
});
