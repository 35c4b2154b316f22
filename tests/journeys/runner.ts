import { MINUTE } from '../../base/clock';
import { historyOf } from '../../citizens/history';
import type { LogEntry } from '../../citizens/log';
import { conversationKey } from '../../citizens/conversation';
import { talkSchema, type Talk } from '../../dialogs/converse';
import type { Medium } from '../../language/reply';
import { asText } from '../../language/text-message';
import { isOpenAt, opensAfter } from '../../requests/opening';
import { requestKey, requestsOfIdentity, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { example } from '../dialogs/talker';
import type { OnThePhone } from '../support/on-the-phone';
import { citizenOn } from './citizen';
import type { Filed, Journey } from './journey';
import { does } from './wordings';

/** Plays the table on one channel, then holds what is stored against it; how many turns the citizen took. */
export async function play(
  journey: Journey,
  medium: Medium,
  council: OnThePhone,
  house: House,
): Promise<number> {
  duringHours(council);
  const citizen = await citizenOn(medium, council);
  const how = { catalogue: example, language: journey.language ?? 'en', medium };
  let turns = 0;
  let unasked = false;
  let answer = '';
  for (const [said, answered] of journey.lines) {
    if (said.startsWith('(next day)')) await citizen.sleeps();
    if (!unasked) {
      const filed = await filedBy(house, citizen.identity(house));
      const words = said.replace('(next day) ', '').replace('{reference}', filed.at(-1)?.reference ?? '');
      answer = asText(await citizen.says(words));
      turns += 1;
    }
    const wanted = typeof answered === 'string' ? [answered] : answered;
    unasked = medium !== 'web' && wanted.includes('asks photo');
    if (unasked) continue;
    const missing = wanted.filter((one) => !does(one, answer, how));
    expect({ said, answer, missing }).toEqual({ said, answer, missing: [] });
  }
  await holds(journey, house, citizen.identity(house));
  return turns;
}

/** People come while the council is open, unless their table has them come back at another time. */
function duringHours({ server: { clock } }: OnThePhone): void {
  if (isOpenAt(clock.now() + LONGEST, example.council) && isOpenAt(clock.now(), example.council)) return;
  clock.set(opensAfter(clock.now(), example.council)! + MINUTE);
}
/** No table takes longer. */
const LONGEST = 30 * MINUTE;

async function holds({ stored }: Journey, house: House, identity: string): Promise<void> {
  const filed = await filedBy(house, identity);
  expect(filed.map((one, i) => inTable(one, stored.filed[i]))).toEqual(stored.filed);
  const entries = await entriesOf(house, identity);
  expect(Object.assign({}, ...entries.map(({ marks }) => marks ?? {}))).toMatchObject(stored.marks ?? {});
  expect(await openIn(house, entries.at(-1)!)).toBe(stored.open);
}

/** The request in the terms of the table, with those of its answers that the table names. */
function inTable(request: ServiceRequest, wanted: Filed | undefined): Filed {
  const named = Object.keys(wanted?.answers ?? {});
  const answers = Object.fromEntries(
    named.map((code) => [code, asWritten(plain(request.answers[code]), wanted?.answers?.[code])]),
  );
  return {
    service: request.service,
    ...(wanted?.place === undefined ? {} : { place: request.place?.label }),
    ...(wanted?.answers === undefined ? {} : { answers }),
  };
}

/** On a call the recogniser writes words down, with a capital letter and a full stop. */
function asWritten(stored: string | number | boolean, wanted: unknown): string | number | boolean {
  if (typeof stored !== 'string' || typeof wanted !== 'string') return stored;
  const bare = (words: string): string => words.toLowerCase().replace(/\.$/, '');
  return bare(stored) === bare(wanted) ? wanted : stored;
}

/** An answer as a table writes it: its one value, several with commas between. */
function plain(answer: ServiceRequest['answers'][string] | undefined): string | number | boolean {
  if (answer === undefined) return 'none';
  if (answer.type === 'unknown') return 'unknown';
  const [value] = Object.entries(answer).flatMap(([name, one]) => (name === 'type' ? [] : [one as unknown]));
  return Array.isArray(value) ? value.join(', ') : (value as string);
}

async function filedBy(house: House, identity: string): Promise<ServiceRequest[]> {
  const members = await house.store.range(requestsOfIdentity(identity), { limit: 50 });
  const keys = members.map((member) => requestKey(member.split('|')[1]!));
  const found = await house.store.read(keys);
  return keys.map((key) => found.get(key)!.value as ServiceRequest);
}

async function entriesOf(house: House, identity: string): Promise<LogEntry[]> {
  const list: LogEntry[] = [];
  for await (const entry of (await historyOf(house.store, identity))?.entries ?? []) list.push(entry);
  return list;
}

async function openIn(house: House, { conversation }: LogEntry): Promise<string> {
  const stored = (await readOne(house.store, conversationKey(conversation)))!;
  const talk: Talk = talkSchema.parse((stored.value as { talk: unknown }).talk);
  const top = talk.stack.at(-1);
  // The root only waits for what is wanted, and news by text are only offered to whoever calls.
  if (!top || ['root', 'text-news'].includes(top.dialog)) return 'nothing';
  const { service } = top.state as { service?: string };
  return service === undefined ? top.dialog : `${top.dialog} ${service}`;
}
