import { bin, bulky, callBack, pothole } from '../dialogs/services';
import { councilWith, ear, plays, Talker, type TalkerParts } from '../dialogs/talker';

const catalogue = councilWith(pothole, bin, bulky, callBack);
const knowledge = ear(catalogue);
const citizen = (parts: Partial<TalkerParts> = {}): Talker => new Talker({ catalogue, knowledge, ...parts });

const GAS =
  'Get everyone out, or well away from it, and leave the doors open. Touch no switch and light no flame. Then ring the gas emergency line on 0800 111 999. It is free, day and night. If anyone feels ill, ring 999.';
const SELF_HARM =
  "Thank you for telling me. I'm a machine, so let me point you to people. If a life is at risk, ring 999 now. Samaritans listen day and night, free, on 116 123. For the mental health team ring 111 and choose 2.";
const OFFER =
  'When you are safe, someone from the council can ring you too. Shall I ask for that? [Yes | No]';
const DEPTH =
  'How deep is it, roughly? [Shallower than a golf ball | About a golf ball | Deeper than that | Not sure]';

describe('a hazard', () => {
  test('is met with advice, before who we are', async () => {
    const talker = citizen();
    await plays(talker, [['i can smell gas in the stairwell', GAS]]);
    expect(talker.effects).toEqual([{ do: 'mark', marks: { danger: 'gas' } }]);
  });

  test('lets the form go on at the same question', async () => {
    const talker = citizen();
    await plays(talker, [
      ['pothole at 16 Mill Lane', `…${DEPTH}`],
      ['hang on there is a strong smell of gas in the street', `${GAS} ${DEPTH}`],
      ['deep', 'Deeper than that. When did you see it?…'],
    ]);
  });

  test('is no answer to a question for a place or for words', async () => {
    const talker = citizen();
    await plays(talker, [
      ['pothole', '…Where is it?'],
      ['my kitchen is on fire', 'Get out, stay out and ring 999 now for the fire service.… Where is it?'],
    ]);
    expect(talker.talk.stack.at(-1)?.state).toMatchObject({ answers: {} });
  });

  test('begins the form of the service that the words plainly name', async () => {
    const answer = await citizen().says(
      'the street light outside 16 Mill Lane is broken and sparks are coming out of it',
    );
    expect(answer).toMatch(
      /^Bare wires can kill\..*The council's number for danger on a road or pavement: 01632 960198\. .*street light/,
    );
    expect(answer).not.toContain('That sounds dangerous');
  });

  test('that we offered ourselves is answered by what the council says of it', async () => {
    const talker = citizen();
    await talker.says('street light outside 16 Mill Lane');
    expect(await talker.says('Wires are showing or the door is open')).toMatch(
      /^Bare wires can kill, so please stay away/,
    );
    expect(await talker.says('sorry, 14 not 16')).not.toContain('999');
  });

  test('said twice in a row is not answered twice with the same words', async () => {
    const again =
      "I'm a machine and can't send anyone, so don't wait for me. If anyone is in danger, ring 999.";
    await plays(citizen(), [
      ['there is a gas leak', GAS],
      ['there is a gas leak', again],
      ['there is a gas leak', GAS],
    ]);
  });
});

