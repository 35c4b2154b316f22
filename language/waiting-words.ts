import { bareWords } from './same-words';

/** What people say while they wait for somebody. Parts of a message; small letters, no signs, no accents. */
const ASKS_HOW_LONG =
  /\b(how long|how much longer|(still|anyone|anybody|someone|somebody) (there|here|coming)|are you there|you there|is (anyone|anybody|someone|somebody)|where am i|(my )?(place|position) in the (queue|line)|how many (are )?(people )?(before|ahead|in front)|what number|still waiting|hurry up|faint o amser|pa mor hir|faint mwy|oes (rhywun|na bobl)|ydych chi yno|dal i aros|pa rif|faint sydd (o m|om) blaen|lle yn y ciw)\b|^(hello|hi|helo|hey)( hello| helo)*$/;

const LONGEST = 80;

/** Whether somebody who waits wants to know how much longer. */
export const asksHowLong = (text: string): boolean =>
  text.length <= LONGEST && ASKS_HOW_LONG.test(bareWords(text));

/** A person is wanted, but on the phone. */
const RING =
  /\b(ring|call|phone|telephone|bell)( \w+)? (me|us|my|back)\b|\bcall ?backs?\b|\b(a|by|on the) (ring|call|phone|telephone)\b|\bffoni?\w*\b|\bgalwch\b|\b(g|ng)?alwad\b|\bcaniad\b/;

export const asksToBeRung = (text: string): boolean => RING.test(bareWords(text));
