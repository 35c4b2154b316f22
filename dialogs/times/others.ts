import type { Slot } from '../../knowledge/catalogue/answer';
import type { Say } from '../../language/reply';
import type { Wanted } from '../../requests/free-times';
import type { Scene } from '../dialog';
import { freeTimes } from './offered';
import type { Picked } from './picked';

/** Times to offer next, and what is said before them; with none, a day is asked for. */
export interface Others {
  readonly times: readonly Slot[];
  readonly say: readonly Say[];
}

/** What is offered to whoever wants none of these times. */
export async function otherTimes(
  scene: Scene,
  wanted: Wanted & { readonly but?: Slot },
  picked: Exclude<Picked, { is: 'time' }>,
  offered: readonly Slot[],
): Promise<Others> {
  const { but } = wanted;
  if (picked.is === 'another-day') return { times: [], say: [] };
  if (picked.is === 'later') {
    const later = await freeTimes(scene, wanted, { after: offered.at(-1), but });
    return later.length > 0
      ? { times: later, say: [] }
      : { times: offered, say: [{ key: 'slots.no-later' }] };
  }
  const from = await freeTimes(scene, wanted, { from: picked.day, but });
  const onDay = from.filter(({ day }) => day === picked.day);
  if (onDay.length > 0) return { times: onDay, say: [] };
  const none: Say = { key: 'slots.not-that-day', values: { day: { day: picked.day } } };
  return { times: from.length > 0 ? from : await freeTimes(scene, wanted, { but }), say: [none] };
}
