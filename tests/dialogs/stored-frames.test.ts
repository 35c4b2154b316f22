import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Talk, talkSchema } from '../../dialogs/converse';
import { ear, example, plays, Talker } from './talker';

/** What each dialog left in the store: it goes on at the question that was open. See stored-shapes for the form's own. */
const stored = (name: string): Talk =>
  talkSchema.parse(JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8')));

const knowledge = ear(example);
const going = (name: string, more: object = {}): Talker =>
  new Talker({ catalogue: example, knowledge, talk: stored(name), ...more });

test('an answer of version 1 goes on to the form that it offered', () =>
  plays(going('answer-1.json'), [['Report a pothole', '…A pothole.…Where is the pothole?…']]));

test('a score of version 1 goes on to what should be better', async () => {
  const talker = going('satisfaction-1.json');
  await talker.says('answer the phone sooner');
  expect(talker.effects).toContainEqual({
    do: 'rate',
    feedback: { reference: '47KT2XB', service: 'pothole', score: 2, words: 'answer the phone sooner' },
  });
});

test('a choice between a complaint and a report of version 1 goes on', () =>
  plays(going('complain-1.json'), [['1', '…Which address is it?…']]));

test('the bin days of version 1 still wait for the place', () =>
  plays(going('bin-day-1.json'), [['16 Mill Lane', '16 Mill Lane, Aldersford.…']]));

test('a question for a reference of version 1 goes on', () =>
  plays(going('status-1.json'), [['47K-T2XQ', '…47K-T2XQ…']]));

test('the next of several things of version 1 goes on', () =>
  plays(going('several-1.json'), [['yes', '…A missed bin.…Which address is it?…']]));

test('the offer of a call after a danger of version 1 goes on, and what was parked is kept', async () => {
  const talker = going('danger-1.json');
  await plays(talker, [['yes', '…Which number should we ring?…']]);
  expect(talker.talk.parked).toEqual(stored('danger-1.json').parked);
});

test('the offer of a link of version 1 goes on', async () => {
  const talker = going('link-1.json', { medium: 'speech', phone: '+447700900123' });
  await talker.says('yes');
  expect(talker.effects).toMatchObject([{ do: 'text-link' }]);
});

test('what was known in version 1 answers the form that goes on', async () => {
  const talker = going('known-1.json');
  await talker.says('yes', { now: 1795514460000 });
  expect(talker.talk.stack.at(-1)?.state).toMatchObject({
    open: 'outside',
    answers: { $place: { place: { label: '16 Mill Lane, Aldersford' } }, phone: { e164: '+447700900123' } },
  });
});
