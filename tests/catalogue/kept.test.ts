import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeptCatalogue } from '../../knowledge/catalogue/kept';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { CouncilCopy } from './broken-council';
import { cpuTime } from '../support/cpu-time';

const council = new CouncilCopy();
const dataDir = join(council.directory, '../data');
const file = join(dataDir, 'catalogue.json');
const load = (data = dataDir) => loadKeptCatalogue(council.directory, phraseGaps, data);
const keptText = () => readFileSync(file, 'utf8');

/** Whether a start takes what is kept: a mark that was put into it comes back. */
function isTaken(): boolean {
  writeFileSync(file, keptText().replace('"slug":"elwern"', '"slug":"marked"'));
  return load().council.slug === 'marked';
}

describe('what a start keeps of a council', () => {
  test('is the catalogue as it is read from the folder', () => {
    const read = loadCatalogue(council.directory, phraseGaps);
    for (const catalogue of [load(), load()]) {
      expect(JSON.parse(JSON.stringify(catalogue))).toEqual(JSON.parse(JSON.stringify(read)));
      expect(catalogue.service('pothole')?.title).toEqual(read.service('pothole')?.title);
      expect(catalogue.article('potholes', 'cy')?.title).toBe('Tyllau yn y ffordd');
      expect(catalogue.figure('uniform-grant-primary')).toEqual(read.figure('uniform-grant-primary'));
    }
    expect(isTaken()).toBe(true);
    expect(readdirSync(dataDir)).toEqual(['catalogue.json']);
  });

  test.each([
    ['a word changes', () => council.edit('services/pothole.yaml', 'Report a pothole', 'Tell of a pothole')],
    ['a figure changes', () => council.edit('figures/schools-and-families.yaml', 'money: 60', 'money: 65')],
    [
      'an article has another name',
      () => {
        for (const language of ['en', 'cy'])
          renameSync(
            council.path(`articles/${language}/graffiti.md`),
            council.path(`articles/${language}/scribbles.md`),
          );
        council.edit('services/graffiti.yaml', 'article: graffiti', 'article: scribbles');
      },
    ],
    [
      'files are left out',
      () => ['phrases.en.yaml', 'phrases.cy.yaml'].forEach((name) => council.remove(name)),
    ],
  ])('counts no more once %s', (_when, change) => {
    expect(isTaken()).toBe(true);
    change();
    expect(load().council.slug).toBe('elwern');
    expect(isTaken()).toBe(true);
  });

  test('counts no more once a file behind a link changes', () => {
    const target = join(council.directory, '../places.csv');
    renameSync(council.path('places.csv'), target);
    symlinkSync(target, council.path('places.csv'));
    load();
    expect(isTaken()).toBe(true);
    writeFileSync(target, readFileSync(target, 'utf8').replaceAll('Shirehall', 'Moot Hall'));
    expect(load().streets.map((street) => street.name)).toContain('Moot Hall');
  });

  test('counts no more in another release, with phrases of other gaps', () => {
    load();
    expect(isTaken()).toBe(true);
    const other = { ...phraseGaps, 'talk.new': [] };
    expect(loadKeptCatalogue(council.directory, other, dataDir).council.slug).toBe('elwern');
  });

  test('hides no mistake', () => {
    load();
    const service = council.path('services/pothole.yaml');
    const right = readFileSync(service, 'utf8');
    council.edit('services/pothole.yaml', 'required: true', 'requird: true');
    expect(() => load()).toThrow('did you mean `required`?');
    writeFileSync(service, right);
    expect(load().council.slug).toBe('elwern');
  });

  test.each(['', '{', 'null', '[]', '{"key":"other","content":{}}'])('is passed over if it is %j', (text) => {
    writeFileSync(file, text);
    expect(load().council.slug).toBe('elwern');
    expect(isTaken()).toBe(true);
  });

  test('is done without where it cannot be written', () => {
    const blocked = join(council.directory, '../blocked');
    mkdirSync(join(blocked, 'catalogue.json'), { recursive: true });
    for (const nowhere of [blocked, join(file, 'below')]) expect(load(nowhere).council.slug).toBe('elwern');
    expect(readdirSync(blocked)).toEqual(['catalogue.json']);
  });

  test('works where the data lies in the council’s folder, whatever else is written there', () => {
    const inside = council.path('data');
    load(inside);
    writeFileSync(join(inside, 'store.db'), 'of any size');
    const kept = join(inside, 'catalogue.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('"slug":"elwern"', '"slug":"marked"'));
    expect(load(inside).council.slug).toBe('marked');
  });
});

test('a second start reads a council in far less than the two seconds that it may take', () => {
  load();
  expect(cpuTime(() => load())).toBeLessThan(300);
});
