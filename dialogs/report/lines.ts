import type { Choice } from '../../language/reply';
import { bareWords, inEveryLanguage } from '../../language/same-words';
import { type Line, PLACE } from '../../requests/form';

/** Words for the place that people use beside its label. */
const PLACE_WORDS = ['where', 'location', 'address', 'street', 'ble', 'lle', 'cyfeiriad', 'stryd'];

/** The line whose label, or its code, stands in a message that asks for a change: "change the place". */
export function lineNamed(text: string, lines: readonly Line[]): Line | undefined {
  const said = ` ${bareWords(text)} `;
  const named = lines.filter((line) =>
    namesOf(line).some((name) => name !== '' && said.includes(` ${name} `)),
  );
  return named.length === 1 ? named[0] : undefined;
}

const POINTS =
  /^(the |y |yr )?(?<name>.+?)( please| is wrong| s wrong| is not right| isn t right| yn anghywir)?$/;

/** The line that a message names and does nothing else: "the depth", "the place is wrong". */
export function linePointedAt(text: string, lines: readonly Line[]): Line | undefined {
  const name = POINTS.exec(bareWords(text))?.groups?.['name'];
  return name === undefined ? undefined : lines.find((line) => namesOf(line).includes(name));
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
