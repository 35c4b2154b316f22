import { DateTime } from 'luxon';
import { terminal } from '../../base/terminal';
import { written } from '../../language/signs';
import { ZONE } from '../../language/dates';
import { passOnInto, STUCK } from '../../requests/passing-on';
import { readRequest, requestKeyOf, type ServiceRequest } from '../../requests/service-request';
import { Draft, MAX_RANGE } from '../../storage/store';
import type { House } from '../house';
import { runInHouse } from './command';
import { sendAgain, takeOff, type Unarrived, unarrived } from '../../desk/unarrived';

const AGAIN = '--again';
const SEEN = '--seen';

/**
 * Lists what did not arrive and won't by itself: requests at the back office, texts at a phone; and what else staff must
 * look at. Sends off once more what can be sent, or takes the rest off the list.
 */
runInHouse(async (house) => {
  const stuck = await stuckRequests(house);
  const others = await unarrived(house.store);
  for (const { reference, team, passedOn } of stuck)
    terminal.say(
      `${time(passedOn?.held?.at ?? 0)}  ${written(reference)}  ${team}  ${passedOn?.held?.reason}`,
    );
  for (const { attention, entry } of others)
    terminal.say(
      `${time(attention.at)}  ${aboutWhat(entry)}  ${attention.kind}  ${attention.reason}`.trimEnd(),
    );
  if (stuck.length + others.length === 0) terminal.say(NOTHING);
  else if (process.argv.includes(AGAIN)) await again(house, stuck, others);
  else if (process.argv.includes(SEEN)) await seen(house, others);
  else terminal.say(`Once the cause is gone, send them with: npm run undelivered -- ${AGAIN}`);
  return 0;
});

const NOTHING =
  'Every request has reached the back office, or is on its way there, and no text that matters is lost.';

const time = (at: number): string => DateTime.fromMillis(at, { zone: ZONE }).toFormat('yyyy-LL-dd HH:mm');

/** The reference of which a text tells, or what else it is. */
function aboutWhat(entry: Unarrived['entry']): string {
  const { reference, update, sent } = entry?.marks ?? {};
  const told = reference ?? update;
  return typeof told === 'string' ? written(told) : String(sent ?? (entry ? 'text' : '-'));
}

async function stuckRequests({ store }: House): Promise<readonly ServiceRequest[]> {
  const members = await store.range(STUCK, { limit: MAX_RANGE });
  const found = await store.read(members.map(requestKeyOf));
  return [...found.values()].map(({ value }) => readRequest(value));
}

/** What is tried again leaves the list with the first answer, and is back on it if it is given up once more. */
async function again(
  house: House,
  stuck: readonly ServiceRequest[],
  others: readonly Unarrived[],
): Promise<void> {
  for (const { reference } of stuck) {
    const draft = new Draft();
    passOnInto(draft, reference, house.clock.now());
    await house.store.commit(draft);
  }
  let sent = stuck.length;
  for (const one of others) if (await sendAgain(house, one)) sent++;
  terminal.say(`Sent off once more: ${sent}.`);
  const left = stuck.length + others.length - sent;
  if (left > 0)
    terminal.say(`Left for you to see to: ${left}. Take them off with: npm run undelivered -- ${SEEN}`);
}

async function seen(house: House, others: readonly Unarrived[]): Promise<void> {
  for (const one of others) await takeOff(house, one);
  terminal.say(`Taken off the list: ${others.length}.`);
}
