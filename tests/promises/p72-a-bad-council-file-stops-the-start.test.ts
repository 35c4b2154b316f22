import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SetupError } from '../../base/errors';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { CouncilCopy, EXAMPLE } from '../catalogue/broken-council';
import { brokenBodies } from '../catalogue/broken/bodies';
import { brokenCollections } from '../catalogue/broken/collections';
import { brokenCouncils } from '../catalogue/broken/council';
import { brokenFigures } from '../catalogue/broken/figures';
import { brokenPlacesArticlesAndPhrases } from '../catalogue/broken/other-files';
import { brokenServices } from '../catalogue/broken/services';
import { brokenSlots } from '../catalogue/broken/slots';
import { slipsOfThePen } from '../catalogue/broken/writing';

/** What a start says of a council's folder; undefined if it starts. */
function refusal(directory: string): string | undefined {
  try {
    loadCatalogue(directory, phraseGaps);
    return undefined;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return error.message;
  }
}

const edits = [
  ...slipsOfThePen,
  ...brokenServices,
  ...brokenCouncils,
  ...brokenBodies,
  ...brokenFigures,
  ...brokenPlacesArticlesAndPhrases,
  ...brokenCollections,
  ...brokenSlots,
];

/** What is wrong with a file as a whole has no line. */
const wholeFiles: readonly [when: string, breaking: (council: CouncilCopy) => void, says: string][] = [
  [
    'a file is missing',
    (council) => council.remove('council.yaml'),
    'council/council.yaml: this file is missing; copy it from councils/example and fill it in.',
  ],
  [
    'a folder is missing',
    (council) => council.remove('services'),
    'council/services: this folder is missing; copy it from councils/example and fill it in.',
  ],
  [
    'a file is empty',
    (council) => council.write('services/pothole.yaml', '\n \n'),
    'council/services/pothole.yaml: is empty; fill it in or delete it.',
  ],
  [
    'there is a file where a folder belongs',
    (council) => {
      council.remove('services');
      council.write('services', 'pothole');
    },
    'council/services: must be a folder.',
  ],
  [
    'a file is saved as Windows saves it',
    (council) => council.write('services/pothole.yaml', Buffer.from('code: pothole\ntitle: T\xf4', 'latin1')),
    'council/services/pothole.yaml, line 2: is not saved as UTF-8; save it again with the encoding "UTF-8" ("CSV UTF-8" in Excel).',
  ],
  [
    'a file is saved as UTF-16',
    (council) => council.write('places.csv', Buffer.from('\ufeffkind,name', 'utf16le')),
    'council/places.csv, line 1: is not saved as UTF-8; save it again with the encoding "UTF-8" ("CSV UTF-8" in Excel).',
  ],
  [
    'a file has another ending',
    (council) => council.write('services/pothole.yml', 'code: pothole'),
    'council/services/pothole.yml: is not read, because its name does not end in .yaml; rename it or move it elsewhere.',
  ],
  [
    'few lines would grow into gigabytes',
    (council) => council.write('services/pothole.yaml', laughs()),
    'council/services/pothole.yaml, line 1: has a text that begins with * or &, which means something else here; put it in quotation marks.',
  ],
  [
    'brackets stand in brackets without end',
    (council) => council.write('services/pothole.yaml', `code: ${'['.repeat(20_000)}`),
    'council/services/pothole.yaml, line 1: has brackets within brackets without end; take them out.',
  ],
  [
    'a file is huge',
    (council) => council.write('places.csv', `kind${' '.repeat(3_000_000)}`),
    'council/places.csv: is larger than 2 MB; split it or shorten it.',
  ],
  [
    'an article has no Welsh',
    (council) => council.remove('articles/cy/potholes.md'),
    'council/articles/en/potholes.md: has no council/articles/cy/potholes.md beside it; write it.',
  ],
  [
    'two files have a figure of one code',
    (council) =>
      council.write(
        'figures/a.yaml',
        'uniform-grant-primary:\n  money: 50\n  what:\n    en: a grant\n    cy: grant\n',
      ),
    'council/figures/schools-and-families.yaml, line 10: the code "uniform-grant-primary" is taken by council/figures/a.yaml; give each figure its own.',
  ],
  [
    'a service is answered by bin days that are not there',
    (council) => council.remove('collections.yaml'),
    'council/services/bin-day.yaml, line 13: `answered_by` is collections, but there is no collections.yaml; add it, or take this out.',
  ],
  [
    'phrases are written for a language that is not offered',
    (council) => council.write('phrases.fr.yaml', 'talk.bye: Adieu.'),
    'council/phrases.fr.yaml: is not read; did you mean "phrases.en.yaml"?',
  ],
];

function laughs(): string {
  const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}]`);
  return ['l0: &l0 ha', ...levels].join('\n');
}

describe('P72: a bad council file stops the start with one sentence that names file, line and cure', () => {
  test('the example council starts', () => {
    expect(refusal(EXAMPLE)).toBeUndefined();
  });

  test.each(edits.map((edit) => [edit.when, edit] as const))('%s', (_when, edit) => {
    const council = new CouncilCopy();
    council.edit(edit.file, edit.from, edit.to);
    const line = council.lineOf(edit.file, edit.at ?? edit.to);
    const said = refusal(council.directory);
    expect(said && council.plain(said)).toBe(`council/${edit.file}, line ${line}: ${edit.says}`);
  });

  test.each(wholeFiles)('%s', (_when, breaking, says) => {
    const council = new CouncilCopy();
    breaking(council);
    const said = refusal(council.directory);
    expect(said && council.plain(said)).toBe(says);
  });

  test('a folder that is not there', () => {
    expect(refusal('councils/nowhere')).toBe(
      'councils/nowhere: there is no such folder; name one such as councils/example.',
    );
  });

  test('the real start ends with the sentence, and with nothing else', () => {
    const council = new CouncilCopy();
    council.edit('services/pothole.yaml', 'required: true', 'requird: true');
    const line = council.lineOf('services/pothole.yaml', 'requird');
    const start = spawnSync(process.execPath, [join(__dirname, '../../dist/server/commands/start.js')], {
      env: {
        PATH: process.env['PATH'],
        COUNCIL_DIR: council.directory,
        DATA_DIR: council.path('data'),
        PORT: '0',
      },
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect(council.plain(start.stderr)).toBe(
      `council/services/pothole.yaml, line ${line}: \`requird\` is not a field we know; did you mean \`required\`?\n`,
    );
    expect([start.status, start.stdout]).toEqual([1, '']);
  });
});
