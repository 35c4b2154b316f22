import { ActivityHandler } from 'botbuilder-core';
import type { Server } from 'restify';
import { directLine } from '../../adapters/direct-line/routes';
import type { Clock } from '../../base/clock';
import { silentLog } from '../../base/log';
import { Typing } from '../../desk/typing';
import type { CouncilBot } from '../../bots/council-bot';
import { Turns } from '../../bots/turn';
import { WORK, type Work } from '../../bots/work';
import { threadReader } from '../../citizens/thread-reader';
import { ownDesk } from '../../desk/own-desk';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Shown } from '../../language/reply';
import { gate } from '../../server/gate';
import { clientAddress } from '../../server/http/client-address';
import { createListener } from '../../server/http/listener';
import { photos } from '../../server/photos';
import type { Store } from '../../storage/store';
import { engines } from './stores';
import { TestClock } from './test-clock';

export const COUNCIL_PAGE = 'https://www.elwern.example';
const SECRETS = { tokens: 'key of the tokens', identity: 'key of the identities' };

/** The channel over real turns and a real store. Only what is said is the test's: it answers each message itself. */
export interface DirectLineServer {
  readonly url: string;
  readonly clock: TestClock;
  readonly store: Store;
  /** What reached a turn, in order. */
  readonly taken: Work['incoming'][];
  stop(): Promise<void>;
}

export interface DirectLineOptions {
  readonly answer?: (text: string) => readonly Shown[];
  readonly beatMs?: number;
}

const GREETING: Shown = { language: 'en', text: 'Hello. This is an automated assistant.' };
const echo = (text: string): readonly Shown[] => [{ language: 'en', text: `You said: ${text}` }];

export async function startDirectLine(options: DirectLineOptions = {}): Promise<DirectLineServer> {
  const clock = new TestClock();
  const store = await engines[0]![1]({ clock });
  const taken: Work['incoming'][] = [];
  const turns = turnsOver(store, clock, talkingBot(taken, options.answer ?? echo));
  const server = createListener(() => false);
  const url = `http://127.0.0.1:${await listen(server)}`;
  const streams = directLine(
    {
      server,
      turns,
      threads: threadReader(store),
      link: async () => undefined,
      gate: gate(store),
      typing: new Typing({ store, clock, log: silentLog }),
      files: store.files,
      photos: photos(store),
      catalogue: COUNCIL,
      rings: false,
      clock,
      log: silentLog,
      publicUrl: new URL(url),
      clientAddress: clientAddress([]),
      secrets: SECRETS,
    },
    options.beatMs,
  );
  const stop = async (): Promise<void> => {
    await streams.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  };
  running.add(stop);
  return { url, clock, store, taken, stop };
}

function turnsOver(store: Store, clock: Clock, bot: CouncilBot): Turns {
  return new Turns({
    store,
    clock,
    log: silentLog,
    bot,
    desk: ownDesk(store, COUNCIL.council),
    identitySecret: SECRETS.identity,
    quietHours: 24,
    defaultLanguage: 'en',
    apology: (language) => ({ language, text: 'Something went wrong.' }),
    onDue: () => {},
  });
}

const COUNCIL = {
  council: {
    name: { en: 'Elwern Council', cy: 'Cyngor Elwern' },
    contact: { phone: '+441632960100' },
    origins: [COUNCIL_PAGE],
  },
  phrases: { en: {}, cy: {} },
} as unknown as Catalogue;

function talkingBot(taken: Work['incoming'][], answer: (text: string) => readonly Shown[]): CouncilBot {
  const bot = new ActivityHandler();
  const say = (shown: readonly Shown[]) =>
    shown.map((channelData) => ({ type: 'message', text: channelData.text, channelData }));
  bot.onTurn(async (context, next) => {
    const work = context.turnState.get<Work>(WORK);
    taken.push(work.incoming);
    await context.sendActivities(
      say(work.incoming.activity.type === 'event' ? [GREETING] : answer(work.text)),
    );
    await next();
  });
  return bot as unknown as CouncilBot;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

const running = new Set<() => Promise<void>>();

afterAll(async () => {
  for (const stop of running) await stop();
  running.clear();
});
