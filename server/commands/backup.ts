import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { backUp } from '../../storage/backup';
import { readEnvironment } from '../config';
import { runCommand } from './command';

runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new SetupError('Name a new folder for the backup, as in: npm run backup -- /backups/today');
  const { dataDir, redisUrl } = readEnvironment();
  const backup = await backUp({ directory: dataDir, redisUrl }, folder);
  terminal.say(`Backed up to ${backup.folder}, with ${backup.files} attached files.`);
  return 0;
});
