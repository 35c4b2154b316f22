import type { Language } from '../../language/reply';
import { bare, plain, wordsOf } from '../words/plain';

type Sign = 'yes' | 'no' | 'unsure' | 'aside';

const list = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

const YES = list(
  'y|yes|yess|yea|yeah|yeh|yep|yup|ya|yas|aye|ay|ok|okay|oki|okey dokey|k|sure|sure thing|correct|right|thats right|thats correct|thats it|thats fine|thats ok|thats good|' +
    'go on|go on then|go ahead|go for it|crack on|carry on|do it|do that|send|send it|send that|submit|submit it|alright|all right|fine|good|great|perfect|lovely|sounds good|looks good|' +
    'definitely|absolutely|of course|certainly|indeed|exactly|true|affirmative|by all means|why not|i do|i am|i have|i can|i would|i did|it is|it does|it has|it was|' +
    'they are|they do|there is|there are|we do|we are|we have|please do|yes please|no problem|no worries|i think so|i guess so|i suppose so|i believe so|happy with that|happy to|' +
    'im happy|that would be great|that would be good|id like that|you can|confirm|confirmed|agreed|spot on|looks right|looks good to me|looks ok|looks fine|sounds right|sounds fine|all good|all right then|cool|yh|yes im sure|im sure|course|lets do it|lets do that|continue|proceed|thats the one|thats me|hell yeah|wouldnt mind|i wouldnt mind|nothing to change|no changes|happy|go|thats all right|thats alright|thats great|thats perfect|brilliant|super',
);
const NO = list(
  'n|no|nope|nah|naw|nay|noo|never|negative|wrong|incorrect|false|not really|not at all|not yet|not now|not today|not quite|not that i know of|not as far as i know|' +
    'i dont think so|dont think so|i dont|dont|do not|i do not|it isnt|it is not|its not|it doesnt|it does not|it hasnt|it wasnt|they arent|they dont|there isnt|' +
    'there arent|i am not|im not|i havent|i cant|cant|i didnt|i wouldnt|we dont|we havent|no thanks|no thank you|no ta|rather not|id rather not|i would rather not|no way|none|nothing|thats wrong|thats not right|' +
    'dont send it|dont send|do not send|i disagree|absolutely not|definitely not|hell no|god no|not particularly|none that i know of|no not that i know of|not just now|not at the moment|not for now|certainly not|of course not|course not|i dont want to|i dont want that',
);
const UNSURE = list(
  'maybe|perhaps|possibly|not sure|im not sure|i am not sure|dont know|i dont know|do not know|i do not know|dunno|no idea|not certain|unsure|hard to say|hard to tell|it depends|depends|' +
    'yes and no|sort of|kind of|sometimes|yes but no|efallai|ddim yn siwr|ddim yn gwybod|dim syniad|dim yn gwybod',
);
const ASIDE = list(
  'um|er|erm|uh|oh|ah|well|so|hmm|actually|please|pls|thanks|thank you|ta|cheers|mate|love|then|just|now|really|i think|i guess|i mean|im afraid|sorry|afraid|sir|madam|it|that|and|lol|haha|' +
    'diolch|diolch yn fawr|os gwelwch yn dda|plis|wel|sori|mae arna i ofn',
);
const YES_CY = list(
  'ie|ia|iawn|ydw|ydy|ydi|ydyn|ydyn ni|oes|oedd|gallaf|galla|medraf|gallwch|cewch|caf|gwnaf|gwna i|wrth gwrs|cywir|yn gywir|yn union|siwr|yn bendant|ewch ymlaen|anfonwch|iep|iap|perffaith|gwych|gret|parhau|ymlaen|anfonwch o|anfonwch e|' +
    'hoffwn|baswn|byddaf|bydd|hapus|do do|iawn te|dyna fo|dyna ni|mae o|ydy mae',
);
const NO_CY = list(
  'na|nage|naddo|nac ydw|nac ydy|nac ydi|nac ydyn|nac oes|nac oedd|na fydd|na chaf|na allaf|na hoffwn|dydw i ddim|dim diolch|ddim|ddim eto|dim|dim o gwbl|dim ar hyn o bryd|ddim ar hyn o bryd|dydy o ddim|dyw e ddim|dydi o ddim|dwi ddim|dydyn nhw ddim|nac ydi|sdim|ddim felly|ddim o gwbl|anghywir|ddim yn iawn|ddim yn gywir|byth|peidiwch|peidiwch ag anfon|nag ydw|nag oes|nagoes|nacoes',
);

