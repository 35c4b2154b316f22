import type { Signature } from './catalogue';
import type { Findings } from './findings';
import type { Path } from './schema-path';
import type { YamlFile } from './yaml-file';

/** Where a council offers Welsh, every text that a citizen may see has its Welsh; a Welsh speaker's signature is asked for. */
export function checkWelsh(file: YamlFile<{ readonly welsh_signed?: Signature }>, findings: Findings): void {
  for (const path of withoutWelsh(file.data, [])) {
    const name = path.filter((step) => typeof step === 'string').at(-1);
    const says = `\`${String(name)}\` has no Welsh; add a line that begins with \`cy:\`, since council.yaml lists cy among its languages`;
    findings.mistake(file.path, file.lineOf(path), says);
  }
  checkSigned(file, findings);
}

export function checkSigned(file: YamlFile<{ readonly welsh_signed?: Signature }>, findings: Findings): void {
  if (!file.data.welsh_signed)
    findings.warning(file.path, undefined, 'no Welsh speaker has signed its Welsh yet (`welsh_signed`)');
}

/** Paths of the things that have English and no Welsh, be they a text or a list of texts. */
function withoutWelsh(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return hasWelsh(value) ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    withoutWelsh(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function hasWelsh(words: object): boolean {
  const welsh: unknown = Reflect.get(words, 'cy');
  return Array.isArray(welsh) ? welsh.length > 0 : welsh !== undefined;
}
