import { MINUTE } from '../../base/clock';
import { peopleOf } from '../../requests/joining';
import { citizenOn } from '../journeys/citizen';
import { recordOf } from '../support/record-of';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';
import { AlikeCouncil, FIRST } from './alike-council';

/**
 * Whoever reports what another has reported is asked whether it is the same, joins, hears how it goes on, and is asked
 * whether it is fixed.
 */
describe.each(ENGINES)('a report of what is known, on %s', (engine) => {
  const council = new AlikeCouncil(engine);
  beforeAll(() => council.start(), 60_000);
  afterAll(() => council.stop());

  test.each(['web', 'text', 'speech'] as const)('%s: the same one is joined, once', async (medium) => {
    const before = peopleOf(await council.known());
    const citizen = await citizenOn(medium, council);
    const offered = await citizen.says('big pothole outside 18 Mill Lane, a bike came off');
    expect(offered).toMatch(/We already know of one at 16 Mill Lane, Aldersford\..* Is it the same one\?/s);
    if (medium !== 'speech') expect(offered).toContain(council.written);
    const joined = await citizen.says(medium === 'web' ? 'yes' : '1');
    expect(joined).toContain('I have added what you told me');
    const request = await council.known();
    expect(peopleOf(request)).toBe(before + 1);
    expect(request.added?.at(-1)?.words).toMatch(/^big pothole outside 18 Mill Lane, a bike came off$/i);
    if (medium === 'web') return;
    expect(await citizen.says('there is a pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    await citizen.says('yes the same');
    expect(peopleOf(await council.known())).toBe(before + 1);
  });

  test('another one is reported, and not compared with it again', async () => {
    const number = '+447700904802';
    const says = (words: string): Promise<string> => council.text(number, words);
    expect(await says('pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    expect(await says('no its another one')).toMatch(/How deep/);
    expect(await says('about a golf ball')).not.toContain('Is it the same one?');
    expect(await says('sorry, 18 not 16')).not.toContain('Is it the same one?');
    expect(await says('yes')).toMatch(/Sent/i);
    const { requests } = await recordOf(council.house, number);
    expect(requests.map(({ place }) => place?.label)).toEqual(['18 Mill Lane, Aldersford']);
  });

  test('who corrects the place has it looked up there; far along the street is another', async () => {
    const number = '+447700904803';
    const says = (words: string): Promise<string> => council.text(number, words);
    expect(await says('pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    expect(await says('sorry, 46 not 16')).toMatch(/How deep/);
  });

  test('what is not asked of it: "I don\'t know" has it reported for itself, a person is a person', async () => {
    const citizen = await citizenOn('web', council);
    expect(await citizen.says('pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    expect(await citizen.says('say that again')).toContain('Is it the same one?');
    expect(await citizen.says("I don't know")).toMatch(/How deep/);
  });

  test('in Welsh', async () => {
    const citizen = await citizenOn('web', council);
    await citizen.says('Cymraeg');
    expect(await citizen.says('mae twll yn y ffordd y tu allan i 16 Mill Lane')).toMatch(
      /Rydyn ni'n gwybod am un.*Ai yr un un yw hi\?/s,
    );
    expect(await citizen.says('ie')).toContain('Rwyf wedi ychwanegu');
  });

  test('when it is done all of them are asked whether it is fixed, and each answer counts once', async () => {
    const [joiner, stopped] = ['+447700904804', '+447700904805'];
    for (const number of [joiner, stopped]) {
      for (const words of ['pothole outside 16 Mill Lane', 'yes']) await council.text(number, words);
    }
    await council.twilio.text(stopped, 'STOP');
    const web = await citizenOn('web', council);
    await web.says('pothole outside 16 Mill Lane');
    await web.says('yes');
    await council.closes('Filled and made safe.');
    await council.untilNews([FIRST, 1], [joiner, 1]);
    for (const phone of [FIRST, joiner])
      expect(council.news(phone)[0]).toMatch(/marked as done.*Was it fixed\?/s);
    expect(council.news(stopped)).toEqual([]);

    expect(await council.text(joiner, 'no')).toContain("I've opened it again for Highways");
    await council.text(joiner, 'the edge has gone');
    expect((await council.known()).steps.at(-1)).toMatchObject({ is: 'reopened', note: 'the edge has gone' });
    expect(await council.fixed()).toEqual([0, 0, 1]);
    // The others hear that it is open again; what they say of it still counts, and is kept.
    await council.untilNews([FIRST, 2], [joiner, 1]);
    expect(council.news(FIRST)[1]).toMatch(/opened again/);
    expect(await council.text(FIRST, 'no')).toContain(
      'It is open again for Highways already. What is still wrong?',
    );
    await council.text(FIRST, 'it is as deep as ever');
    expect((await council.known()).added!.at(-1)!.words).toBe('it is as deep as ever');
    expect(await web.says('hello')).toContain('opened again');
    expect(await council.fixed()).toEqual([0, 0, 2]);
    expect((await council.known()).steps.filter(({ is }) => is === 'reopened')).toHaveLength(1);

    council.clock.forward(11 * MINUTE);
    await until(async () => (await council.known()).passedOn!.cases.length === 2);
    await council.closes('Filled again.');
    await council.untilNews([FIRST, 3], [joiner, 2]);
    for (const [phone, answer] of [
      [joiner, 'yes'],
      [FIRST, 'yes'],
      [FIRST, 'yes'],
    ] as const)
      await council.text(phone, answer);
    expect((await council.known()).status).toBe('confirmed-fixed');
    expect(await council.fixed()).toEqual([2, 0, 2]);
  });
});
