import { inOneBreath } from './breath';
import { asides, inVoices } from './passages';
import type { Capabilities, Fact, Language, Reply, Say, Shown } from './reply';
import { asText, inParts } from './text-message';
import { capitalised, inWords, type Manner, valueInWords } from './values';
import type { OwnPhrases } from './wording';

export interface ShowHow {
  readonly language: Language;
  readonly can: Capabilities;
  /** The council's own wording, in that language. */
  readonly own?: OwnPhrases;
  /** Whoever hears it asked for that. */
  readonly slowly?: boolean;
}

/**
 * What the dialogs said as it is shown. On a page each reply is a bubble with its choices and facts apart; in a text
 * or a call all of them are one message, with choices and facts inside the words.
 */
export function show(replies: readonly Reply[], how: ShowHow): Shown[] {
  const manner: Manner = { language: how.language, medium: how.can.medium, own: how.own };
  const told = replies.filter((reply) => reply.say.length > 0 || reply.facts?.length);
  if (told.length === 0) return [];
  if (how.can.medium === 'web')
    return told.flatMap(byLanguage).flatMap((reply) => onPage(reply, manner, how.can));
  const words = told.map((reply) => inOneBreath(reply, manner, how.can)).join(' ');
  const last = told.at(-1)!;
  const parts = inParts(how.can.medium === 'text' ? asText(words) : words, how.can.maxLength);
  return parts.map((text, i) => ({
    ...(i < parts.length - 1 ? { language: how.language } : shownWith(last, manner)),
    text,
    ...(how.can.medium === 'speech' ? asSpeech(text, asides(told, manner), how) : {}),
  }));
}

/** What is said in another language is a bubble of its own, so that each can tell which it is in. */
function byLanguage(reply: Reply): Reply[] {
  const runs: Say[][] = [];
  for (const say of reply.say) {
    const before = runs.at(-1)?.[0];
    if (before && codeOf(before) === codeOf(say)) runs.at(-1)!.push(say);
    else runs.push([say]);
  }
  if (runs.length < 2) return [reply];
  return runs.map((say, i) => (i < runs.length - 1 ? { say } : { ...reply, say }));
}

/** The language that a saying is in whatever the others are in, by its code. */
const codeOf = (say: Say): string | undefined =>
  'written' in say ? say.written : 'key' in say ? say.language : undefined;

const asSpeech = (
  text: string,
  others: ReturnType<typeof asides>,
  { language, slowly }: ShowHow,
): Pick<Shown, 'passages' | 'slowly'> => ({
  ...inVoices(text, others, language),
  ...(slowly ? { slowly } : {}),
});

function onPage(reply: Reply, manner: Manner, can: Capabilities): Shown[] {
  const parts = inParts(sentences(reply, manner), can.maxLength);
  return parts.map((text, i) =>
    i < parts.length - 1
      ? { language: manner.language, text }
      : {
          ...shownWith(reply, manner),
          text,
          ...(reply.facts?.length ? { facts: reply.facts.map((fact) => shownFact(fact, manner)) } : {}),
        },
  );
}

function shownWith(reply: Reply, manner: Manner): Omit<Shown, 'text'> {
  const choices = reply.choices?.map((choice) => ({
    value: choice.value,
    label: capitalised(inWords(choice.label, manner)),
  }));
  const written = writtenIn(reply, manner.language);
  return {
    language: manner.language,
    ...(written === undefined ? {} : { written }),
    ...(choices?.length ? { choices } : {}),
    ...(reply.expecting ? { expecting: reply.expecting } : {}),
  };
}

/** The language of a bubble that is all in another one. */
function writtenIn({ say }: Reply, language: Language): string | undefined {
  const codes = new Set(say.map(codeOf));
  const [code] = codes;
  return codes.size === 1 && code !== language ? code : undefined;
}

function shownFact(fact: Fact, manner: Manner): NonNullable<Shown['facts']>[number] {
  const label = capitalised(inWords(fact.label, manner));
  const line = { label, value: capitalised(valueInWords(fact.value, manner)) };
  if (fact.change === undefined) return line;
  const changeLabel = inWords({ key: 'change.line', values: { label } }, manner);
  return { ...line, change: fact.change, changeLabel };
}

const sentences = (reply: Reply, manner: Manner): string =>
  reply.say
    .map((say) => capitalised(inWords(say, manner)))
    .filter(Boolean)
    .join(' ');
