import type { z } from 'zod';
import { SetupError } from '../../base/errors';
import { readArticles } from './articles';
import { readBodies } from './bodies';
import { toCatalogue, type Catalogue } from './catalogue';
import { councilSchema, toCouncil } from './council';
import { checkComplaints } from './feedback-checks';
import { Findings, sentenceOf } from './findings';
import { Folder } from './folder';
import { readFigures, warnOfUnused } from './figures';
import { readAllPhrases, type KnownPhrases } from './phrases';
import { readCollections } from './collections/read';
import { readRules, type Rules } from './collections/rules';
import { readPlaces } from './places';
import { readReadyAnswers } from './ready-answers';
import type { Service } from './service';
import { readServices } from './services';
import { calendarsOf, readSlots } from './slots';
import { insteadOf } from './spelling';
import { checkWelsh } from './welsh';
import { readYaml, type YamlFile } from './yaml-file';

type CouncilFile = YamlFile<z.infer<typeof councilSchema>>;

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
  const file = readCouncil(folder, findings);
  const council = file && toCouncil(file.data);
  const rules = readRules(folder, council, findings);
  const slots = readSlots(folder, council, findings, today);
  const calendars = calendarsOf(slots, folder, findings);
  const services = readServices(folder, { council, bins: binsOf(rules, folder), calendars }, findings);
  const bodies = readBodies(folder, { council, services }, findings);
  const figures = readFigures(folder, council, findings, today);
  const articles = readArticles(folder, council, figures, findings, today);
  const streets = readPlaces(folder, council, findings);
  const collections = rules && readCollections(folder, { rules, council, places: streets, today }, findings);
  const phrases = readAllPhrases(folder, council, known, findings);
  const readyAnswers = readReadyAnswers(folder, council, findings);
  if (file && findings.mistakes.length === 0) {
    checkFirstOffered(file, services, findings);
    checkComplaints(file, services, findings);
  }
  if (!council || findings.mistakes.length > 0) return { findings };
  warnOfUnused(figures, articles, findings);
  const all = [...figures.byCode.values()].map((written) => written.figure);
  return {
    catalogue: toCatalogue({
      council,
      services,
      bodies,
      phrases,
      readyAnswers,
      streets,
      slots,
      collections,
      articles,
      figures: all,
    }),
    findings,
  };
}

function binsOf(rules: Rules | undefined, folder: Folder): string[] | undefined {
  if (rules) return rules.bins.map((bin) => bin.code);
  return folder.isThere('collections.yaml') ? undefined : [];
}

function readCouncil(folder: Folder, findings: Findings): CouncilFile | undefined {
  const text = folder.text('council.yaml');
  if (text === undefined) return undefined;
  const file = readYaml({ path: folder.path('council.yaml'), text }, councilSchema, findings);
  if (!file) return undefined;
  if (file.data.languages.includes('cy')) checkWelsh(file, findings);
  checkDesk(file, findings);
  return file;
}

function checkDesk(file: CouncilFile, findings: Findings): void {
  const { desk, teams } = file.data;
  if (!desk || desk.team in teams) return;
  const says = `"${desk.team}" is not one of your \`teams\`${insteadOf(desk.team, Object.keys(teams))}`;
  findings.mistake(file.path, file.lineOf(['desk', 'team']), says);
}

/** Asked last: a service whose own file has a mistake is not there either, and that mistake says more. */
function checkFirstOffered(file: CouncilFile, services: readonly Service[], findings: Findings): void {
  const codes = services.map((service) => service.code);
  file.data.first_offered.forEach((code, i) => {
    if (codes.includes(code)) return;
    const line = file.lineOf(['first_offered', i]);
    findings.mistake(file.path, line, `"${code}" is not the code of a service${insteadOf(code, codes)}`);
  });
}
