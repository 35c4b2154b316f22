import { systemClock } from '../../base/clock';
import { createLog } from '../../base/log';
import { terminal } from '../../base/terminal';
import { startApp } from '../app';
import { readEnvironment } from '../config';
import { runCommand } from './command';

runCommand(async () => {
  const config = readEnvironment();
  const app = await startApp(config, { clock: systemClock, log: createLog() });
  terminal.say(`Council Assistant is ready at ${config.publicUrl.href}`);
  const stop = (): void => void app.stop();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return 0;
});
