import { bareWords } from './same-words';

/**
 * Whether somebody wants to go on by phone with whoever answers them here: whole messages only. "Ring me back" and "can
 * someone ring me" want a person. Small letters, no signs, no accents.
 */
const SAID =
  /^((can|could|will|would) (you|u) )?(please )?(just )?(ring|call|phone|telephone) me( now| please| pls| instead| on (the|my) phone)*$|^(can|could) (we|i) (do|go on with|carry on with|continue|finish) (this|it)? ?(by|on|over) (the )?(phone|telephone)( instead)?$|^(i (would|d) rather|i want to|i prefer to|let s) (talk|speak|go on|carry on|do this|do it) (by|on|over) the (phone|telephone)( instead)?$|^(allwch chi |plis )?(ffoniwch|galwch) fi( nawr| rwan| plis| os gwelwch yn dda| yn lle hynny)*$|^(allwch|fedrwch) chi fy ffonio( i)?( nawr| rwan| yn lle hynny)?$/;

const LONGEST = 60;

export const ringAsked = (text: string): boolean => text.length <= LONGEST && SAID.test(bareWords(text));
