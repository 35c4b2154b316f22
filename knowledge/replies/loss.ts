import { bareWords } from '../../language/same-words';

const NEAR =
  '(mum|mam|mom|mother|dad|father|parents?|husband|wife|partner|fiancee?|brother|sister|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|granddad|grandfather|uncle|aunt|auntie|cousin|friend|neighbour|son|daughter|baby|child|(mother|father|brother|sister) in law)';
/** "I lost my son in the park" tells of something else. */
const GROWN =
  '(mum|mam|mother|dad|father|parents|husband|wife|partner|brother|sister|nan|gran|grandma|grandad)';
const NEAR_WELSH =
  '(mam|nhad|ngwr|ngwraig|mhartner|mrawd|chwaer|nain|taid|mam gu|nhad cu|mab|merch|ffrind|modryb|ewythr)';

/** Bare words. */
const TELLS = new RegExp(
  `\\b(${[
    `(my|our) (\\w+ )?${NEAR} (\\w+ ){0,3}(died|passed away|passed on|is dead|has died)`,
    `(i|we|i ve|ive|we ve|just|recently) (have )?(just |recently |sadly )?lost (my|our) ${GROWN}`,
    `(the )?(death|passing|funeral) of (my|our) (\\w+ )?${NEAR}|(my|our) ${NEAR} s (death|funeral)|my late (husband|wife|mother|father|mum|dad)`,
    `(mae|bu) fy ${NEAR_WELSH} (\\w+ ){0,3}wedi marw|(bu )?farw fy ${NEAR_WELSH}|wedi colli fy ${NEAR_WELSH}|marwolaeth fy ${NEAR_WELSH}`,
  ].join('|')})\\b`,
);
const LONG_AGO = /\b(years|decades|blynyddoedd|flynyddoedd)\b/;

/** Whether somebody tells that a person near to them has died, and not long ago. */
export function tellsOfLoss(text: string): boolean {
  const said = bareWords(text.slice(0, 1000));
  return TELLS.test(said) && !LONG_AGO.test(said);
}
