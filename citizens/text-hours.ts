import { DateTime } from 'luxon';
import { ZONE } from '../language/dates';

/**
 * Until when (ms) a text that is not urgent waits, by the council's hours for such texts ("08:00-20:00"), or undefined
 * if it may leave now.
 */
export function quietUntil(now: number, hours: string): number | undefined {
  const [from = '', to = ''] = hours.split('-');
  const moment = DateTime.fromMillis(now, { zone: ZONE });
  const time = moment.toFormat('HH:mm');
  if (time >= from && time < to) return undefined;
  const day = time < from ? moment : moment.plus({ days: 1 });
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
}
