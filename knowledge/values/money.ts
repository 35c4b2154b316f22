import { numeralAt } from '../words/numerals';
import { bare, wordsOf } from '../words/plain';

const AMOUNT = '(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7})(?:\\.(\\d{1,2}))?';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`£ ?${AMOUNT} ?(k)?(?![\\d.])`, 'gu'),
  new RegExp(
    `(?<![\\d.,£])${AMOUNT} ?(k )?(?:pounds?|quid|gbp|punt|bunnoedd|punnoedd|o bunnoedd)(?:(?: and)? (\\d{1,2}) ?p(?:ence)?)?(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`\\bgbp ?${AMOUNT}(?![\\d.])`, 'gu'),
];
const PENCE = /(?<![\d.,£])(\d{1,4}) ?(?:p|pence|pennies|ceiniog)(?!\p{L})/u;
const NAMED: Readonly<Record<string, number>> = { fiver: 500, tenner: 1000, monkey: 50_000, grand: 100_000 };
const UNIT = /^(?:pounds?|quid|punt|bunnoedd|punnoedd)$/;

/** An amount in pence: "£12.50", "12 pounds 50p", "50p", "twenty quid", "a tenner". */
export function moneyIn(text: string): number | undefined {
  const amounts = new Set<number>();
  for (const pattern of PATTERNS)
    for (const m of text.matchAll(pattern)) {
      const pounds = Number(m[1]!.replaceAll(',', '')) * (m[3]?.trim() === 'k' ? 1000 : 1);
      amounts.add(pounds * 100 + Number((m[2] ?? '').padEnd(2, '0')) + Number(m[4] ?? 0));
    }
  const pence = amounts.size === 0 ? PENCE.exec(text) : null;
  if (pence) amounts.add(Number(pence[1]));
  if (amounts.size === 0) for (const amount of spokenAmounts(text)) amounts.add(amount);
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

function spokenAmounts(text: string): number[] {
  const words = wordsOf(text.slice(0, 1000)).map(bare);
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const numeral = numeralAt(words, i);
    if (!numeral && (words[i] === 'a' || words[i - 1] === 'a') && Object.hasOwn(NAMED, words[i]!))
      found.push(NAMED[words[i]!]!);
    if (!numeral) continue;
    const unit = words[i + numeral.length] ?? '';
    if (UNIT.test(unit)) {
      const rest = numeralAt(words, i + numeral.length + 1);
      found.push(numeral.number * 100 + (rest && rest.number < 100 ? rest.number : 0));
      i += numeral.length + (rest?.length ?? 0);
    } else if (unit === 'pence' || unit === 'p' || unit === 'ceiniog') found.push(numeral.number);
    else if (unit === 'grand') found.push(numeral.number * 100_000);
    else if (unit === 'fiver' || unit === 'fivers' || unit === 'tenner' || unit === 'tenners')
      found.push(numeral.number * NAMED[unit.replace(/s$/, '')]!);
  }
  return found;
}
