import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const caller = (more: object = {}): Talker =>
  new Talker({ catalogue, knowledge, medium: 'speech', phone: '+447700900123', ...more });
const CHOICES = 'Shallower than a golf ball, About a golf ball, or Deeper than that?';

describe('silence', () => {
  test('is asked into twice in different words, then a call back, then goodbye', async () => {
    const talker = caller();
    await plays(talker, [
      ['there is a pothole at 16 Mill Lane', `…How deep is it, roughly? ${CHOICES}`],
      ['(silence)', `Take your time, I'm still here. How deep is it, roughly? ${CHOICES}`],
      ['(silence)', `I still can't hear you. Depth: which of these is nearest? ${CHOICES}`],
      ['(silence)', "I can't hear anything. Shall I ask someone to ring you back? Say yes, or press 1."],
      [
        '(silence)',
        "I can't hear you, so I'll ring off now. You can ring a person on 0 1 6 3 2, 9 6 0 1 0 0. Goodbye.",
      ],
    ]);
    expect(talker.effects).toEqual([{ do: 'hang-up' }]);
    await plays(talker, [
      ['(opens)', `This is the automated assistant of Elwern Council. How deep is it, roughly? ${CHOICES}`],
    ]);
  });

  test('is over as soon as something is heard', async () => {
    const talker = caller();
    await plays(talker, [
      ['(opens)', 'Hello. This is the automated assistant…'],
      ['(silence)', "Take your time, I'm still here. A few words will do, such as …"],
      ['pothole', 'A pothole. Where is it? A street name or a landmark is enough.'],
      ['(silence)', "Take your time, I'm still here. Where is it? A street name or a landmark is enough."],
      ['(silence)', "I still can't hear you. A street name or a postcode helps most."],
      ['(silence)', '…Say yes, or press 1.'],
      [
        '1',
        'Someone from the council can ring you.… Shall we use the number you are ringing from, 0 7 7 0 0, 9 0 0 1 2 3?',
      ],
    ]);
  });

  test('with nobody to ring back ends with the number', async () => {
    const bare = {
      ...catalogue,
      service: (code: string) => (code === 'call-back' ? undefined : catalogue.service(code)),
    };
    const talker = new Talker({ catalogue: bare, knowledge, medium: 'speech' });
    await plays(talker, [
      ['(opens)', '…'],
      ['(silence)', '…'],
      ['(silence)', '…'],
      ['(silence)', "I can't hear you, so I'll ring off now.…"],
    ]);
    expect(talker.effects).toEqual([{ do: 'hang-up' }]);
  });
});

test('slower gives the keys; once more gives the same words', () =>
  plays(caller(), [
    ['pothole at 16 Mill Lane', '…'],
    ['say that again', `…How deep is it, roughly? ${CHOICES}`],
    [
      'slower please',
      "I'll take it slowly. How deep is it, roughly? Press 1 for Shallower than a golf ball. Press 2 for About a golf ball. Press 3 for Deeper than that. Press 4 for Not sure.",
    ],
    ['2', 'About a golf ball. When did you see it? Or say skip.'],
  ]));

describe('Welsh on a phone that hears English only', () => {
  const chosen = [
    ['(opens)', '…Am y Gymraeg, dywedwch Cymraeg, neu pwyswch 1.'],
    [
      '1',
      "Iawn, Cymraeg amdani. Alla i ddim deall Cymraeg llafar dros y ffôn eto. Gall rhywun sy'n siarad Cymraeg eich ffonio yn ôl. Pwyswch 1: Ffoniwch fi yn ôl. Pwyswch 2: English.",
    ],
  ] as const;

  test('is said so, and someone rings back', async () => {
    const talker = caller();
    await plays(talker, [
      ...chosen,
      [
        '1',
        "Gall rhywun o'r cyngor eich ffonio.… 0 7 7 0 0, 9 0 0 1 2 3? Pwyswch 1: Defnyddio'r rhif hwnnw. Pwyswch 2: Defnyddio rhif arall.",
      ],
      [
        '1',
        'Galwad yn ôl. 0 7 7 0 0, 9 0 0 1 2 3. Ga i ei anfon? Pwyswch 1: Anfon. Pwyswch 2: Newid rhywbeth.',
      ],
      ['1', "Wedi'i anfon. Eich cyfeirnod yw 4, 7, K. T, 2, X, Q.…"],
    ]);
    expect(talker.filed[0]).toMatchObject({
      service: 'call-back',
      language: 'cy',
      answers: { about: { type: 'unknown' } },
    });
  });

  test('can be left for English', () =>
    plays(caller(), [...chosen, ['2', 'English it is. What do you need?']]));

  test('goes on with keys where keys are enough, and with a call back where they are not', async () => {
    const talker = caller({ language: 'cy' });
    talker.medium = 'text';
    await plays(talker, [['twll yn y ffordd yn 16 Mill Lane', '…Pa mor ddwfn yw e, yn fras? 1 …']]);
    talker.medium = 'speech';
    await plays(talker, [
      [
        '(opens)',
        'Cynorthwyydd awtomatig Cyngor Elwern sydd yma. Pa mor ddwfn yw e, yn fras? Pwyswch 1: Llai na phêl golff. Pwyswch 2: Tua phêl golff. Pwyswch 3: Dyfnach na hynny. Pwyswch 4: Ddim yn gwybod.',
      ],
      [
        '3',
        'Twll yn y ffordd. 16 Mill Lane, Aldersford. Dyfnach na hynny. Ga i ei anfon? Pwyswch 1: Anfon. Pwyswch 2: Newid rhywbeth.',
      ],
    ]);
    const other = caller({ language: 'cy' });
    other.medium = 'text';
    await plays(other, [['twll yn y ffordd', '…Ble mae hyn?']]);
    other.medium = 'speech';
    await plays(other, [
      ['(opens)', "…Alla i ddim deall Cymraeg llafar dros y ffôn eto.… Gall rhywun o'r cyngor eich ffonio.…"],
    ]);
    await other.says('1');
    await other.says('1');
    expect(other.filed[0]).toMatchObject({
      service: 'call-back',
      answers: { about: { type: 'text', text: 'twll yn y ffordd' } },
    });
  });
});
