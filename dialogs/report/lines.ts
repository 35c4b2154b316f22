import type { Choice } from '../../language/reply';
import { bareWords, inEveryLanguage } from '../../language/same-words';
import { type Line, PLACE } from '../../requests/form';

/** Words for the place that people use beside its label. */
const PLACE_WORDS = ['where', 'location', 'address', 'street', 'ble', 'lle', 'cyfeiriad', 'stryd'];

/** The line whose label, or its code, is named in a message: "change the place", "the depth is wrong". */
export function lineNamed(text: string, lines: readonly Line[]): Line | undefined {
  const said = ` ${bareWords(text)} `;
  const named = lines.filter((line) =>
    namesOf(line).some((name) => name !== '' && said.includes(` ${name} `)),
  );
  return named.length === 1 ? named[0] : undefined;
}

function namesOf({ item }: Line): string[] {
  const labels = inEveryLanguage(item.label).map(bareWords);
  const code = item.code === PLACE ? [] : [item.code.replace(/-/g, ' ')];
  return [...labels, ...code, ...(item.type === 'place' ? PLACE_WORDS : [])];
}

const CHANGE = /^change:(\S{1,60})$/;
export const changeOf = (code: string): string => `change:${code}`;

/** The code of the line that a "Change" beside it names. */
export const lineToChange = (text: string): string | undefined => CHANGE.exec(text)?.[1];

export const lineChoices = (lines: readonly Line[]): Choice[] =>
  lines.map(({ item }) => ({ value: changeOf(item.code), label: item.label }));