describe('danger to a person', () => {
  test('stops the form, which is not mentioned until they come back to it', async () => {
    const talker = citizen();
    await plays(talker, [
      ['pothole at 16 Mill Lane', `…${DEPTH}`],
      ['i cant do this anymore', `${SELF_HARM} ${OFFER}`],
      ['no', 'All right. Those numbers are there whenever you need them.'],
    ]);
    expect(await talker.says('thank you')).not.toMatch(/deep|pothole|golf/i);
    await plays(talker, [
      ['where were we?', `Now back to where we were. ${DEPTH}`],
      ['deep', 'Deeper than that. When did you see it?…'],
    ]);
    expect(talker.talk.parked).toEqual([]);
  });

  test('leaves the form for when they speak of the same matter again', async () => {
    const talker = citizen();
    await talker.says('pothole at 16 Mill Lane');
    await talker.says('my husband has collapsed');
    expect(await talker.says('about the massive pothole outside my house')).toBe(
      `Now back to where we were. ${DEPTH}`,
    );
  });

  test.each(['(opens)', '(silence)'])('is not followed by the form when this happens: %s', async (event) => {
    const talker = citizen({ medium: 'speech', phone: '+447700900123' });
    await talker.says('pothole at 16 Mill Lane');
    await talker.says("someone is breaking into my house I'm hiding upstairs");
    const answer = await talker.happens(event === '(opens)' ? 'open' : 'silence');
    expect(answer).not.toMatch(/deep|pothole|where we were/i);
  });

  test('leads to a call back, about what was said, which goes on if it is said again', async () => {
    const talker = citizen();
    await plays(talker, [
      ['missed bin', '…'],
      ['my husband hits me', `Nobody should have to live with that.… ${OFFER}`],
      ['yes please', 'Someone from the council can ring you.… Which number should we ring?'],
      [
        'hurry he hits me',
        "I'm a machine and can't send anyone. If it gets worse or you don't feel safe, ring 999 now. Stay with someone if you can. Which number should we ring?",
      ],
      ['07700 900123', '…'],
    ]);
    const sent = await talker.says('send');
    expect(sent).toContain('Sent.');
    expect(sent).not.toContain('where we were');
    expect(talker.filed).toMatchObject([
      { service: 'call-back', answers: { about: { type: 'text', text: 'my husband hits me' } } },
    ]);
  });

  test('names no call where the council has none, but its number', async () => {
    const without = { ...catalogue, service: () => undefined, services: [] };
    const answer = await citizen({ catalogue: without }).says('nowhere to sleep tonight');
    expect(answer).toBe(
      "Nobody should be without a safe place to sleep. If you are in danger, ring 999. Shelter give free advice on 0808 800 4444. The council's number for nowhere to sleep tonight: 0808 157 0141.",
    );
    const bare = { ...without, council: { ...catalogue.council, outOfHours: {} } };
    expect(await citizen({ catalogue: bare }).says('a child is being beaten next door')).toMatch(
      /Childline.*A person can help you on 01632 960100\.$/,
    );
  });

  test('stops a choice between services too', async () => {
    const talker = citizen();
    await talker.says('something about rubbish');
    expect(await talker.says('my baby is not breathing')).toBe(
      `Ring 999 now and ask for an ambulance. They tell you what to do until it comes. Stay with the person, if that is safe. ${OFFER}`,
    );
    expect(talker.talk.stack.map(({ dialog }) => dialog)).toEqual(['danger']);
  });

  test('comes before a card number, which is still taken out', async () => {
    const answer = await citizen().says('i want to die', { masked: true });
    expect(answer).toBe(
      `${SELF_HARM} I took out what looked like a card or bank number. I never need one here. ${OFFER}`,
    );
  });
});

describe('by text', () => {
  const texter = (): Talker => citizen({ medium: 'text', phone: '+447700900123' });

  test('danger never waits for the rest of a thought, and is found across two fragments', async () => {
    const talker = texter();
    expect(await talker.says('he isnt breathing')).toMatch(/^Ring 999 now and ask for an ambulance/);
    const other = texter();
    await plays(other, [['xyzzy my husband', '']]);
    expect(await other.says('is not breathing', { sameThought: true })).toMatch(/^Ring 999 now/);
  });

  test('a fragment that waited is not forgotten to be danger', async () => {
    const talker = texter();
    talker.talk = { ...talker.talk, fragments: ['she wants', 'to kill herself'] };
    expect(await talker.happens('waited')).toMatch(/Samaritans/);
  });
});

test('in Welsh, whoever begins in it', () =>
  plays(citizen(), [
    [
      'mae arogl nwy yn y tŷ',
      "Ewch â phawb allan, neu'n ddigon pell i ffwrdd, a gadewch y drysau ar agor.… 0800 111 999.…",
    ],
    ['dwi eisiau marw', 'Diolch i chi am ddweud.… 116 123.… Hoffech chi i mi ofyn am hynny? [Ie | Na]'],
    ['na', "…Iawn. Mae'r rhifau hynny yno pryd bynnag y bydd eu hangen arnoch."],
  ]));

test('what sounds like danger and is none goes its usual way', async () => {
  const talker = citizen();
  await plays(talker, [['pothole at 16 Mill Lane', `…${DEPTH}`]]);
  expect(await talker.says('that pothole will be the death of me lol')).not.toMatch(/999/);
});

test('in a Welsh call the keys are named, since it hears none', async () => {
  const caller = citizen({ medium: 'speech', language: 'cy', phone: '+447700900123' });
  expect(await caller.says('mae fy ngŵr wedi stopio anadlu')).toMatch(
    /^Ffoniwch 9 9 9 nawr.*Hoffech chi i mi ofyn am hynny\? Pwyswch 1: Ie\. Pwyswch 2: Na\.$/,
  );
});
