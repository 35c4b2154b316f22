import { checkTakers } from './feedback-checks';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { serviceSchema, type Service } from './service';
import { checkService, type Nameable } from './service-checks';
import { checkWelsh } from './welsh';
import { readYaml, type YamlFile } from './yaml-file';

/** services/*.yaml, each a service. The council is absent if council.yaml itself has mistakes. */
export function readServices(
  folder: Folder,
  { council, bins, calendars }: Omit<Nameable, 'articles'>,
  findings: Findings,
): Service[] {
  const articles = new Set(articleCodes(folder));
  const names = folder.filesThatEnd('.yaml', 'services');
  if (names.length === 0 && folder.isThere('services'))
    findings.mistake(folder.path('services'), undefined, 'has no service; copy one from councils/example');
  const files = names.flatMap((name) => {
    const text = folder.text(name);
    const file =
      text === undefined ? undefined : readYaml({ path: folder.path(name), text }, serviceSchema, findings);
    if (!file) return [];
    checkService(file, { council, articles, bins, calendars }, findings);
    if (council?.languages.includes('cy')) checkWelsh(file, findings);
    return [file];
  });
  checkCodes(files, 'service', findings);
  checkTakers(files, folder, findings);
  return files.map((file) => file.data);
}

/** Known from their names, so that a mistake inside an article is not reported again for the service that names it. */
function articleCodes(folder: Folder): string[] {
  if (!folder.isThere('articles/en')) return [];
  return folder.names('articles/en').map((name) => name.replace(/\.md$/, ''));
}

export function checkCodes(
  files: readonly YamlFile<{ readonly code: string }>[],
  what: 'service' | 'body',
  findings: Findings,
): void {
  const takenBy = new Map<string, string>();
  for (const file of files) {
    const { code } = file.data;
    const before = takenBy.get(code);
    if (before !== undefined) {
      const says = `the code "${code}" is taken by ${before}; give each ${what} its own`;
      findings.mistake(file.path, file.lineOf(['code']), says);
    }
    takenBy.set(code, before ?? file.path);
  }
}
