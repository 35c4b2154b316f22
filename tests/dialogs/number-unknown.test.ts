import { ear, example, Talker } from './talker';

const knowledge = ear(example);

/** Words that say it is not known are no number of a lamp post. */
test.each([
  ['en', "I don't know the number"],
  ['en', "there's no number on it"],
  ['en', 'no number'],
  ['cy', 'dwi ddim yn gwybod y rhif'],
  ['cy', 'does dim rhif'],
] as const)('in the language "%s": %s', async (language, words) => {
  const talker = new Talker({ catalogue: example, knowledge, language });
  const opening = {
    en: 'a street light is out on Station Road',
    cy: 'golau stryd wedi torri yn Station Road',
  };
  await talker.says(opening[language]);
  if (language === 'en') await talker.says("it's out");
  await talker.says({ en: 'add the number on the post', cy: 'ychwanegu rhif y postyn' }[language]);
  expect(talker.talk.stack.at(-1)?.state).toMatchObject({ open: 'column' });
  await talker.says(words);
  expect(talker.talk.stack.at(-1)?.state).toMatchObject({
    open: '$summary',
    answers: { column: { type: 'unknown' } },
  });
});
