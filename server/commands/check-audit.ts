import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { checkAudit } from '../../citizens/audit-chain';
import { runInHouse } from './command';

const WHY = {
  missing: 'is missing',
  altered: 'is not as it was written',
  cut: 'is missing, or rows after it: the end was cut off',
} as const;

/** Reads the whole audit and says whether a row was altered, taken out or put in. */
runInHouse(async ({ store, secrets }) => {
  const checked = await checkAudit(store, secrets.identity, keptHead(process.argv[2]));
  if (!checked.sound) {
    terminal.complain(`Row ${checked.n} of the audit ${WHY[checked.why]}.`);
    return 1;
  }
  const { head, waiting } = checked;
  terminal.say(`The audit is whole: ${head.n} rows. Keep this elsewhere: ${head.n}:${head.seal}`);
  if (waiting > 0) terminal.say(`Written and not sealed yet: ${waiting}. The running server seals them.`);
  return 0;
});

/** What an earlier run has printed, if it was given. */
function keptHead(text: string | undefined): { n: number; seal: string } | undefined {
  if (text === undefined) return undefined;
  const [, n, seal] = /^(\d+):([\w-]{22})$/.exec(text) ?? [];
  if (n === undefined || seal === undefined)
    throw new SetupError('Give what an earlier run has printed, as in: npm run check-audit -- 12:...');
  return { n: Number(n), seal };
}
