import type { Answered, Bounds } from '../adapters/twilio/bounds';
import { quietUntil } from '../citizens/text-hours';
import { DAY } from '../base/clock';
import type { Knowledge } from '../knowledge/hearing';
import { REFUSED_NUMBER, type Sender } from '../outbox/sender';
import { Spending } from '../outbox/spending';
import type { House } from './house';

export function spendingOf({ store, clock, secrets, catalogue }: House): Spending {
  return new Spending({ store, clock, secret: secrets.identity, limits: catalogue.council.limits });
}

/** What comes in is answered within the council's limits; whoever tells of a danger always is. */
export function bounds(spending: Spending, knowledge: Pick<Knowledge, 'hear'>): Bounds {
  const why = async (kind: 'texts' | 'calls', from: string | undefined): Promise<Answered> =>
    (await spending.tellsWhy(kind, from)) ? 'with-why' : 'not-at-all';
  return {
    text: async (from, words) => {
      if ((await spending.heard(from)) && (await spending.text(from))) return 'in-full';
      return (await knowledge.hear(words, 'en').danger()) ? 'in-full' : why('texts', from);
    },
    call: async (from) => ((await spending.call(from)) ? 'in-full' : why('calls', from)),
  };
}

/** What leaves by itself keeps to the limits: beyond them it waits for the next day's hours for texts. */
export function bounded(send: Sender, spending: Spending, { clock, catalogue }: House): Sender {
  const { textHours } = catalogue.council;
  return async (message) => {
    if (message.unasked && !spending.mayReach(message.to)) return { dead: REFUSED_NUMBER };
    if (await spending.text(message.to)) return send(message);
    const tomorrow = (Math.floor(clock.now() / DAY) + 1) * DAY;
    return { later: quietUntil(tomorrow, textHours) ?? tomorrow };
  };
}
