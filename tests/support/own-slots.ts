import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyParts, SMALL } from './small-council';

const HEADER = 'calendar,day,from,to,places,ward,notice';
const made: string[] = [];

/** A handful of the example council's services with bulky waste among them, and a calendar of the test's own. */
export function councilWithSlots(lines: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'council-slots-'));
  made.push(directory);
  const parts = {
    ...SMALL,
    services: [...SMALL.services, 'bulky-waste'],
    articles: [...SMALL.articles, 'bulky-waste'],
  };
  copyParts(parts, directory);
  // The call back of the example council has times of its own.
  const others = 'call-back,monday,09:00,11:00,5,,0';
  writeFileSync(join(directory, 'slots.csv'), [HEADER, others, ...lines, ''].join('\n'));
  return directory;
}

afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});
