/** How the first letters of a Welsh word change after others: softly, nasally, with breath. The longest come first. */
const CHANGES: readonly (readonly [first: string, ...changed: string[]])[] = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['c', 'g', 'ngh', 'ch'],
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['g', '', 'ng'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['m', 'f'],
];

/** The forms that a Welsh word takes besides its own: cyllell, gyllell, nghyllell, chyllell. */
export function mutations(word: string): string[] {
  const [first, ...changed] = CHANGES.find(([letters]) => word.startsWith(letters)) ?? [''];
  return changed.map((letters) => letters + word.slice(first.length));
}
