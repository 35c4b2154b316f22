import { type Body, bodySchema } from './body';
import type { Council } from './catalogue';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { gapsIn } from './gaps';
import type { Service } from './service';
import { checkCodes } from './services';
import { checkWelsh } from './welsh';
import { readYaml, type YamlFile } from './yaml-file';

/** What a body is read beside. */
export interface Neighbours {
  readonly council: Council | undefined;
  readonly services: readonly Service[];
}

/** bodies/*.yaml, each a body that does what the council does not. A council may have none. */
export function readBodies(folder: Folder, { council, services }: Neighbours, findings: Findings): Body[] {
  if (!folder.isThere('bodies')) return [];
  const files = folder.filesThatEnd('.yaml', 'bodies').flatMap((name) => {
    const text = folder.text(name);
    const file =
      text === undefined ? undefined : readYaml({ path: folder.path(name), text }, bodySchema, findings);
    if (!file) return [];
    checkGaps(file, findings);
    if (council?.languages.includes('cy')) checkWelsh(file, findings);
    return [file];
  });
  checkCodes(files, 'body', findings);
  checkApart(files, services, findings);
  return files.map((file) => file.data);
}

/** The two are offered side by side, and are told apart by their codes. */
function checkApart(
  files: readonly YamlFile<Body>[],
  services: readonly Service[],
  findings: Findings,
): void {
  const codes = new Set(services.map((service) => service.code));
  for (const file of files) {
    const { code } = file.data;
    if (!codes.has(code)) continue;
    const says = `the code "${code}" is a service's; give the body another`;
    findings.mistake(file.path, file.lineOf(['code']), says);
  }
}

/** `when` stands in the number's place, so that it must name it; nothing else has a gap. */
function checkGaps(file: YamlFile<Body>, findings: Findings): void {
  const { path, data } = file;
  for (const field of ['name', 'does', 'when'] as const) {
    const fillable = field === 'when' && data.phone !== undefined ? ['phone'] : [];
    for (const [language, words = ''] of Object.entries(data[field] ?? {})) {
      const gaps = gapsIn(words);
      const strange = gaps.find((gap) => !fillable.includes(gap));
      const says =
        strange !== undefined
          ? `has a gap {${strange}} that we cannot fill; only \`when\` has one, {phone}, if there is a \`phone\``
          : gaps.length < fillable.length
            ? 'must name the number; write {phone} where it belongs'
            : undefined;
      if (says)
        findings.mistake(path, file.lineOf([field, language]), `\`${language}\` of \`${field}\` ${says}`);
    }
  }
}
