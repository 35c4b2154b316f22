import { z } from 'zod';
import { textSender } from '../../../adapters/sms/send';
import { systemClock } from '../../../base/clock';
import { createLog } from '../../../base/log';
import { blockedInto, composeMessage } from '../../../citizens/outgoing';
import { Relay } from '../../../outbox/relay';
import { openAt } from './own-store';

/** A process that does nothing but send what is due, as each server does beside its turns. */
const { directory, redisUrl, apiUrl } = z
  .object({ directory: z.string(), redisUrl: z.string().optional(), apiUrl: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));

async function relay(): Promise<void> {
  const log = createLog('info');
  const store = await openAt({ directory, ...(redisUrl === undefined ? {} : { redisUrl }) });
  // What is measured has no photos.
  const fileAddress = (file: string): string => file;
  const parts = { store, clock: systemClock, identitySecret: 'bench', fileAddress };
  const sms = textSender({
    publicUrl: new URL('http://localhost'),
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'bench',
    number: '+447700900000',
    apiUrl,
  });
  const running = new Relay({
    ...parts,
    log,
    senders: { sms },
    fetchers: {},
    errands: {},
    compose: (key, work) => composeMessage(parts, key, work),
    unwanted: (draft, work) => blockedInto(draft, parts, work.identity),
    runTurn: async () => {},
    quietUntil: () => undefined,
  });
  process.once('SIGTERM', () => void running.stop().then(() => store.close()));
  running.start();
  // The bench waits for a port, which a relay has none of.
  log.info('started', { port: 1 });
}

void relay();
