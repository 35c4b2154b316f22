/** How streets are called and cut short in Britain. Bare words. */

const SHORT: Readonly<Record<string, string>> = {
  rd: 'road', ave: 'avenue', av: 'avenue', aven: 'avenue', ln: 'lane', la: 'lane', cl: 'close', clo: 'close', cres: 'crescent', cresc: 'crescent', cr: 'crescent',
  dr: 'drive', drv: 'drive', gdns: 'gardens', gdn: 'gardens', gardns: 'gardens', garden: 'gardens', pl: 'place', sq: 'square', ct: 'court', crt: 'court', tce: 'terrace',
  terr: 'terrace', ter: 'terrace', trc: 'terrace', pk: 'park', gr: 'grove', grv: 'grove', gro: 'grove', wy: 'way', wlk: 'walk', hl: 'hill', hts: 'heights', grn: 'green',
  mws: 'mews', pde: 'parade', bvd: 'boulevard', blvd: 'boulevard', bdwy: 'broadway', mt: 'mount', hse: 'house', sch: 'school', hosp: 'hospital', ctr: 'centre', center: 'centre',
  stn: 'station', lib: 'library', rec: 'recreation', ind: 'industrial', est: 'estate', nr: 'near', gt: 'great', lt: 'little', upr: 'upper', lwr: 'lower', nth: 'north', sth: 'south',
  lain: 'lane', layne: 'lane', lan: 'lane', rode: 'road', raod: 'road', roads: 'road', cresent: 'crescent', cressent: 'crescent', avanue: 'avenue', avenu: 'avenue', hil: 'hill', squair: 'square',
  n: 'north', s: 'south', e: 'east', w: 'west', saint: 'st', street: 'st', str: 'st', strt: 'st', steet: 'st', stret: 'st', streat: 'st',
}; // prettier-ignore

/**
 * One form for each word of an address. "St" stays as it is and stands for street and saint alike:
 * both are written so, and their places in a name tell them apart.
 */
export function streetWord(word: string): string {
  return Object.hasOwn(SHORT, word) ? SHORT[word]! : word;
}

const TYPES = new Set(
  (
    'st road avenue lane close crescent drive gardens place square court terrace park grove way walk hill heights green mews parade boulevard broadway mount row rise ' +
    'view vale mead path gate wharf quay bank end side croft fold yard passage alley arcade embankment esplanade promenade approach bridge common circus bypass ' +
    'stryd heol ffordd lon rhodfa clos rhes maes teras cwrt llwybr'
  ).split(' '),
);

/** The kind of street, which ends an English name ("Mill Lane") and starts a Welsh one ("Heol y Felin"). */
export function isStreetType(word: string): boolean {
  return TYPES.has(word);
}

/** Words that many names share, so that they alone point at none. */
const SHARED = new Set(
  'church school park centre shop shops house hall library station surgery hospital green common bridge car community primary junior infant high st new old north south east west upper lower great little leisure council bus'.split(
    ' ',
  ),
);
const SMALL = new Set('the of and at by a an in on to for y yr a ar yn'.split(' '));

export function isShared(word: string): boolean {
  return SHARED.has(word) || SMALL.has(word) || TYPES.has(word);
}

export const SHARED_WEIGHT = 0.4;

/** How much a word tells of the place whose name it is part of. */
export function weightOf(word: string): number {
  return SMALL.has(word) ? 0.1 : isShared(word) ? SHARED_WEIGHT : 1;
}

/** What stands before a place in a sentence. */
export const BEFORE = new Set(
  'outside opposite opp nr down up all along round by near beside behind between at on in along off next front corner end top bottom past over across junction around round tu ger gyferbyn wrth ar yn'.split(
    ' ',
  ),
);
