import { DAY } from '../../base/clock';
import type { Records } from '../../dialogs/records';
import { type Happening, type Life, received, stepped } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';
import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker, type TalkerParts, TUESDAY } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const citizen = (parts: Partial<TalkerParts> = {}): Talker => new Talker({ catalogue, knowledge, ...parts });

const PHONE = '+447700900123';
const request = (reference: string, more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  ...received(TUESDAY - DAY),
  shape: 2,
  told: 1,
  reference,
  service: 'pothole',
  lgsl: 557,
  team: 'highways',
  answers: {},
  place: { label: '16 Mill Lane, Aldersford', said: '16 mill lane' },
  language: 'en',
  description: 'my own words',
  files: [],
  promisedBy: '2026-11-25',
  conversation: 'c',
  thread: 't',
  identity: 'i',
  channel: 'web',
  at: TUESDAY - DAY,
  ...more,
});

const ALL = ['47KT2XQ', '2222222', '333333Q', '444444C', '5555552'].map((reference, i) =>
  request(reference, i > 0 ? { at: TUESDAY - (i + 1) * DAY } : {}),
);
const records = (own: readonly ServiceRequest[] = [], more: Partial<Records> = {}): Partial<Records> => ({
  request: async (reference) => ALL.find((one) => one.reference === reference),
  own: async (proving) => (proving ? { requests: ALL, proved: true } : { requests: own, proved: false }),
  mayAskForCode: async () => true,
  tried: async (digits) =>
    digits === '472190' ? { is: 'right', identity: 'i' } : { is: 'wrong', triesLeft: 3 },
  ...more,
});

const PUBLIC =
  'A pothole, received on Monday 23 November. Highways will look at it by Wednesday 25 November.';
const OWN =
  'A pothole, 16 Mill Lane, Aldersford, received on Monday 23 November. Reference 47K-T2XQ. Highways will look at it by Wednesday 25 November.';
const WHICH =
  '…What is the reference? It looks like 47K-T2XQ. If you gave us a phone number, I can text it a code instead. [Send a code]';

test.each([
  'any news on 47K-T2XQ',
  '47kt2xq',
  'what happened to 47k t2xq?',
  'reference four seven K T two X Q',
])('by its reference only what is public is told: %s', async (words) => {
  const told = await citizen({ records: records() }).says(words);
  expect(told).toMatch(PUBLIC);
  expect(told).not.toMatch(/Mill Lane|own words/);
});

test.each(['whats happening with 47K-T2XX', '47k-t2xx', 'any update on my report 47K-219X please'])(
  'a reference with a slip in it is asked for again, not taken for another matter: %s',
  async (words) => {
    expect(await citizen({ records: records() }).says(words)).toMatch(
      /slip in that reference|not quite right/,
    );
  },
);

test('of what was said in this very conversation the place is told too', async () => {
  expect(await citizen({ records: records([ALL[0]!]) }).says('47K-T2XQ')).toMatch(OWN);
});

test('a day that has gone by is not told as one to come', async () => {
  const late = { ...ALL[0]!, promisedBy: '2026-11-23' };
  const told = await citizen({ records: records([], { request: async () => late }) }).says('47K-T2XQ');
  expect(told).toMatch(
    "A pothole, received on Monday 23 November. Highways should have looked at it by Monday 23 November. I can't see yet whether they have. You can ask on 01632 960100.",
  );
});

const goneBy = (...happened: Happening[]): Life =>
  happened.reduce<Life>((life, one) => stepped(life, one)!, received(TUESDAY - DAY));

test.each<[Happening[], string]>([
  [
    [{ is: 'sent', at: TUESDAY }],
    'A pothole, passed on to Highways on Tuesday 24 November. Highways will look at it by Wednesday 25 November.',
  ],
  [
    [{ is: 'accepted', at: TUESDAY }],
    'A pothole, with Highways since Tuesday 24 November. Highways will look at it by Wednesday 25 November.',
  ],
  [
    [{ is: 'in-progress', at: TUESDAY, note: 'A crew comes on Friday.' }],
    'A pothole, being worked on, as of Tuesday 24 November. They say: A crew comes on Friday.',
  ],
  [
    [{ is: 'done', at: TUESDAY }],
    'A pothole, marked as done by Highways on Tuesday 24 November. If that is not right, ring us on 01632 960100.',
  ],
  [
    [{ is: 'closed', at: TUESDAY, note: 'Private road.' }],
    'A pothole, closed by Highways on Tuesday 24 November. They say: Private road. If that is not right, ring us on 01632 960100.',
  ],
  [
    [
      { is: 'done', at: TUESDAY },
      { is: 'confirmed-fixed', at: TUESDAY },
    ],
    'A pothole, confirmed as fixed on Tuesday 24 November.',
  ],
  [
    [
      { is: 'done', at: TUESDAY },
      { is: 'reopened', at: TUESDAY },
    ],
    'A pothole, opened again on Tuesday 24 November. Highways will look at it by Wednesday 25 November.',
  ],
])('it is told how far it has come: %j', async (happened, words) => {
  const one = { ...ALL[0]!, ...goneBy(...happened) };
  const told = await citizen({ records: records([], { request: async () => one }) }).says('47K-T2XQ');
  expect(told).toBe(`I'm the automated assistant of Elwern Council. ${words}`);
  if (one.status !== 'confirmed-fixed') expect(told).not.toMatch(/fixed/);
});

