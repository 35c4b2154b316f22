import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { restore } from '../../storage/backup';
import { readEnvironment } from '../config';
import { runCommand } from './command';

runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new SetupError('Name the folder of the backup, as in: npm run restore -- /backups/today');
  const restored = await restore(folder, readEnvironment().dataDir);
  terminal.say(`Restored to ${restored.folder}, with ${restored.files} attached files.`);
  return 0;
});
