import { callBack, information, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

/** The example council's article on potholes stands in for an answer on council tax: what counts is that it is quoted. */
const answered = { ...information, article: 'potholes' };
const catalogue = councilWith(pothole, callBack, answered);
const knowledge = ear(catalogue);
const bare = councilWith(pothole, callBack, information);
const bareKnowledge = ear(bare);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

test('a question is answered in the approved words, with their page and the day they were checked', async () => {
  const talker = citizen();
  await plays(talker, [
    [
      'how much council tax do I owe',
      "I'm the automated assistant of Elwern Council. We look at every reported pothole within 1 working day.… From https://www.elwern.example/roads/potholes, checked on Monday 14 September. You can do this here: Report a pothole. Shall I start? [Report a pothole | Tell me more | That answers it | That's not it]",
    ],
  ]);
  expect(talker.effects).toContainEqual({
    do: 'mark',
    marks: { answered: 'potholes', reviewed: '2026-09-14' },
  });
  expect(talker.talk.stack.map(({ dialog }) => dialog)).toEqual(['answer']);
});

test('in Welsh in the words approved in Welsh', async () => {
  const talker = citizen({ language: 'cy' });
  expect(await talker.says('treth gyngor')).toContain('Rydym yn edrych ar bob twll o fewn 1 diwrnod gwaith');
});

test('on the phone without an address that nobody can click', async () => {
  const talker = citizen({ medium: 'speech' });
  const said = await talker.says('how much council tax do I owe');
  expect(said).toContain('within 1 working day');
  expect(said).not.toContain('elwern.example');
});

test('where nothing is approved, it says so and offers a person', async () => {
  const talker = new Talker({ catalogue: bare, knowledge: bareKnowledge });
  expect(await talker.says('how much council tax do I owe')).toContain(
    "I can't answer this here yet: Council tax.",
  );
});
