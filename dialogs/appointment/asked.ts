import { bareWords } from '../../language/same-words';
import type { Scene } from '../dialog';
import { isBooked, isToCome } from './booking';
import type { Wants } from './state';

/** What people call a time that they have with us. Bare words. */
const BOOKING = [
  'appointment|booking|booked (time|slot)|slot|visit|home visit|pick ?up|uplift',
  '(bulky |large item |special |furniture |sofa )(waste )?collection|my collection|the collection i booked',
  'collection (day|date|time)|call ?back (time|slot)|time (of|for) (my|the) (call ?back|call|visit|collection)',
].join('|');
const BOOKING_CY =
  'apwyntiad|hapwyntiad|ymweliad|slot|archeb|fy nghasgliad|amser (y|fy) (galwad|ymweliad|casgliad)';

const MOVE = [
  `\\b(move|change|rearrange|reschedule|re ?book|postpone|shift|swap|put back|bring forward)\\b.*\\b(${BOOKING})\\b`,
  `\\b(another|different|new|later|earlier) (day|date|time|slot) for (my|the|our) (\\w+ ){0,2}(${BOOKING})\\b`,
  `\\bcan ?(no|')?t (make|do|manage) (my|the|that|our) (${BOOKING})\\b`,
  `\\b(newid|symud|aildrefnu|gohirio)\\b.*\\b(${BOOKING_CY})\\b`,
];
const GIVE_UP = [
  `\\b(cancel|give up|call off|drop|scrap|don ?t (need|want)|no longer (need|want)|stop)\\b.*\\b(${BOOKING})\\b`,
  `\\b(canslo|gollwng|rhoi r gorau i|dim angen|ddim eisiau)\\b.*\\b(${BOOKING_CY})\\b`,
];
/** Something of the council's that is not the citizen's to move: "they changed my collection day". */
const NOT_THEIRS =
  /\b(they|you|council) (ve |have |has )?(changed|moved|cancelled|missed)\b|\b(garden|bin|recycling|food|green|brown|black|blue) (waste )?collection\b|\bbin day\b|\b(direct debit|permit|licence|payment)\b/;
/** In more words than this, it is part of a story. */
const MOST_WORDS = 20;

const MOVES = new RegExp(MOVE.join('|'));
const GIVES_UP = new RegExp(GIVE_UP.join('|'));

/** More sure than this, it is about a service of which no times are booked here. */
const SURE = 0.6;

/** What somebody wants of a time that they have, if the council gives any out and they may have one. */
export async function asksToChange(scene: Scene): Promise<Wants | undefined> {
  const { heard, catalogue } = scene;
  const wants = catalogue.slots.length > 0 ? wantsWithBooking(heard.text) : undefined;
  if (!wants) return undefined;
  const [best] = await heard.services();
  const other = best && best.confidence >= SURE && !best.is.slots;
  return other && !(await hasBooking(scene)) ? undefined : wants;
}

const hasBooking = async (scene: Scene): Promise<boolean> =>
  (await scene.records.own()).requests.some((one) => isBooked(one) && isToCome(one, scene));

/** Whether words are about a time that is booked, to have another or to give it up. */
export function wantsWithBooking(text: string): Wants | undefined {
  const words = bareWords(text);
  if (words.split(' ').length > MOST_WORDS || NOT_THEIRS.test(words)) return undefined;
  if (GIVES_UP.test(words)) return 'give-up';
  return MOVES.test(words) ? 'move' : undefined;
}

const SAYS_MOVE =
  /\b(move|change|another (time|day)|other time|different|reschedule|rearrange|later|earlier|newid|symud|amser arall|diwrnod arall)\b/;
const SAYS_GIVE_UP =
  /\b(give (it )?up|cancel|call it off|don ?t (need|want)|no longer|canslo|rhoi r gorau|dim angen|gollwng)\b/;
const SAYS_KEEP = /\b(leave|keep|as it is|stay|stays|gadael|fel y mae|cadw)\b/;

/** The same, when it is what was asked. */
export function chosenWant(text: string): Wants | 'keep' | undefined {
  const words = bareWords(text);
  if (SAYS_KEEP.test(words)) return 'keep';
  if (SAYS_GIVE_UP.test(words)) return 'give-up';
  return SAYS_MOVE.test(words) ? 'move' : undefined;
}
