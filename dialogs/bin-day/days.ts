import type { Bin } from '../../knowledge/catalogue/collections/collections';
import type { Collection } from '../../knowledge/collections/coming';
import { addDays } from '../../knowledge/values/calendar';
import type { Say, Value } from '../../language/reply';

/** Says on which day one bin is emptied. */
export function saidOne(one: Collection, bins: readonly Bin[], today: string): Say[] {
  const values = { bin: binName(one.bin, bins), day: { day: one.on } };
  const key =
    one.on === today ? 'bins.one-today' : one.on === addDays(today, 1) ? 'bins.one-tomorrow' : 'bins.one';
  return [{ key, values }, ...whyMoved([one])];
}

/** Says what is emptied day by day. */
export function saidDays(all: readonly Collection[], bins: readonly Bin[], today: string): Say[] {
  return daysOf(all).flatMap((day) => {
    const then = all.filter((one) => one.on === day);
    const values = { day: { day }, bins: { list: then.map((one) => binName(one.bin, bins)) } };
    const key = day === today ? 'bins.today' : day === addDays(today, 1) ? 'bins.tomorrow' : 'bins.day';
    return [{ key, values } as const, ...whyMoved(then)];
  });
}

export const daysOf = (all: readonly Collection[]): string[] => [...new Set(all.map((one) => one.on))];

export function binName(code: string, bins: readonly Bin[]): Value {
  const bin = bins.find((one) => one.code === code);
  return bin ? { words: bin.name } : code;
}

/** Once for all that were moved from one day for one reason. */
function whyMoved(then: readonly Collection[]): Say[] {
  const says = then.flatMap((one): Say[] => {
    if (one.late) {
      const reason = { words: one.late.reason };
      return one.late.known
        ? [{ key: 'bins.late', values: { usual: { day: one.planned }, reason } }]
        : [{ key: 'bins.late-open', values: { reason } }];
    }
    if (!one.holiday) return [];
    const values = { usual: { day: one.due }, reason: { words: one.holiday } };
    return [{ key: 'bins.holiday', values }];
  });
  return says.filter(
    (say, i) => says.findIndex((other) => JSON.stringify(other) === JSON.stringify(say)) === i,
  );
}
