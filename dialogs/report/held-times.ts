import type { Slot } from '../../knowledge/catalogue/answer';
import { SLOT } from '../../requests/form';
import type { Talk } from '../talk';
import { stateShape } from './state';

/** The times that stand in the open forms of a conversation, and are kept for it. */
export const timesHeld = ({ stack, parked }: Talk): Slot[] =>
  [...stack, ...parked].flatMap(({ dialog, state }) => {
    const answer = dialog === 'report' ? stateShape.safeParse(state).data?.answers[SLOT] : undefined;
    return answer?.type === 'slot' ? [answer.slot] : [];
  });
