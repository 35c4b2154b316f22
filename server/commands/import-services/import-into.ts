import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Document, parseDocument } from 'yaml';
import type { OfferedService } from '../../../adapters/open311/offered';
import type { Catalogue } from '../../../knowledge/catalogue/catalogue';
import { codeFor } from './codes';
import { draftOf } from './draft';
import { freshFile, type Told } from './fresh';
import { keepOffered, offeredLastTime } from './last-time';
import { merge } from './merged';
import { replaceFile } from './replace-file';

interface Held {
  readonly path: string;
  readonly document: Document;
}

/** Writes a file for each service that the folder lacks, and changes those that have changed; says what it did, a line each. */
export function importInto(
  directory: string,
  offered: readonly OfferedService[],
  catalogue: Catalogue,
  told: Told,
  say: (line: string) => void,
): void {
  const last = offeredLastTime(directory);
  const held = filesIn(join(directory, 'services'));
  const taken = new Set([
    ...catalogue.services.map(({ code }) => code),
    ...held.map(({ path }) => basename(path, '.yaml')),
  ]);
  const importing = { directory, offered, catalogue, told, taken };
  const came = offered.filter((service) => {
    const before = last.find(({ service_code }) => service_code === service.service_code);
    const file = held.find(({ document }) => theirsOf(document) === service.service_code);
    const { path, says, done } = file
      ? changed(file, service, before, catalogue)
      : written(importing, service);
    for (const sentence of [...says, ...warnings(service)]) say(`${path}: ${sentence}.`);
    return done;
  });
  for (const { service_code, service_name } of last)
    if (!offered.some((one) => one.service_code === service_code))
      say(
        `${service_name} (${service_code}) is not offered any more: delete its file if you don't offer it either.`,
      );
  keepOffered(directory, came);
}

interface Outcome {
  readonly path: string;
  readonly says: readonly string[];
  /** It stands in the folder as it is offered now. */
  readonly done: boolean;
}

/** A file that names no code of theirs is of their service of the same code. */
const theirsOf = (document: Document): unknown => document.get('open311') ?? document.get('code');

function filesIn(folder: string): Held[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const path = join(folder, name);
      return { path, document: parseDocument(readFileSync(path, 'utf8')) };
    });
}

function changed(
  { path, document }: Held,
  service: OfferedService,
  before: OfferedService | undefined,
  { council }: Catalogue,
): Outcome {
  const says = merge(document, draftOf(service), before && draftOf(before), council.languages.includes('cy'));
  const tied = document.get('open311') === undefined;
  if (tied) document.set('open311', service.service_code);
  if (tied || says.length > 0) write(path, document);
  return {
    path,
    says: tied ? [`is tied to ${service.service_code} of the back office`, ...says] : says,
    done: true,
  };
}

interface Importing {
  readonly directory: string;
  readonly offered: readonly OfferedService[];
  readonly catalogue: Catalogue;
  readonly told: Told;
  readonly taken: Set<string>;
}

function written(
  { directory, offered, catalogue, told, taken }: Importing,
  service: OfferedService,
): Outcome {
  const code = codeFor(service.service_code, service.service_name, taken);
  const path = join(directory, 'services', `${code}.yaml`);
  const file = freshFile(service, code, catalogue, offered, told);
  if (!(file instanceof Document)) return { path, says: [`was not written: ${file.says}`], done: false };
  write(path, file);
  return { path, says: ['is new'], done: true };
}

const write = (path: string, document: Document): void =>
  replaceFile(path, document.toString({ lineWidth: 0 }));

const warnings = (service: OfferedService): string[] =>
  draftOf(service).leftOut.map(
    ({ code, required }) =>
      `${code} offers nothing to choose between and is not asked for${required ? ', though it is required there: requests may be refused' : ''}`,
  );
