import { join } from 'node:path';
import { ActivityHandler } from 'botbuilder-core';
import type { Server } from 'restify';
import { directLine } from '../../adapters/direct-line/routes';
import { readAssets } from '../../adapters/page/assets';
import { page } from '../../adapters/page/routes';
import { silentLog } from '../../base/log';
import { Typing } from '../../desk/typing';
import type { CouncilBot } from '../../bots/council-bot';
import { Turns } from '../../bots/turn';
import { WORK, type Work } from '../../bots/work';
import { linkReader } from '../../citizens/link-reader';
import { threadReader } from '../../citizens/thread-reader';
import { ownDesk } from '../../desk/own-desk';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Language, Shown } from '../../language/reply';
import { gate } from '../../server/gate';
import { clientAddress } from '../../server/http/client-address';
import { createListener } from '../../server/http/listener';
import { photos } from '../../server/photos';
import type { Store } from '../../storage/store';
import { freePort } from './free-port';
import { engines } from './stores';
import { TestClock } from './test-clock';

/** The page over real turns and a real store. Only what is said is the test's: it answers each message itself. */
export interface PageServer {
  readonly url: string;
  readonly clock: TestClock;
  readonly store: Store;
  /** What reached a turn, in order. */
  readonly taken: Work['incoming'][];
  /** Stops answering, as a server that is restarted does, and comes back on the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface PageOptions {
  readonly answer?: (text: string, language: Language) => readonly Shown[];
  readonly publicUrl?: string;
  readonly store?: (store: Store) => Store;
}

/** What browsers get, as the run's set-up has built it. */
const WEB = join(__dirname, '../../dist/web');

export const COUNCIL_PAGE = 'https://www.elwern.example';
export const SECRETS = { tokens: 'key of the tokens', identity: 'key of the identities' };

const GREETINGS: Readonly<Record<Language, Shown>> = {
  en: { language: 'en', text: 'Hello. Tell me what you need.' },
  cy: { language: 'cy', text: 'Helo. Dywedwch beth sydd ei angen.' },
};
const echo = (text: string, language: Language): readonly Shown[] => [{ language, text: `Heard: ${text}` }];

export async function startPage(options: PageOptions = {}): Promise<PageServer> {
  const clock = new TestClock();
  const opened = await engines[0]![1]({ clock });
  const store = options.store?.(opened) ?? opened;
  const taken: Work['incoming'][] = [];
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const assets = readAssets(WEB);
  let stopRunning: () => Promise<void> = async () => {};
  const start = async (): Promise<void> => {
    const server = createListener(() => false);
    const parts = {
      server,
      turns: turnsOf(store, clock, taken, options.answer ?? echo),
      threads: threadReader(store),
      link: linkReader({ store, clock, secret: SECRETS.identity }),
      gate: gate(store),
      typing: new Typing({ store, clock, log: silentLog }),
      files: store.files,
      photos: photos(store),
      catalogue: COUNCIL,
      rings: false,
      clock,
      log: silentLog,
      publicUrl: new URL(options.publicUrl ?? url),
      clientAddress: clientAddress([]),
      secrets: SECRETS,
    };
    const streams = directLine(parts);
    page(parts, assets, async (language) => [GREETINGS[language]]);
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    stopRunning = () => close(server, streams);
  };
  await start();
  const stop = (): Promise<void> => stopRunning();
  running.push(stop);
  return { url, clock, store, taken, stop, start };
}

async function close(server: Server, streams: { close(): Promise<void> }): Promise<void> {
  await streams.close();
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
}

function turnsOf(
  store: Store,
  clock: TestClock,
  taken: Work['incoming'][],
  answer: NonNullable<PageOptions['answer']>,
): Turns {
  const bot = new ActivityHandler();
  bot.onTurn(async (context, next) => {
    const work = context.turnState.get<Work>(WORK);
    taken.push(work.incoming);
    if (work.text === 'Cymraeg') work.language = 'cy';
    if (work.text === 'English') work.language = 'en';
    const shown =
      work.incoming.activity.type === 'event' ? [GREETINGS[work.language]] : answer(work.text, work.language);
    await context.sendActivities(
      shown.map((channelData) => ({ type: 'message', text: channelData.text, channelData })),
    );
    await next();
  });
  return new Turns({
    store,
    clock,
    log: silentLog,
    bot: bot as unknown as CouncilBot,
    desk: ownDesk(store, COUNCIL.council),
    identitySecret: SECRETS.identity,
    quietHours: COUNCIL.council.quietHours,
    defaultLanguage: 'en',
    apology: (language) => ({ language, text: 'Something went wrong.' }),
    onDue: () => {},
  });
}

const COUNCIL = {
  council: {
    name: { en: 'Elwern Council', cy: 'Cyngor Elwern' },
    languages: ['en', 'cy'],
    contact: {
      phone: '+441632960100',
      outOfHoursPhone: '+441632960199',
      office: {
        en: 'The Shirehall, Castle Street, Aldersford',
        cy: 'Neuadd y Sir, Stryd y Castell, Rhyd-y-wern',
      },
      post: { en: 'Elwern Council, Aldersford, EW1 1AA', cy: 'Cyngor Elwern, Rhyd-y-wern, EW1 1AA' },
    },
    origins: [COUNCIL_PAGE],
    quietHours: 24,
  },
  phrases: { en: {}, cy: {} },
} as unknown as Catalogue;

const running: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const stop of running.splice(0)) await stop();
});
