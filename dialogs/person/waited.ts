import type { Talk } from '../talk';
import { type PersonState, stateShape } from './state';

/** What was open before a person was asked for. */
export const withoutWaiting = (talk: Talk): Talk => ({
  ...talk,
  stack: talk.stack.filter((frame) => frame.dialog !== 'person'),
});

/** What the wait was about. */
export function waitedFor({ stack }: Talk): Pick<PersonState, 'about' | 'said'> {
  const frame = stack.findLast(({ dialog }) => dialog === 'person');
  return stateShape.safeParse(frame?.state).data ?? { about: '' };
}
