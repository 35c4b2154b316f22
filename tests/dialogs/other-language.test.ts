import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });
const HERE =
  'I understand English and Welsh. You can write in English, or ring 01632 960100 and ask for an interpreter.';
const POLISH =
  'Rozumiem po angielsku i po walijsku. Można pisać po angielsku albo zadzwonić pod numer 01632 960100 i poprosić o tłumacza.';

test('whoever writes in another language is told so in it, and in the language of the talk', async () => {
  const talker = citizen();
  expect(await talker.says('Dzień dobry, nie odebrano moich śmieci')).toBe(
    `${POLISH} I'm the automated assistant of Elwern Council. ${HERE}`,
  );
  expect(talker.said.map(({ language, written }) => [language, written])).toEqual([
    ['en', 'pl'],
    ['en', undefined],
  ]);
  expect(talker.effects).toEqual([{ do: 'mark', marks: { foreign: 'pl' } }]);
});

test('in Welsh as well', async () => {
  expect(await citizen({ language: 'cy' }).says('No hablo inglés, necesito ayuda por favor')).toMatch(
    /^Entiendo inglés y galés\. .* Rydw i'n deall Cymraeg a Saesneg\. Gallwch ysgrifennu yn Gymraeg neu yn Saesneg, neu ffonio 01632 960100 a gofyn am gyfieithydd\.$/,
  );
});

test('a text is answered at once, in one message', async () => {
  const talker = citizen({ medium: 'text' });
  expect(await talker.says('Potrzebuję pomocy z mieszkaniem')).toBe(
    `${POLISH} This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. ${HERE}`,
  );
  expect(talker.said).toHaveLength(1);
  expect(talker.talk.fragments).toEqual([]);
});

test('the open question stays open', () =>
  plays(citizen(), [
    ['pothole', '…Where is it?'],
    ['nie rozumiem, prosze o pomoc', `${POLISH} ${HERE} Where is it?`],
    ['16 Mill Lane', '…How deep is it, roughly?…'],
  ]));

test('what is understood is an answer, in whatever language', () =>
  plays(citizen(), [
    ['pothole', '…Where is it?'],
    ['to jest na mojej ulicy, 16 Mill Lane', '…How deep is it, roughly?…'],
  ]));

test('it is said once; then a person is offered', async () => {
  const talker = citizen();
  await talker.says('Nie mówię po angielsku');
  expect(await talker.says('nie rozumiem, prosze o pomoc')).toContain('Shall I ask them to ring you?');
});

test('no interpreter is promised where there is none, and no Welsh where it is not offered', async () => {
  const council = { ...catalogue.council, interpreters: false, languages: ['en'] as const };
  const talker = new Talker({ catalogue: { ...catalogue, council }, knowledge });
  expect(await talker.says('لا أتكلم الإنجليزية')).toBe(
    "أفهم الإنجليزية. يمكنك الكتابة بالإنجليزية أو الاتصال بالرقم 01632 960100. I'm the automated assistant of Elwern Council. I understand English. You can write in English, or ring 01632 960100.",
  );
});

test('a language that we have no words in is met in our own', async () => {
  expect(await citizen().says('나는 영어를 못해요')).toBe(
    `I'm the automated assistant of Elwern Council. ${HERE}`,
  );
});

test('on a call, which hears English whatever is spoken, nothing of it is said', async () => {
  const said = await citizen({ medium: 'speech' }).says('nie mowie po angielsku prosze');
  expect(said).not.toContain('angielsku i po walijsku');
  expect(said).not.toContain('interpreter');
});

test('English with a Polish name in it is English', async () => {
  expect(await citizen().says('pothole outside Kowalski at 16 Mill Lane')).toContain('A pothole.');
});

describe('asked for in English or Welsh', () => {
  test.each([
    'do you speak polish',
    'Can I speak Polish?',
    'is there anyone who speaks Polish',
    'polish interpreter',
    'polish please',
    'oes rhywun yn siarad Pwyleg?',
  ])('it is told how, in both: %s', async (words) => {
    expect(await citizen().says(words)).toContain(POLISH);
  });
  test.each(["I don't speak English", 'sorry my english not good', 'I need an interpreter'])(
    'without its name it is told in ours: %s',
    async (words) => {
      expect(await citizen().says(words)).toBe(`I'm the automated assistant of Elwern Council. ${HERE}`);
    },
  );
  test('in the middle of a form the question stays open', () =>
    plays(citizen(), [
      ['pothole', '…Where is it?'],
      ['do you speak Polish', `${POLISH} ${HERE} Where is it?`],
      ['16 Mill Lane', '…How deep is it, roughly?…'],
    ]));
  test('by phone only in ours, which its voice can say', async () => {
    expect(await citizen({ medium: 'speech' }).says('do you speak polish')).not.toContain('Rozumiem');
  });
  test.each(['Polish', 'the Polish shop on Mill Lane has no bin', 'I speak to my neighbour about noise'])(
    '%s is no wish for one',
    async (words) => {
      expect(await citizen().says(words)).not.toContain('interpreter');
    },
  );
});
