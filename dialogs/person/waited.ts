import type { Talk } from '../talk';
import { type PersonState, stateShape } from './state';

/** What was open before a person was asked for. */
export const withoutWaiting = (talk: Talk): Talk => ({
  ...talk,
  stack: talk.stack.filter((frame) => frame.dialog !== 'person'),
});

/** The same, with something else remembered of the wait. */
export const withWait = (talk: Talk, change: Partial<PersonState>): Talk => ({
  ...talk,
  stack: talk.stack.map((frame) => {
    const state = frame.dialog === 'person' ? stateShape.safeParse(frame.state).data : undefined;
    return state ? { ...frame, state: { ...state, ...change } } : frame;
  }),
});

/** What the wait was about. */
export function waitedFor({ stack }: Talk): Pick<PersonState, 'about' | 'said' | 'phone'> {
  const frame = stack.findLast(({ dialog }) => dialog === 'person');
  return stateShape.safeParse(frame?.state).data ?? { about: '' };
}
