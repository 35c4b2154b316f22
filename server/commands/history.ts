import { DateTime } from 'luxon';
import { toE164 } from '../../base/phone-numbers';
import { terminal } from '../../base/terminal';
import { auditInto } from '../../citizens/audit';
import { historyOf } from '../../citizens/history';
import { phoneIdentity } from '../../citizens/identity';
import type { LogEntry } from '../../citizens/log';
import { readReference } from '../../requests/reference';
import { readRequest, requestKey } from '../../requests/service-request';
import { Draft, readOne } from '../../storage/store';
import type { House } from '../house';
import { runInHouse } from './command';

const WHO = { citizen: 'citizen  ', assistant: 'assistant', agent: 'agent    ', note: 'note     ' } as const;

/** Prints all that passed between the council and one citizen. The number or reference is read, not given as an argument, so that it stands in no shell history. */
runInHouse(async (house) => {
  const asked = await terminal.ask('Phone number or reference: ');
  const identity = await identityFor(house, asked);
  const history = identity && (await historyOf(house.store, identity));
  if (!history) {
    terminal.complain('Nothing is known under that number or reference.');
    return 1;
  }
  const draft = new Draft();
  auditInto(draft, {
    at: house.clock.now(),
    who: 'command-line',
    did: 'read-history',
    citizen: history.citizen,
  });
  await house.store.commit(draft);
  for await (const entry of history.entries) terminal.say(line(entry));
  return 0;
});

async function identityFor({ store, secrets }: House, asked: string): Promise<string | undefined> {
  const reference = readReference(asked);
  if (reference) {
    const request = await readOne(store, requestKey(reference));
    return request && readRequest(request.value).identity;
  }
  const phone = toE164(asked);
  return phone && phoneIdentity(secrets.identity, phone);
}

function line(entry: LogEntry): string {
  const when = DateTime.fromMillis(entry.at, { zone: 'Europe/London' }).toFormat('yyyy-LL-dd HH:mm:ss');
  return `${when}  ${entry.channel.padEnd(5)}  ${WHO[entry.from]}  ${entry.text.replace(/\s+/g, ' ')}`;
}
