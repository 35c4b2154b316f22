import type { Capabilities, Choice, Fact, Reply } from './reply';
import { capitalised, inWords, type Manner, valueInWords } from './values';
import { wording } from './wording';

/** Words, facts and choices as one run of sentences. */
export function inOneBreath(reply: Reply, manner: Manner, can: Capabilities): string {
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
