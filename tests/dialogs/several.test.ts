import { createKnowledge } from '../../knowledge/knowledge';
import { TestClock } from '../support/test-clock';
import { example, Talker } from './talker';

const knowledge = createKnowledge({ catalogue: example, clock: new TestClock() });
afterAll(() => knowledge.close());
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, ...more });

test('two forms come one after the other', async () => {
  const talker = citizen();
  const first = await talker.says('the pavement outside 12 mill lane is broken, also my black bin was not emptied');
  expect(first).toContain("That's 2 things. I'll take them one after the other.");
  expect(first).toContain('pavement');
  expect(first).not.toContain('You also told me');
  await untilSent(talker);
  expect(talker.last).toContain('You also told me about a missed bin. Shall we do that now?');
  expect(await talker.says('yes')).toContain('issed bin');
});

test('who does not want the other one is asked nothing more of it', async () => {
  const talker = citizen();
  await talker.says('the pavement outside 12 mill lane is broken, also my black bin was not emptied');
  await untilSent(talker);
  expect(await talker.says('no')).toBe('What do you need?');
});

test('what only asks is answered at once, each by its own article', async () => {
  const said = await citizen().says('how do i join the library? also when are the school holidays');
  expect(said).toContain("That's 2 things.");
  expect(said).toContain('elwern.example/libraries');
  expect(said).toContain('term-dates');
});

test('in Welsh', async () => {
  const talker = citizen({ language: 'cy' });
  const said = await talker.says("dydy fy min i ddim wedi cael ei wagio, hefyd mae golau stryd wedi torri");
  expect(said).toContain("Dyna 2 o bethau. Fe'u gwnawn nhw un ar ôl y llall.");
});

/** Answers whatever the form asks until it is sent. */
async function untilSent(talker: Talker): Promise<void> {
  for (let i = 0; i < 12 && !talker.last.includes('Sent.'); i++)
    await talker.says(talker.last.includes('Is this right?') || talker.last.includes('Shall I send') ? 'yes' : 'skip');
  expect(talker.last).toContain('Sent.');
}
