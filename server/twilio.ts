import type { ChannelParts } from '../adapters/channel';
import { sms } from '../adapters/sms/routes';
import { pictureFetcher } from '../adapters/sms/pictures';
import { textSender } from '../adapters/sms/send';
import type { Bounds } from '../adapters/twilio/bounds';
import type { TwilioParts } from '../adapters/twilio/parts';
import { fallback } from '../adapters/twilio/fallback';
import { status } from '../adapters/twilio/status';
import { pickedUp } from '../adapters/voice/picked-up';
import { callPlacer } from '../adapters/voice/place-call';
import { voice } from '../adapters/voice/routes';
import { receiptKeeper } from '../citizens/receipt';
import type { TextLine } from '../citizens/text-line';
import { receiptNews } from '../desk/receipt-news';
import type { Errand } from '../outbox/errand';
import type { Fetcher } from '../outbox/fetcher';
import type { Sender } from '../outbox/sender';
import type { Spending } from '../outbox/spending';
import { bounded } from './bounds';
import type { Config } from './config';
import type { House } from './house';
import { rings } from './rings';

/** Stand-ins on a laptop, where the terminal phone plays Twilio. */
const SIMULATED = {
  accountSid: `AC${'0'.repeat(32)}`,
  number: '+441632960999',
  apiUrl: 'http://127.0.0.1:3979',
};

export interface Phone {
  readonly senders: Readonly<Record<string, Sender>>;
  readonly fetchers: Readonly<Record<string, Fetcher>>;
  readonly errands: Readonly<Record<string, Errand>>;
  /** Whether we can ring people. */
  readonly rings: boolean;
  /** By which texts leave that nobody has texted us for. */
  readonly texts?: TextLine;
  open(parts: ChannelParts, bounds: Bounds): void;
}

/** Our account as the settings give it, or the simulator's; undefined where there is none, and texts and calls stay closed. */
export function twilioParts(
  house: Pick<House, 'secrets'>,
  { twilio: set, publicUrl }: Pick<Config, 'twilio' | 'publicUrl'>,
): TwilioParts | undefined {
  if (!house.secrets.twilio) return undefined;
  const standIn = set.authToken ? {} : SIMULATED;
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return { publicUrl, ...standIn, ...given, authToken: house.secrets.twilio };
}

/** Texts and calls. `onDue`: something has become due. */
export function twilio(house: House, config: Config, spending: Spending, onDue: () => void): Phone {
  const parts = twilioParts(house, config);
  if (!parts) {
    house.log.warn('texts-and-calls-are-closed', {
      note: 'TWILIO_AUTH_TOKEN is not set and PUBLIC_URL is https',
    });
    return { senders: {}, fetchers: {}, errands: {}, rings: false, open: () => {} };
  }
  const calls = rings(house, callPlacer(parts), spending, onDue);
  return {
    senders: { sms: bounded(textSender(parts), spending, house) },
    fetchers: { sms: pictureFetcher(parts, { files: house.store.files, secrets: house.secrets }) },
    errands: calls.errands,
    rings: mayRing(parts, house),
    texts: textLine(parts, house, spending),
    open: (channel, bounds) => {
      sms(channel, parts, bounds);
      voice(channel, parts, bounds);
      pickedUp(channel, parts, calls.rung);
      status(channel, parts, {
        receipt: receiptKeeper({ ...house, told: receiptNews(house.store) }),
        end: calls.end,
      });
      fallback(channel, parts);
    },
  };
}

/** Without an account or a number of our own no call can be placed and no text sent; and none is where a council offers none. */
const mayRing = (parts: TwilioParts, house: House): boolean => canReach(parts) && offers(house, 'voice');
const textLine = (parts: TwilioParts, house: House, spending: Spending): TextLine | undefined =>
  canReach(parts) && offers(house, 'sms')
    ? { from: parts.number, mayReach: (number) => spending.mayReach(number) }
    : undefined;

const canReach = (parts: TwilioParts): parts is TwilioParts & { readonly number: string } =>
  parts.accountSid !== undefined && parts.number !== undefined;
const offers = ({ catalogue }: House, channel: 'sms' | 'voice'): boolean =>
  catalogue.council.channels.includes(channel);
