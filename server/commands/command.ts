import { systemClock } from '../../base/clock';
import { SetupError } from '../../base/errors';
import { createLog } from '../../base/log';
import { terminal } from '../../base/terminal';
import { type Config, readEnvironment } from '../config';
import { type House, openHouse } from '../house';

/** Runs a command to its exit code; a mistake of the operator's is one sentence, not a stack. */
export function runCommand(command: () => Promise<number>): void {
  command().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (!(error instanceof SetupError)) throw error;
      terminal.complain(error.message);
      process.exitCode = 1;
    },
  );
}

/** A command that works on the store beside a running server, or without one. */
export function runInHouse(command: (house: House, config: Config) => Promise<number>): void {
  runCommand(async () => {
    const config = readEnvironment();
    const house = await openHouse(config, { clock: systemClock, log: createLog('warn') });
    try {
      return await command(house, config);
    } finally {
      await house.store.close();
    }
  });
}
