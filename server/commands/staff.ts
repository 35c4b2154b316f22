import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { hashPassword, PASSWORD, passwordFault } from '../../desk/passwords';
import {
  disabled,
  enabled,
  ROLES,
  signedOut,
  type Staff,
  StaffBook,
  withoutSecondFactor,
} from '../../desk/staff';
import type { House } from '../house';
import { runInHouse } from './command';

const USAGE = `npm run staff -- add EMAIL --name NAME --role ${ROLES.join('|')} [--teams CODE,CODE] [--languages en,cy] [--password-stdin]
npm run staff -- list
npm run staff -- disable | enable | reset | password EMAIL   (reset: a new second factor at the next sign-in)`;

const OPTIONS = {
  name: { type: 'string' },
  role: { type: 'string' },
  teams: { type: 'string' },
  languages: { type: 'string' },
  'password-stdin': { type: 'boolean' },
} as const;

const listed = z.string().transform((text) => text.split(',').map((part) => part.trim()));
const person = z.object({
  email: z.email({ error: 'EMAIL must be an e-mail address, such as sam@council.example' }).max(254),
  name: z.string({ error: '--name is missing: it is what citizens are told' }).trim().min(1).max(80),
  role: z.enum(ROLES, { error: `--role must be one of ${ROLES.join(', ')}` }),
  teams: listed.optional(),
  languages: listed.default(['en']),
});

runInHouse(async (house, config) => {
  const { positionals, values } = parse();
  const [verb = '', email = ''] = positionals;
  const book = new StaffBook(house.store, house.secrets.identity);
  const fromStdin = values['password-stdin'] ?? false;
  switch (verb) {
    case 'add':
      return add(`${config.publicUrl.origin}/desk`, book, read(house, { ...values, email }), fromStdin);
    case 'list':
      for (const staff of await book.all()) terminal.say(line(staff));
      return 0;
    case 'disable':
      return change(book, email, (staff) => disabled(staff, house.clock.now()), 'disabled, and signed out');
    case 'enable':
      return change(book, email, enabled, 'enabled');
    case 'reset':
      return change(book, email, withoutSecondFactor, 'signed out; the next sign-in sets up a second factor');
    case 'password': {
      const password = await hashPassword(await newPassword(fromStdin));
      const renewed = (staff: Staff): Staff => ({ ...signedOut(staff), password });
      return change(book, email, renewed, 'signed out; the new password counts');
    }
    default:
      throw new SetupError(USAGE);
  }
});

function parse() {
  try {
    return parseArgs({ args: process.argv.slice(2), options: OPTIONS, allowPositionals: true });
  } catch {
    throw new SetupError(USAGE);
  }
}

function read({ catalogue }: House, given: object): z.infer<typeof person> & { readonly teams: string[] } {
  const parsed = person.safeParse(given);
  if (!parsed.success) throw new SetupError(`${parsed.error.issues[0]!.message}.\n${USAGE}`);
  const { council } = catalogue;
  const teams = parsed.data.teams ?? (council.desk ? [council.desk.team] : []);
  const unknown = teams.find((team) => !(team in council.teams));
  if (unknown !== undefined)
    throw new SetupError(
      `There is no team "${unknown}" in council.yaml: use any of ${Object.keys(council.teams).join(', ')}.`,
    );
  return { ...parsed.data, teams };
}

async function add(
  desk: string,
  book: StaffBook,
  about: Omit<Staff, 'shape' | 'id' | 'sessions' | 'password'>,
  fromStdin: boolean,
): Promise<number> {
  const password = await hashPassword(await newPassword(fromStdin));
  if (!(await book.add({ ...about, password })))
    throw new SetupError('There is already somebody with that address.');
  terminal.say(`${about.name} can sign in at ${desk}, and sets up a second factor there.`);
  return 0;
}

async function newPassword(fromStdin: boolean): Promise<string> {
  const prompt = `Password (${PASSWORD.advised} characters or more are best): `;
  const password = fromStdin ? await terminal.ask('') : await terminal.askHidden(prompt);
  const fault = passwordFault(password);
  if (fault) throw new SetupError(fault);
  return password;
}

async function change(
  book: StaffBook,
  email: string,
  how: (staff: Staff) => Staff,
  done: string,
): Promise<number> {
  const found = await book.byEmail(email);
  const changed = found && (await book.change(found.value.id, how));
  if (!changed)
    throw new SetupError('There is nobody with that address: npm run staff -- list shows everybody.');
  terminal.say(`${changed.name}: ${done}.`);
  return 0;
}

function line({ email, name, role, teams, secondFactor, disabledAt }: Staff): string {
  const state = disabledAt !== undefined ? 'disabled' : secondFactor ? 'active' : 'not set up';
  return [email, name, role, teams.join(','), state].join('\t');
}
