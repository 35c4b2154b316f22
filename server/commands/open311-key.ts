import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { addReporter, REPORTER_NAME, removeReporter, reporters } from '../../requests/reporters';
import { runInHouse } from './command';

const USAGE =
  'Say what to do with the keys, as in: npm run open311-key -- add "Street app", list, or remove "Street app"';

/** Makes the keys with which other programs send requests, lists who has one, and takes them back. */
runInHouse(async ({ store, secrets, clock }) => {
  const [act = '', ...words] = process.argv.slice(2);
  const name = words.join(' ').trim();
  if (act === 'list' && name === '') {
    const names = await reporters(store);
    for (const one of names) terminal.say(one);
    if (names.length === 0) terminal.say('Nobody has a key yet.');
    return 0;
  }
  if (act !== 'add' && act !== 'remove') throw new SetupError(USAGE);
  if (!REPORTER_NAME.test(name))
    throw new SetupError(
      'A name has 2 to 60 letters, digits, spaces, dots and hyphens: name whoever gets the key.',
    );
  if (act === 'remove') {
    if (!(await removeReporter(store, name))) throw new SetupError(`Nobody of the name ${name} has a key.`);
    terminal.say(`The key of ${name} is refused from now on.`);
    return 0;
  }
  const key = await addReporter(store, secrets.identity, name, clock.now());
  if (key === undefined) throw new SetupError(`${name} has a key: remove it first, or use another name.`);
  terminal.say(`The key of ${name}, shown this once and kept by nobody here:`);
  terminal.say(key);
  return 0;
});
