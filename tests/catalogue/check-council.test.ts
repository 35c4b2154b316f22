import { readFileSync, writeFileSync } from 'node:fs';
import { main, checkCouncil } from '../../server/commands/check-council';
import { TestClock } from '../support/test-clock';
import { CouncilCopy, EXAMPLE } from './broken-council';

async function check(directory: string, day = '2026-11-22'): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const clock = new TestClock(Date.parse(`${day}T12:00:00Z`));
  const code = await checkCouncil(directory, (line) => lines.push(line), clock);
  return { code, lines };
}

const mistakesOf = (lines: readonly string[]): string[] =>
  lines.slice(0, -1).filter((line) => !line.startsWith('Warning: '));

describe('npm run check-council', () => {
  test('finds nothing to correct in the example council', async () => {
    const { code, lines } = await check(EXAMPLE);
    expect(mistakesOf(lines)).toEqual([]);
    expect(lines.at(-1)).toMatch(
      /^Elwern Council can start, with \d+ services, \d+ articles and \d+ places; \d+ warnings\.$/,
    );
    expect(code).toBe(0);
  });

  test('says every mistake of every file, from top to bottom, and counts them', async () => {
    const council = new CouncilCopy();
    council.edit('council.yaml', 'monday: "09:00-17:00"', 'monday: "25:00"');
    council.edit('services/pothole.yaml', 'team: highways', 'team: highwais');
    council.edit('services/pothole.yaml', 'article: potholes', 'article: pothole');
    council.edit('services/missed-bin.yaml', 'when: past', 'whem: past');
    council.edit('services/missed-bin.yaml', 'type: choice', 'type: choise');
    council.edit('places.csv', 'street,Castle Hill', 'road,Castle Hill');
    council.write('articles/en/graffiti.md', 'Graffiti.');
    const { code, lines } = await check(council.directory);
    const mistakes = mistakesOf(lines).map((line) => council.plain(line));
    expect(mistakes.map((line) => line.split(':')[0])).toEqual([
      expect.stringMatching(/^council\/council\.yaml, line \d+$/),
      expect.stringMatching(/^council\/services\/missed-bin\.yaml, line \d+$/),
      expect.stringMatching(/^council\/services\/missed-bin\.yaml, line \d+$/),
      expect.stringMatching(/^council\/services\/pothole\.yaml, line \d+$/),
      'council/articles/en/graffiti.md, line 1',
      'council/places.csv, line 4',
    ]);
    expect(lines.at(-1)).toMatch(/^6 mistakes to correct before it can start; /);
    expect(code).toBe(1);
  });

  test('does not blame a service for what is wrong in council.yaml', async () => {
    const council = new CouncilCopy();
    council.write('council.yaml', 'slug: elwern\n');
    const { lines } = await check(council.directory);
    expect(mistakesOf(lines).filter((line) => !line.includes('council.yaml'))).toEqual([]);
  });

  test('warns of Welsh that nobody has signed, until somebody signs', async () => {
    const council = new CouncilCopy();
    const unsigned = `Warning: ${council.path('services/pothole.yaml')}: no Welsh speaker has signed its Welsh yet (\`welsh_signed\`).`;
    expect((await check(council.directory)).lines).toContain(unsigned);
    const file = council.path('services/pothole.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}welsh_signed:\n  by: Nia Example\n  on: 2026-11-01\n`);
    const { code, lines } = await check(council.directory);
    expect(lines).not.toContain(unsigned);
    expect(code).toBe(0);
  });

  test('warns where nothing takes what people say unasked', async () => {
    const council = new CouncilCopy();
    council.edit('services/suggestion.yaml', 'takes: suggestions\n', '');
    const { code, lines } = await check(council.directory);
    expect(lines.map((line) => council.plain(line))).toContain(
      'Warning: council/services: no service takes suggestions; write `takes: suggestions` into the one they go to.',
    );
    expect(lines.filter((line) => line.includes('no service takes'))).toHaveLength(1);
    expect(code).toBe(0);
  });

  test('warns of answers that should have been read again, and starts all the same', async () => {
    const council = new CouncilCopy();
    const late = (lines: readonly string[]) =>
      lines.filter((line) => line.includes('/en/fly-tipping.md') && line.includes('to be read again'));
    expect(late((await check(council.directory, '2027-09-14')).lines)).toEqual([]);
    const { code, lines } = await check(council.directory, '2027-09-15');
    expect(late(lines).map((line) => council.plain(line))).toEqual([
      'Warning: council/articles/en/fly-tipping.md, line 7: was to be read again by 2027-09-14; read it, correct it and move `reviewed` and `review_by`.',
    ]);
    expect(code).toBe(0);
  });

  test('warns of streets that nobody empties, and of holidays that are over', async () => {
    const council = new CouncilCopy();
    council.edit('collections.csv', /^Castle Hill,.*\n/m, '');
    const about = (lines: readonly string[]): string[] =>
      lines.filter((line) => line.includes('/collection')).map((line) => council.plain(line));
    const unsigned =
      'Warning: council/collections.yaml: no Welsh speaker has signed its Welsh yet (`welsh_signed`).';
    const bare =
      'Warning: council/collections.csv: has no line for Castle Hill in Aldersford; nobody there can be told their bin day.';
    expect(about((await check(council.directory, '2026-12-26')).lines)).toEqual([unsigned, bare]);
    const later = await check(council.directory, '2026-12-27');
    expect(about(later.lines)).toEqual([
      unsigned,
      bare,
      'Warning: council/collection-shifts.csv, line 2: 2026-12-25 and 2026-12-26 lie in the past; take the line out.',
    ]);
    expect(later.code).toBe(0);
  });

  test('takes a council without delays, without a log, and without bins', async () => {
    const council = new CouncilCopy();
    council.write('collection-log.csv', '\n');
    council.remove('collection-delays.csv');
    council.remove('collection-shifts.csv');
    expect(mistakesOf((await check(council.directory)).lines)).toEqual([]);
    ['collections.yaml', 'collections.csv', 'collection-rounds.csv'].forEach((name) => council.remove(name));
    council.edit('services/bin-day.yaml', 'answered_by: collections\n', '');
    council.edit('services/missed-bin.yaml', 'check:\n  against: collections\n  bin: bin\n  day: day\n', '');
    expect(mistakesOf((await check(council.directory)).lines)).toEqual([]);
  });

  test('warns of figures that are no longer right, and of those that stand in no article', async () => {
    const council = new CouncilCopy();
    council.write(
      'figures/fees.yaml',
      [
        'old-fee:\n  money: 5\n  what:\n    en: a fee\n    cy: ffi\n  valid_until: 2026-11-21',
        'new-fee:\n  money: 6\n  what:\n    en: a fee\n    cy: ffi\n  valid_until: 2026-11-22\n',
      ].join('\n'),
    );
    const { code, lines } = await check(council.directory, '2026-11-22');
    const warnings = lines.map((line) => council.plain(line)).filter((line) => line.includes('fees.yaml'));
    expect(warnings).toEqual([
      'Warning: council/figures/fees.yaml: no Welsh speaker has signed its Welsh yet (`welsh_signed`).',
      'Warning: council/figures/fees.yaml, line 1: "old-fee" stands in no article; use it or take it out.',
      'Warning: council/figures/fees.yaml, line 6: "old-fee" was right until 2026-11-21; correct it and move `valid_until`.',
      'Warning: council/figures/fees.yaml, line 7: "new-fee" stands in no article; use it or take it out.',
    ]);
    expect(code).toBe(0);
  });

  test('does not blame an article for what is wrong in the figures', async () => {
    const council = new CouncilCopy();
    council.edit('figures/schools-and-families.yaml', 'money: 60', 'mony: 60');
    const { lines } = await check(council.directory);
    expect(mistakesOf(lines)).toEqual([
      expect.stringContaining('schools-and-families.yaml, line 11: `mony`'),
    ]);
  });

  test('names the folder that is not there', async () => {
    const lines: string[] = [];
    expect(await main(['councils/nowhere'], (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual([
      'councils/nowhere: there is no such folder; name one such as councils/example.',
      '1 mistake to correct before it can start; no warnings.',
    ]);
  });

  test('asks for a folder when it is given none', async () => {
    await expect(main([], () => {})).rejects.toThrow('npm run check-council -- councils/example');
  });

  test('takes files as Windows saves them: with a mark at the beginning and two signs at each line end', async () => {
    const council = new CouncilCopy();
    const before = (await check(council.directory)).lines;
    for (const name of ['council.yaml', 'services/pothole.yaml', 'articles/en/potholes.md', 'places.csv']) {
      const text = readFileSync(council.path(name), 'utf8');
      council.write(name, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    expect((await check(council.directory)).lines).toEqual(before);
  });

  test('takes names that mean something to JavaScript for what they are: unknown', async () => {
    const council = new CouncilCopy();
    council.edit('services/pothole.yaml', 'kind: report', 'kind: report\n__proto__: x');
    council.edit('phrases.en.yaml', 'turn.office:', 'constructor: x\nturn.office:');
    const { lines } = await check(council.directory);
    const mistakes = mistakesOf(lines).map((line) => council.plain(line));
    expect(mistakes).toEqual([
      expect.stringMatching(/pothole\.yaml, line \d+: `__proto__` is not a field we know/),
      expect.stringMatching(/phrases\.en\.yaml, line 2: `constructor` is not a phrase we know/),
      expect.stringMatching(/phrases\.en\.yaml, line 2: `constructor` has no Welsh/),
    ]);
  });

  test('without Welsh among the languages nothing Welsh is asked for', async () => {
    const council = new CouncilCopy();
    council.edit('council.yaml', 'languages: [en, cy]', 'languages: [en]');
    council.edit('services/pothole.yaml', '  cy: Rhoi gwybod am dwll yn y ffordd\n', '');
    council.remove('articles/cy');
    council.remove('phrases.cy.yaml');
    const { code, lines } = await check(council.directory);
    expect(lines.filter((line) => /Welsh|\bcy\b/.test(line))).toEqual([]);
    expect(code).toBe(0);
  });
});