test('in the middle of a form it is told, and the form goes on at the same question', async () => {
  const talker = citizen({ records: records() });
  await plays(talker, [
    ['pothole at 16 Mill Lane', '…How deep is it, roughly?…'],
    ['any news on 47K-T2XQ', `${PUBLIC} Now back to where we were. How deep is it, roughly?…`],
    ['deep', 'Deeper than that. When did you see it? [Skip this]'],
  ]);
});

test('on the web a number that was given is proved by a code, and then all is told', async () => {
  const talker = citizen({ records: records() });
  await plays(talker, [
    ['what happened to my report', WHICH],
    ['I lost it', '…'],
  ]);
  const other = citizen({ records: records() });
  await plays(other, [
    ['what happened to my report', WHICH],
    ['send a code', 'Which phone number did you give us?'],
    [
      '07700 900123',
      'If that number is known to us, a code is on its way to it by text. What are its six digits? It works for 10 minutes.',
    ],
  ]);
  expect(other.effects).toEqual([
    {
      do: 'send-code',
      to: { phone: PHONE },
      message:
        'Your code for Elwern Council is ******. It works for 10 minutes. Nobody from the council will ever ring you to ask for it.',
    },
  ]);
  await plays(other, [
    [
      'it is 111 111',
      'That is not the code. Look at the newest text once more. Tries left: 3. [Send a new code]',
    ],
    ['code: 472 190 thanks', `That's right, thank you. ${OWN} …And 2 more.`],
  ]);
  expect(other.effects).toEqual([
    { do: 'try-code', digits: '472190', said: 'code: ****** thanks' },
    { do: 'mark', marks: { proved: true, told: 5 } },
  ]);
});

test('by text the code goes to the number that texts, if its owner wants that', async () => {
  const talker = citizen({ medium: 'text', phone: PHONE, records: records() });
  await plays(talker, [
    ['any news about my pothole', '…Or I can text a code to 07700 900123, to know it is you.…Send a code…'],
    [
      '1',
      'If that number is known to us, a code is on its way. Reply with its six digits within 10 minutes.',
    ],
    ['472190', '…right, thank you.…'],
  ]);
});

test('by phone the digits are said one by one', async () => {
  const talker = citizen({ medium: 'speech', phone: PHONE, records: records() });
  await plays(talker, [
    [
      'what happened to my report',
      '…Or I can text a code to 0 7 7 0 0, 9 0 0 1 2 3, to know that it is you.…',
    ],
    [
      'yes send a code',
      '…Take your time. Say its six digits one by one, or key them in. It works for 10 minutes.',
    ],
    ['four seven two, one nine oh', "…That's right, thank you.…Reference 4, 7, K. T, 2, X, Q.…"],
  ]);
  expect(talker.effects).toEqual([
    { do: 'try-code', digits: '472190', said: '******' },
    { do: 'mark', marks: { proved: true, told: 5 } },
  ]);
});

test('in Welsh, on the page', async () => {
  const talker = citizen({ language: 'cy', records: records() });
  await plays(talker, [
    ['beth sydd wedi digwydd i fy adroddiad', "…Beth yw'r cyfeirnod?…[Anfon cod]"],
    ['anfon cod', 'Pa rif ffôn a roesoch i ni?'],
    ['07700 900123', "Os yw'r rhif hwnnw gennym ni, mae cod ar ei ffordd mewn neges destun.…"],
    [
      '472190',
      "Mae hwnnw'n gywir, diolch. Twll yn y ffordd, 16 Mill Lane, Aldersford, daeth i law: dydd Llun, 23 Tachwedd. Cyfeirnod 47K-T2XQ.…Nifer y rhai eraill: 2.",
    ],
  ]);
});

test('in Welsh by phone everything can be keyed in', async () => {
  const talker = citizen({ medium: 'speech', language: 'cy', phone: PHONE, records: records() });
  await plays(talker, [
    ['unrhyw newyddion am fy adroddiad', '…1…'],
    ['1', '…Teipiwch ei chwe digid ar y bysellfwrdd.…'],
    ['472190', "…Mae hwnnw'n gywir, diolch.…"],
  ]);
});

test('too many codes are refused, whether the number is known or not', async () => {
  const talker = citizen({ phone: PHONE, records: records([], { mayAskForCode: async () => false }) });
  await talker.says('what happened to my report');
  expect(await talker.says('send a code')).toMatch('I have sent as many codes as I may for now.');
  expect(talker.effects).toEqual([]);
});

test('what was said on this phone today is told, and the rest after a code', async () => {
  const talker = citizen({ medium: 'text', phone: PHONE, records: records([ALL[0]!]) });
  await plays(talker, [
    ['any news on my report', `…${OWN} For older ones, text the reference or SEND A CODE.`],
    ['SEND A CODE', 'If that number is known to us, a code is on its way.…'],
  ]);
});

test('a reference that we do not know is said back', async () => {
  await plays(citizen({ records: records() }), [
    ['any news on 666-666Q', "…I can't find 666-666Q. What is the reference?…"],
    ['47K-T2XX', 'There is a slip in that reference. What is the reference?…'],
    ['47K-T2XQ', PUBLIC],
  ]);
});

test.each([
  ['I want to speak to a person', 'Someone from the council can ring you…'],
  ['leave it', 'All right.'],
  ['my bin was not collected on Monday', '…bin…'],
])('whoever is asked for a reference may say something else: %s', async (words, answer) => {
  const talker = citizen({ records: records() });
  await plays(talker, [
    ['what happened to my report', WHICH],
    [words, answer],
  ]);
});

test('six digits are no code where none is out', async () => {
  const none = records([], { tried: async () => ({ is: 'gone' }) });
  await plays(citizen({ records: none }), [['REF 448213 any update on my report?', WHICH]]);
});
