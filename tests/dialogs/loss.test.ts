import { tellsOfLoss } from '../../knowledge/replies/loss';
import { ear, example, plays, Talker } from './talker';

const knowledge = ear(example);
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, ...more });

test.each([
  'my mum died last week and I need to sort out her council tax and her blue badge',
  "My husband passed away on Tuesday. I don't know what to do about the council tax",
  'I have just lost my wife',
  'who do I tell about the death of my father',
  'mae fy mam wedi marw',
  'bu farw fy nhad ddydd Llun',
])('tells of a loss: %s', (text) => expect(tellsOfLoss(text)).toBe(true));

test.each([
  'my dog died',
  'the battery in my mobility scooter died',
  'I lost my son in the park',
  "I've lost my mums blue badge",
  'my husband died twelve years ago, can I still have the discount',
  'a dead fox outside my house',
  'llwynog wedi marw',
])('tells of none: %s', (text) => expect(tellsOfLoss(text)).toBe(false));

test('one sentence, and what helps after a death comes before any form', async () => {
  const talker = citizen();
  const answer = await talker.says(
    'my mum died last week and i need to sort out her council tax and her blue badge',
  );
  expect(answer).toMatch(/^I'm the automated assistant of Elwern Council\. We're sorry for your loss\. /);
  expect(answer).toContain(example.article('bereavement', 'en')!.short.slice(0, 40));
  expect(answer).not.toMatch(/first badge|great|happy|good news/i);
});

test('in the middle of a form the form goes on after it', () =>
  plays(citizen(), [
    ['I am moving house and need to tell council tax', '…Which address in Elwern are you moving to?…'],
    ['14 Mill Lane, my mum has died', '…sorry for your loss.…14 Mill Lane, Aldersford.…'],
  ]));

test('in Welsh', async () => {
  expect(await citizen({ language: 'cy' }).says('mae fy mam wedi marw')).toContain(
    example.article('bereavement', 'cy')!.short.slice(0, 20),
  );
});
