import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Talk, talkSchema } from '../../dialogs/converse';
import type { Records } from '../../dialogs/records';
import { readRequest } from '../../requests/service-request';
import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

/** What a released version left in the store; a new shape brings a new file, and no file is ever changed. */
const FIXTURES = join(__dirname, 'fixtures');
const stored = (name: string): Talk =>
  talkSchema.parse(JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')));

const request = join(__dirname, '../requests/fixtures/request-1.json');
const reopened = readRequest(JSON.parse(readFileSync(request, 'utf8')));

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const going = (name: string, records?: Partial<Records>): Talker =>
  new Talker({ catalogue, knowledge, talk: stored(name), records });

test('a report of version 1 goes on at the same question', () =>
  plays(going('report-1.json'), [
    ['deep', 'Deeper than that. When did you see it? [Skip this]'],
    [
      'yesterday',
      "This is what I'll send.… {Place: 16 Mill Lane, Aldersford} {Depth: Deeper than that} {Seen: Monday 23 November}…",
    ],
  ]));

test('a summary of version 1 goes on to be sent', () =>
  plays(going('report-1-summary.json'), [['yes', 'Sent. Your reference is 47K-T2XQ.…']]));

test('a choice of services of version 1 goes on', () =>
  plays(going('choose-service-1.json'), [['2', 'A missed bin.… Which address is it?']]));

test('an offer of a call of version 1 goes on', () =>
  plays(going('person-1.json'), [
    ['yes', 'Someone from the council can ring you.…Which number should we ring?'],
  ]));

test('photos of version 1 that wait for words go with the report', async () => {
  const talker = going('root-1.json');
  await plays(talker, [['pothole at 16 Mill Lane', '…How deep…']]);
  expect(talker.talk.stack.at(-1)?.state).toMatchObject({ files: ['file-1'] });
});

test('a fragment that waited is joined', () =>
  plays(going('fragments-1.json'), [
    ['a pothole at 16 Mill Lane', '…A pothole. 16 Mill Lane, Aldersford. How deep…'],
  ]));

test('a shape from the future starts the form again with what still fits', () =>
  plays(going('report-99.json'), [
    [
      'deep',
      'I had to start this one again. I kept what still fits. A pothole. 16 Mill Lane, Aldersford. Deeper than that. When did you see it? [Skip this]',
    ],
  ]));

test('a dialog that is not known is let go', () =>
  plays(going('unknown-dialog-1.json'), [
    ['pothole at 16 Mill Lane', '…A pothole. 16 Mill Lane, Aldersford. How deep…'],
  ]));

test('a service that is gone is said to be, and a person is offered', () =>
  plays(going('service-gone-1.json'), [
    [
      'yes',
      "I can't take that one here any more. Someone from the council can ring you, or you can ring 01632 960100. Shall I ask them to ring you? [Yes | No]",
    ],
    ['yes', 'Someone from the council can ring you.… Which number should we ring?'],
    ['07700 900123', "This is what I'll send.… {About: A statue is missing} …"],
  ]));

test('a question whether it is fixed of version 1 goes on to why not', async () => {
  const talker = going('was-it-fixed-1.json', { request: async () => reopened });
  await plays(talker, [['it is as deep as before', 'Thank you. Highways can read it.']]);
  expect(talker.effects).toEqual([
    { do: 'still-wrong', reference: '47KT2XB', words: 'it is as deep as before' },
  ]);
});

test('every fixture is tried here', () => {
  const tried = ['stored-shapes', 'stored-frames']
    .map((name) => readFileSync(join(__dirname, `${name}.test.ts`), 'utf8'))
    .join();
  for (const name of readdirSync(FIXTURES)) expect(tried).toContain(`going('${name}'`);
});
