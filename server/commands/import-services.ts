import { parseArgs } from 'node:util';
import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { servicesOffered } from '../../adapters/open311/offered';
import { type Open311Server, Talk } from '../../adapters/open311/talk';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { Trouble } from '../../requests/back-office';
import { readEnvironment } from '../config';
import { checkCouncil } from './check-council';
import { runCommand } from './command';
import type { Told } from './import-services/fresh';
import { importInto } from './import-services/import-into';

const USAGE =
  'Name the folder of your council, as in: npm run import-services -- councils/northfield --team highways --group roads (OPEN311_URL says where the back office is)';

/** Brings the services of a back office's catalogue into a council's folder, as files to be read and completed. */
export async function main(
  argv: readonly string[],
  server: Open311Server | undefined,
  say: (line: string) => void,
): Promise<number> {
  const { directory, told } = read(argv);
  if (!server) throw new SetupError('OPEN311_URL is not set: it says where the back office is.');
  const catalogue = loadCatalogue(directory, phraseGaps);
  const offered = await servicesOffered(new Talk(server)).catch((error: unknown) => {
    if (!(error instanceof Trouble)) throw error;
    throw new SetupError(`The back office at ${server.url} did not tell its services (${error.reason}).`);
  });
  importInto(directory, offered, catalogue, told, say);
  return checkCouncil(directory, say);
}

function read(argv: readonly string[]): { readonly directory: string; readonly told: Told } {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      options: { team: text, group: text },
      allowPositionals: true,
    });
    const [directory, ...more] = positionals;
    if (directory !== undefined && more.length === 0) return { directory, told: values };
  } catch {
    throw new SetupError(USAGE);
  }
  throw new SetupError(USAGE);
}

if (require.main === module)
  runCommand(() => main(process.argv.slice(2), readEnvironment().open311, (line) => terminal.say(line)));
