import { ear, example, Talker } from './talker';

const knowledge = ear(example);
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, ...more });

const BOTH = 'the pavement outside 12 mill lane is broken, also a street light is out on Station Road';

test('two forms come one after the other', async () => {
  const talker = citizen();
  const first = await talker.says(BOTH);
  expect(first).toContain("That's 2 things. I'll take them one after the other.");
  expect(first).toContain('pavement');
  expect(first).not.toContain('You also told me');
  expect(await untilSent(talker, first)).toContain(
    'You also told me about a street light. Shall we do that now?',
  );
  expect(await talker.says('yes')).toContain('street light');
});

test('who does not want the other one is asked nothing more of it', async () => {
  const talker = citizen();
  const first = await talker.says(BOTH);
  await untilSent(talker, first);
  expect(await talker.says('no')).toBe('What do you need?');
});

test('what only asks is answered at once, each by its own article', async () => {
  const said = await citizen().says('how do i join the library? also when are the school holidays');
  expect(said).toContain("That's 2 things.");
  expect(said).toContain('elwern.example/libraries');
  expect(said).toContain('term-dates');
});

test('the place of the second is not taken for the place of the first', async () => {
  const said = await citizen().says(
    'my neighbour plays loud music every night, also the street light outside 3 Station Road is out',
  );
  expect(said).toContain('noise');
  expect(said).not.toContain('Station Road');
});

test('in Welsh', async () => {
  const talker = citizen({ language: 'cy' });
  const said = await talker.says('dydy fy min i ddim wedi cael ei wagio, hefyd mae golau stryd wedi torri');
  expect(said).toContain("Dyna 2 o bethau. Fe'u gwnawn nhw un ar ôl y llall.");
});

/** Answers whatever the form asks until it is sent; what is said then. */
async function untilSent(talker: Talker, first: string): Promise<string> {
  let last = first;
  for (let i = 0; i < 12 && !last.includes('Sent.'); i++)
    last = await talker.says(/Is this right|Shall I send/.test(last) ? 'yes' : 'skip');
  expect(last).toContain('Sent.');
  return last;
}
