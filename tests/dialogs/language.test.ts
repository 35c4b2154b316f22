import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

test('a language is asked for by its name, remembered, and the open question put again in it', async () => {
  const talker = citizen();
  await plays(talker, [
    ['pothole at 16 Mill Lane', '…How deep is it, roughly?…'],
    [
      'Cymraeg',
      'Iawn, Cymraeg amdani. Pa mor ddwfn yw e, yn fras? [Llai na phêl golff | Tua phêl golff | Dyfnach na hynny | Ddim yn gwybod]',
    ],
  ]);
  expect(talker.effects).toContainEqual({ do: 'choose-language', language: 'cy' });
  await plays(talker, [
    ['Llai na phêl golff', 'Pryd welsoch chi e? [Hepgor hwn]'],
    ['English please', 'English it is. When did you see it? [Skip this]'],
  ]);
  expect(talker.effects).toContainEqual({ do: 'choose-language', language: 'en' });
});

test.each(['welsh', 'Can I speak Welsh?', 'cymraeg os gwelwch yn dda', 'Hoffwn siarad Cymraeg'])(
  '"%s" is a wish for Welsh',
  async (wish) => {
    const talker = citizen();
    expect(await talker.says(wish)).toMatch(/^Iawn, Cymraeg amdani\./);
    expect(talker.language).toBe('cy');
  },
);

test('whoever begins in plain Welsh is answered in Welsh, once for all', async () => {
  const talker = citizen({ medium: 'text' });
  await plays(talker, [
    [
      'mae twll mawr yn y ffordd yn 16 Mill Lane',
      'Cynorthwyydd awtomatig Cyngor Elwern sydd yma. I siarad ag un ohonon ni, atebwch PERSON. Twll yn y ffordd.… Pa mor ddwfn yw e, yn fras? 1 …',
    ],
  ]);
  expect(talker.effects[0]).toEqual({ do: 'choose-language', language: 'cy' });
  await plays(talker, [['3', 'Dyfnach na hynny. Pryd welsoch chi e? Neu atebwch HEPGOR.']]);
});

test('a Welsh place or a word of thanks changes nothing', async () => {
  const talker = citizen();
  await plays(talker, [
    ['pothole', '…Where is it?'],
    ['Heol y Felin', '…How deep is it, roughly?…'],
    ['leave it', "I've dropped that. Nothing was sent."],
    ['diolch', "You're welcome."],
  ]);
  expect(talker.language).toBe('en');
});

test('whoever has chosen Welsh and writes a line of English keeps Welsh, and is told of English', () =>
  plays(citizen({ language: 'cy' }), [
    [
      'there is a pothole in my street please fix it',
      'Cynorthwyydd awtomatig Cyngor Elwern ydw i. You can use English too.… Ble mae hyn?',
    ],
    ['English', 'English it is. Where is it?'],
  ]));

test('a council without Welsh stays in English', async () => {
  const english = { ...catalogue, council: { ...catalogue.council, languages: ['en'] as const } };
  const talker = new Talker({ catalogue: english, knowledge });
  await talker.says('mae twll mawr yn y ffordd');
  expect(talker.language).toBe('en');
});

/** The same steps in both languages, as the Welsh Language Standards ask: no less favourably. */
test('Welsh takes as many steps as English', async () => {
  const journeys = {
    en: ['pothole', '16 Mill Lane', 'Deeper than that', 'yesterday', 'yes'],
    cy: ['twll yn y ffordd', '16 Mill Lane', 'Dyfnach na hynny', 'ddoe', 'ie'],
  };
  const filed = [];
  for (const language of ['en', 'cy'] as const) {
    const talker = citizen({ language });
    for (const words of journeys[language]) await talker.says(words);
    const { answers, place, promisedBy, language: wanted } = talker.filed[0]!;
    filed.push({ answers, place, promisedBy });
    expect(wanted).toBe(language);
  }
  expect(filed[1]).toEqual(filed[0]);
});

const choices = ['English', 'Welsh'].map((en) => ({ code: en.toLowerCase(), label: { en, cy: en } }));
const words = { en: 'Which language?', cy: 'Pa iaith?' };
const question = {
  code: 'tongue',
  type: 'choice',
  ask: words,
  label: words,
  purpose: words,
  required: true,
  choices,
};
const asking = councilWith({ ...callBack, questions: [question] });
const speaking = ear(asking);

test('the name of a language is an answer where a language is asked for', async () => {
  const talker = new Talker({ catalogue: asking, knowledge: speaking });
  await plays(talker, [
    ['I want a call back', '…Which language? [English | Welsh | Not sure]'],
    ['Welsh', "This is what I'll send.…{Which language?: Welsh}…"],
  ]);
  expect(talker.language).toBe('en');
});