/** Phrases by their first word, longest first, so that "no problem" is found before "no". */
type Table = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly sign: Sign }[]>;

function table(...parts: readonly (readonly [readonly string[], Sign])[]): Table {
  const made = new Map<string, { words: string[]; sign: Sign }[]>();
  for (const [phrases, sign] of parts)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const same = made.get(words[0]!) ?? [];
      same.push({ words, sign });
      made.set(words[0]!, same);
    }
  for (const same of made.values()) same.sort((a, b) => b.words.length - a.words.length);
  return made;
}

const shared = [
  [YES, 'yes'],
  [NO, 'no'],
  [UNSURE, 'unsure'],
  [ASIDE, 'aside'],
  [YES_CY, 'yes'],
  [NO_CY, 'no'],
] as const;
// "Do" is the Welsh yes about the past, and the most common verb of English.
const TABLES: Readonly<Record<Language, Table>> = {
  en: table(...shared),
  cy: table(...shared, [['do'], 'yes']),
};

/** Words that alone settle the matter when a sentence starts with them: "no, it's still there". */
const SETTLES = new Set(
  'y yes yeah yep yup ya yea yeh aye n no nope nah ie ia oes ydw ydy ydi na nage naddo nac'.split(' '),
);
const LIMITS = new Set('but except only although though once after if when unless ond oni heblaw'.split(' '));
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\p{Emoji_Modifier}|\ufe0f|[👍👌✅✔🆗])+$/u, 'yes'],
  [/^(?:\p{Emoji_Modifier}|\ufe0f|[👎❌🚫])+$/u, 'no'],
];

/** Yes, no, or neither to be sure of. A message that holds both says neither. */
export function yesNo(text: string, language: Language): boolean | undefined {
  if (text.length > 400) return undefined;
  for (const [signs, meaning] of SIGNS) if (signs.test(text)) return meaning === 'yes';
  const words = wordsOf(plain(text)).map(bare);
  if (words.length === 0) return undefined;
  const read = readSigns(words, TABLES[language]);
  if (read.unsure || (read.yes && read.no)) return undefined;
  if (!read.yes && !read.no) return undefined;
  if (read.rest === 0) return read.yes;
  // "Yes but change the street" is no leave to send it.
  const limited = read.yes && LIMITS.has(words[words.length - read.rest]!);
  if (SETTLES.has(read.first) && !limited) return read.yes;
  return undefined;
}

interface Read {
  yes: boolean;
  no: boolean;
  unsure: boolean;
  first: string;
  /** Words that belong to no phrase; reading stops at the first of them. */
  rest: number;
}

function readSigns(words: readonly string[], phrases: Table): Read {
  const read: Read = { yes: false, no: false, unsure: false, first: '', rest: 0 };
  let i = 0;
  let negated = false;
  while (i < words.length) {
    const found = phrases.get(words[i]!)?.find((p) => p.words.every((w, k) => words[i + k] === w));
    if (!found && (words[i] === 'not' || words[i] === 'nid')) {
      negated = true;
      i++;
      continue;
    }
    if (!found) break;
    if (found.sign === 'unsure') read.unsure = true;
    else if (found.sign !== 'aside') {
      const sign = negated && found.sign === 'yes' ? 'no' : found.sign;
      read[sign] = true;
      read.first ||= found.words[0]!;
      negated = false;
    }
    i += found.words.length;
  }
  read.rest = words.length - i;
  return read;
}
