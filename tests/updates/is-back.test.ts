import { MINUTE } from '../../base/clock';
import { citizenOn } from '../journeys/citizen';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { until } from '../support/until';
import { AlikeCouncil, FIRST } from './alike-council';

/** Whoever reports what was called done nearby is asked whether it is back. */
describe.each(ENGINES)('a report of what was called done, on %s', (engine) => {
  const council = new AlikeCouncil(engine);
  beforeAll(async () => {
    await council.start();
    await council.closes('Filled.');
    await council.untilNews([FIRST, 1]);
    await council.text(FIRST, 'yes');
  }, 60_000);
  afterAll(() => council.stop());

  const cases = (): string[] => [...council.office.cases.values()].map(({ description }) => description);

  test.each(['web', 'text', 'speech'] as const)(
    "%s: what was called done nearby is asked about: is it back? A stranger's yes is a new one that names it",
    async (medium) => {
      const citizen = await citizenOn(medium, council);
      const offered = await citizen.says('pothole outside 16 Mill Lane');
      expect(offered).toMatch(/One at 16 Mill Lane, Aldersford,? was marked as done on .*Is it back\?/s);
      const going = await citizen.says(medium === 'web' ? 'yes it is back' : '1');
      expect(going).toMatch(/I will send it as a new report.*How deep/s);
      const before = cases().length;
      for (const words of ['about a golf ball', 'yes']) await citizen.says(words);
      await until(() => cases().length > before);
      const last = (await council.known()).passedOn!.cases.at(-1);
      expect(cases().at(-1)).toContain(
        `Said to be back: reported before as ${council.written}, case ${last}.`,
      );
      expect(await council.fixed()).toEqual([1, 0, 0]);
      // So that the next one is asked about the first again.
      await council.closes('This is a private road.', [...council.office.cases.keys()].at(-1));
    },
  );

  test('the desk shows which one it is said to be', async () => {
    const reference = /\[(\S{3})-(\S{4})\]/.exec(cases().find((one) => one.includes('Said to be back'))!)!;
    const desk = await new DeskBrowser(council.server).signIn(
      await hire(council.house, { teams: ['highways'] }),
    );
    const { html } = await desk.get(`/desk/requests/${reference[1]}${reference[2]}`);
    expect(html).toMatch(new RegExp(`Said to be back</dt><dd[^>]*>Reported before as ${council.written}`));
  });

  test('no: it is another one, which names nothing', async () => {
    const citizen = await citizenOn('web', council);
    await citizen.says('pothole outside 16 Mill Lane');
    expect(await citizen.says('no, another one')).toMatch(/How deep/);
    const before = cases().length;
    for (const words of ['about a golf ball', 'yes']) await citizen.says(words);
    await until(() => cases().length > before);
    expect(cases().at(-1)).not.toContain('Said to be back');
    await council.closes('This is a private road.', [...council.office.cases.keys()].at(-1));
  });

  test('their own is opened again within the limit, with what they say now', async () => {
    for (const round of [2, 3]) {
      const before = await council.fixed();
      expect(await council.text(FIRST, 'pothole outside 16 Mill Lane')).toContain('Is it back?');
      expect(await council.text(FIRST, 'yes')).toMatch(/I have opened .* again for Highways/);
      expect((await council.known()).status).toBe('reopened');
      // They have said yes to it being fixed the first time, and that stays what they said of it then.
      const [yes, partly, no] = before as [number, number, number];
      expect(await council.fixed()).toEqual([yes, partly, round === 2 ? no : no + 1]);
      council.clock.forward(11 * MINUTE);
      await until(async () => (await council.known()).passedOn!.cases.length === round);
      expect(cases().at(-1)).toContain(`/${round}] Reported as not fixed. "pothole outside 16 Mill Lane"`);
      await council.closes('Filled.');
      // Heard before they write again: a yes answers what was asked last.
      await council.untilNews([FIRST, round]);
    }
    // A third time it can't be opened here any more: even theirs is a new one.
    expect(await council.text(FIRST, 'pothole outside 16 Mill Lane')).toContain('Is it back?');
    expect(await council.text(FIRST, 'yes')).toContain('I will send it as a new report');
  });

  test('in Welsh', async () => {
    const citizen = await citizenOn('web', council);
    await citizen.says('Cymraeg');
    expect(await citizen.says('mae twll yn y ffordd y tu allan i 16 Mill Lane')).toMatch(
      /Ydy e wedi dod yn ôl\?/,
    );
    expect(await citizen.says('ydy')).toMatch(/adroddiad newydd sy'n enwi/);
  });
});
