import { wordingsOf } from '../../language/phrases';
import { en, type PhraseKey } from '../../language/phrases/en';
import type { Language, Localised, Medium, Value } from '../../language/reply';
import { fill } from '../../language/values';
import { sentence } from '../../language/wording';

/** What stands in the gaps of phrases on an ordinary day, as long as it usually is. */
export const VALUES: Readonly<Record<string, Value>> = {
  acknowledged: 3,
  address: 'gwen@example.org',
  all: { words: { en: 'a pothole, reference 47K-T2XQ', cy: 'twll, cyfeirnod 47K-T2XQ' } },
  thing: { words: { en: 'a photo', cy: 'llun' } },
  things: {
    list: [{ words: { en: 'a photo', cy: 'llun' } }, { words: { en: 'your name', cy: 'eich enw' } }],
    or: true,
  },
  time: { time: Date.UTC(2026, 10, 24, 10) },
  about: { words: { en: 'dangerous roads', cy: 'ffyrdd peryglus' } },
  answered: 15,
  at: { time: Date.UTC(2026, 10, 23, 14) },
  bin: { words: { en: 'recycling', cy: 'ailgylchu' } },
  bins: { words: { en: 'recycling and food waste', cy: 'ailgylchu a gwastraff bwyd' } },
  by: { day: '2026-11-24' },
  code: '123456',
  council: { words: { en: 'Elwern Council', cy: 'Cyngor Elwern' } },
  count: 3,
  day: { day: '2026-11-24' },
  days: { list: [{ day: '2026-11-24' }, { day: '2026-12-08' }] },
  does: { words: { en: 'They look after the pipes.', cy: 'Nhw sy’n gofalu am y pibellau.' } },
  example: { words: { en: 'place', cy: 'lleoliad' } },
  examples: {
    words: { en: 'a pothole, a missed bin or a street light', cy: 'twll yn y ffordd neu olau stryd' },
  },
  hours: 72,
  label: { words: { en: 'How deep', cy: 'Dyfnder' } },
  last: { words: { en: 'no', cy: 'na' } },
  limit: { key: 'limit.characters' },
  link: { link: 'https://www.elwern.gov.uk/bins' },
  metres: 30,
  most: 10_000,
  n: 1,
  name: { words: { en: 'First stage', cy: 'Y cam cyntaf' } },
  need: { words: { en: 'a missed bin', cy: 'bin heb ei gasglu' } },
  note: { words: { en: 'We have ordered the part.', cy: 'Rydym wedi archebu’r darn.' } },
  office: { words: { en: 'The Shirehall, Castle Street', cy: 'Neuadd y Sir, Stryd y Castell' } },
  opens: { time: Date.UTC(2026, 10, 24, 9) },
  other: { words: { en: 'a street light', cy: 'golau stryd' } },
  page: { link: 'https://www.elwern.gov.uk/pay' },
  part: 1,
  phone: { phone: '+441632960100' },
  place: '16 Mill Lane, Aldersford',
  post: { words: { en: 'The Shirehall, Castle Street, Aldersford', cy: 'Neuadd y Sir, Aldersford' } },
  purpose: { words: { en: 'The team needs it to find the spot.', cy: 'Mae ei angen ar y tîm.' } },
  reason: { words: { en: 'The road was blocked.', cy: 'Roedd y ffordd ar gau.' } },
  reference: { reference: '47KT2XQ' },
  reviewed: { day: '2026-03-02' },
  service: { words: { en: 'a pothole', cy: 'twll yn y ffordd' } },
  source: { link: 'https://www.elwern.gov.uk/bins' },
  state: { words: { en: 'in progress', cy: 'ar waith' } },
  team: { words: { en: 'Highways', cy: 'Priffyrdd' } },
  title: { words: { en: 'a blue badge', cy: 'bathodyn glas' } },
  to: { day: '2026-12-01' },
  from: { day: '2026-11-24' },
  trouble: '12345678',
  until: { day: '2026-12-01' },
  usual: { day: '2026-11-24' },
  value: { words: { en: 'about a golf ball', cy: 'tua maint pêl golff' } },
  what: { words: { en: 'a pothole', cy: 'twll yn y ffordd' } },
  where: { words: { en: 'You are number 2 in the queue.', cy: 'Chi yw rhif 2 yn y ciw.' } },
  whole: 2,
};

const ALL = Object.keys(en) as PhraseKey[];
/** What is only ever shown on a page, or mailed to staff. */
const UNSPOKEN = /^(page|figures|alert)\./;
export const SAID = ALL.filter((key) => !UNSPOKEN.test(key));

/** The phrase as it is said on that kind of channel. */
export const filled = (key: PhraseKey, language: Language, medium: Medium): string =>
  sentence(key, { language, medium }, VALUES);

/** A council's own words, with what stands in their gaps. */
export const spoken = (words: Localised, language: Language): string =>
  fill(words[language] ?? words.en, VALUES, { language, medium: 'speech' });

/** Gaps of which nobody has said what stands in them. */
export const unfilled = (): string[] =>
  SAID.flatMap((key) => wordingsOf(en[key]))
    .flatMap((words) => [...words.matchAll(/\{([a-z]+)\}/g)].map((found) => found[1]!))
    .filter((gap) => !(gap in VALUES));
