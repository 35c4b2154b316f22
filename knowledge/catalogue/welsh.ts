import type { Signature } from './catalogue';
import type { Findings } from './findings';
import type { Path } from './schema-path';
import type { YamlFile } from './yaml-file';

interface Signable {
  readonly welsh_signed?: Signature;
  readonly welsh_missing?: true;
}

/**
 * Where a council offers Welsh, every text that a citizen may see has its Welsh; a Welsh speaker's signature is asked for.
 * A file that says itself that its Welsh is missing is warned of and taken.
 */
export function checkWelsh(file: YamlFile<Signable>, findings: Findings): void {
  const missing = withoutWelsh(file.data, []);
  if (file.data.welsh_missing) return warnOfMissing(file, missing.length, findings);
  for (const path of missing) {
    const name = path.filter((step) => typeof step === 'string').at(-1);
    const says = `\`${String(name)}\` has no Welsh; add a line that begins with \`cy:\`, since council.yaml lists cy among its languages`;
    findings.mistake(file.path, file.lineOf(path), says);
  }
  checkSigned(file, findings);
}

function warnOfMissing(file: YamlFile<Signable>, missing: number, findings: Findings): void {
  const says =
    missing > 0
      ? `${missing} of its texts have no Welsh yet (\`welsh_missing\`), and are said in English`
      : 'all of its Welsh is there: take `welsh_missing` out, and have it signed (`welsh_signed`)';
  findings.warning(file.path, file.lineOf(['welsh_missing']), says);
}

export function checkSigned(file: YamlFile<Signable>, findings: Findings): void {
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
