import { DateTime } from 'luxon';
import { terminal } from '../../base/terminal';
import { written } from '../../language/signs';
import { ZONE } from '../../language/dates';
import { passOnInto, STUCK } from '../../requests/passing-on';
import { readRequest, requestKeyOf } from '../../requests/service-request';
import { Draft, MAX_RANGE } from '../../storage/store';
import type { House } from '../house';
import { runInHouse } from './command';

const AGAIN = '--again';

/** Lists the requests that have not reached the back office and won't by themselves, or sends them off once more. */
runInHouse(async (house) => {
  const members = await house.store.range(STUCK, { limit: MAX_RANGE });
  const found = await house.store.read(members.map(requestKeyOf));
  const stuck = [...found.values()].map(({ value }) => readRequest(value));
  for (const { reference, team, passedOn } of stuck) {
    const since = DateTime.fromMillis(passedOn?.held?.at ?? 0, { zone: ZONE }).toFormat('yyyy-LL-dd HH:mm');
    terminal.say(`${since}  ${written(reference)}  ${team}  ${passedOn?.held?.reason}`);
  }
  if (stuck.length === 0) terminal.say('Every request has reached the back office, or is on its way there.');
  else if (process.argv.includes(AGAIN))
    await again(
      house,
      stuck.map(({ reference }) => reference),
    );
  else terminal.say(`Once the cause is gone, send them with: npm run undelivered -- ${AGAIN}`);
  return 0;
});

/** What is tried again leaves the list with the first answer, and is back on it if it is given up once more. */
async function again({ store, clock }: House, references: readonly string[]): Promise<void> {
  for (const reference of references) {
    const draft = new Draft();
    passOnInto(draft, reference, clock.now());
    await store.commit(draft);
  }
  terminal.say(`Sent off once more: ${references.length}.`);
}
