import { DateTime } from 'luxon';
import { systemClock, type Clock } from '../../base/clock';
import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { sentenceOf } from '../../knowledge/catalogue/findings';
import { readCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { runCommand } from './command';

/** Says everything that is wrong in a council's folder, a line each, and a summary; 1 if it could not be started with. */
export async function checkCouncil(
  directory: string,
  say: (line: string) => void,
  clock: Clock = systemClock,
): Promise<number> {
  const today = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' }).toISODate()!;
  const { catalogue, findings } = readCatalogue(directory, phraseGaps, today);
  for (const mistake of findings.mistakes) say(sentenceOf(mistake));
  for (const warning of findings.warnings) say(`Warning: ${sentenceOf(warning)}`);
  const warnings = counted(findings.warnings.length, 'warning');
  if (catalogue) {
    const held = `${counted(catalogue.services.length, 'service')}, ${counted(catalogue.articles.length, 'article')} and ${counted(catalogue.streets.length, 'place')}`;
    say(`${catalogue.council.name.en} can start, with ${held}; ${warnings}.`);
    return 0;
  }
  say(`${counted(findings.mistakes.length, 'mistake')} to correct before it can start; ${warnings}.`);
  return 1;
}

export async function main(argv: readonly string[], say: (line: string) => void): Promise<number> {
  const [directory, ...more] = argv;
  if (directory === undefined || more.length > 0)
    throw new SetupError('Name one folder of a council, as in: npm run check-council -- councils/example');
  return checkCouncil(directory, say);
}

function counted(n: number, noun: string): string {
  return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}

if (require.main === module) runCommand(() => main(process.argv.slice(2), (line) => terminal.say(line)));
