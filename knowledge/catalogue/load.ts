import { SetupError } from '../../base/errors';
import { readArticles } from './articles';
import { toCatalogue, type Catalogue } from './catalogue';
import { councilSchema, toCouncil } from './council';
import { Findings, sentenceOf } from './findings';
import { Folder } from './folder';
import { readFigures, warnOfUnused } from './figures';
import { readAllPhrases, type KnownPhrases } from './phrases';
import { readPlaces } from './places';
import { readServices } from './services';
import { checkWelsh } from './welsh';
import { readYaml } from './yaml-file';

/** Reads a council's folder for a start, which its first mistake stops. */
export function loadCatalogue(directory: string, known: KnownPhrases): Catalogue {
  const { catalogue, findings } = readCatalogue(directory, known);
  const [first] = findings.mistakes;
  if (first) throw new SetupError(sentenceOf(first));
  return catalogue!;
}

/**
 * Reads a council's folder with everything that is wrong in it; there is a catalogue only if nothing is.
 * With a day (ISO), articles that should have been read again by then are warned of.
 */
export function readCatalogue(
  directory: string,
  known: KnownPhrases,
  today = '',
): { readonly catalogue?: Catalogue; readonly findings: Findings } {
  const findings = new Findings();
  const folder = new Folder(directory, findings);
  if (!folder.isThere('')) {
    findings.mistake(
      folder.path(''),
      undefined,
      'there is no such folder; name one such as councils/example',
    );
    return { findings };
  }
  const council = readCouncil(folder, findings);
  const services = readServices(folder, council, findings);
  const figures = readFigures(folder, council, findings, today);
  const articles = readArticles(folder, council, figures, findings, today);
  const streets = readPlaces(folder, council, findings);
  const phrases = readAllPhrases(folder, council, known, findings);
  if (!council || findings.mistakes.length > 0) return { findings };
  warnOfUnused(figures, articles, findings);
  const all = [...figures.byCode.values()].map((written) => written.figure);
  return {
    catalogue: toCatalogue({ council, services, phrases, streets, articles, figures: all }),
    findings,
  };
}

function readCouncil(folder: Folder, findings: Findings): Catalogue['council'] | undefined {
  const text = folder.text('council.yaml');
  if (text === undefined) return undefined;
  const file = readYaml({ path: folder.path('council.yaml'), text }, councilSchema, findings);
  if (!file) return undefined;
  if (file.data.languages.includes('cy')) checkWelsh(file, findings);
  return toCouncil(file.data);
}
