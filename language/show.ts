import type { Capabilities, Choice, Fact, Language, Reply, Shown } from './reply';
import { asText, inParts } from './text-message';
import { capitalised, inWords, type Manner, valueInWords } from './values';
import { type OwnPhrases, wording } from './wording';

export interface ShowHow {
  readonly language: Language;
  readonly can: Capabilities;
  /** The council's own wording, in that language. */
  readonly own?: OwnPhrases;
}

/**
 * What the dialogs said as it is shown. On a page each reply is a bubble with its choices and facts apart; in a text
 * or a call all of them are one message, with choices and facts inside the words.
 */
export function show(replies: readonly Reply[], how: ShowHow): Shown[] {
  const manner: Manner = { language: how.language, medium: how.can.medium, own: how.own };
  const told = replies.filter((reply) => reply.say.length > 0 || reply.facts?.length);
  if (told.length === 0) return [];
  if (how.can.medium === 'web') return told.flatMap((reply) => onPage(reply, manner, how.can));
  const words = told.map((reply) => inOneBreath(reply, manner, how.can)).join(' ');
  const last = told.at(-1)!;
  const parts = inParts(how.can.medium === 'text' ? asText(words) : words, how.can.maxLength);
  return parts.map((text, i) => ({
    ...(i < parts.length - 1 ? { language: how.language } : shownWith(last, manner)),
    text,
    ...(how.can.medium === 'speech' ? inVoices(text, asides(told, manner), how.language) : {}),
  }));
}

type Passage = NonNullable<Shown['passages']>[number];

/** What is said in another language than the rest: "Am y Gymraeg, pwyswch 1". */
const asides = (replies: readonly Reply[], manner: Manner): Passage[] =>
  replies
    .flatMap((reply) => reply.say)
    .flatMap((say) =>
      'key' in say && say.language && say.language !== manner.language
        ? [{ language: say.language, text: capitalised(inWords(say, manner)) }]
        : [],
    );

/** An English voice can't say Welsh, nor a Welsh one English. */
function inVoices(
  text: string,
  others: readonly Passage[],
  language: Language,
): { readonly passages?: readonly Passage[] } {
  const passages: Passage[] = [];
  let rest = text;
  for (const other of others) {
    const [before, ...after] = rest.split(other.text);
    if (after.length === 0) continue;
    passages.push({ language, text: before!.trim() }, other);
    rest = after.join(other.text).trim();
  }
  if (passages.length === 0) return {};
  return { passages: [...passages, { language, text: rest }].filter((passage) => passage.text !== '') };
}

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
  return {
    language: manner.language,
    ...(choices?.length ? { choices } : {}),
    ...(reply.expecting ? { expecting: reply.expecting } : {}),
  };
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

/** Words, facts and choices as one run of sentences. */
function inOneBreath(reply: Reply, manner: Manner, can: Capabilities): string {
  const facts = (reply.facts ?? [])
    .filter((fact) => !fact.unspoken)
    .map((fact) => ended(capitalised(factInWords(fact, manner))))
    .join(' ');
  const said = reply.say.map((say) => capitalised(inWords(say, manner))).filter(Boolean);
  const ask = facts ? said.pop() : undefined;
  const choices = namedChoices(reply, manner, can);
  return [...said, facts, ask, choices].filter(Boolean).join(' ');
}

function factInWords(fact: Fact, manner: Manner): string {
  const value = valueInWords(fact.value, manner);
  return fact.named ? `${inWords(fact.label, manner)}: ${value}` : value;
}

const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

function namedChoices(reply: Reply, manner: Manner, can: Capabilities): string {
  const choices = reply.choices ?? [];
  const naming = reply.naming ?? 'listed';
  if (manner.medium === 'text') return naming === 'said' || yesNoOnly(reply) ? '' : numbered(choices, manner);
  // Who can't be heard in their language can still press keys.
  if (can.keypad && (naming === 'keyed' || !can.hears.includes(manner.language)))
    return keys(choices, manner);
  if (naming === 'said' || yesNoOnly(reply)) return '';
  const labels = choices.filter((c) => !c.unspoken).map((c) => c.label);
  return labels.length === 0
    ? ''
    : ended(
        spokenList(
          labels.map((label) => inWords(label, manner)),
          manner,
        ),
      );
}

const yesNoOnly = (reply: Reply): boolean => reply.expecting === 'yes-no';

const numbered = (choices: readonly Choice[], manner: Manner): string =>
  choices.map((choice, i) => `${i + 1} ${inWords(choice.label, manner)}`).join(', ');

const keys = (choices: readonly Choice[], manner: Manner): string =>
  choices
    .map((choice, i) => inWords({ key: 'choice.press', values: { n: i + 1, label: choice.label } }, manner))
    .join(' ');

function spokenList(labels: readonly string[], manner: Manner): string {
  if (labels.length < 2) return capitalised(labels.join(''));
  const last = wording('choice.or', manner.language, manner.medium, manner.own).replace(
    '{last}',
    labels.at(-1)!,
  );
  return `${capitalised(labels.slice(0, -1).join(', '))}, ${last}?`;
}
