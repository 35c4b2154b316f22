import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The whole example council as it stands. */
export const EXAMPLE = join(__dirname, '../../councils/example');

/** A handful of its services: the tests start it hundreds of times. */
export const SMALL_COUNCIL = join(__dirname, '../../dist/tests/council');

/** The whole example council as most tests want it. */
export const WHOLE_COUNCIL = join(__dirname, '../../dist/tests/whole-council');

/** The handful, in which reports of one thing are found to be alike. */
export const ALIKE_COUNCIL = join(__dirname, '../../dist/tests/alike-council');

/** Which files of the example council a smaller one has; of what is not listed here it has all. */
export interface Parts {
  readonly services: readonly string[];
  readonly bodies: readonly string[];
  readonly articles: readonly string[];
  readonly figures: readonly string[];
}

export const SMALL: Parts = {
  services: ['pothole', 'street-light', 'missed-bin', 'bin-day', 'fly-tipping', 'graffiti', 'call-back'],
  bodies: ['police', 'water-company', 'dvla'],
  articles: ['potholes', 'street-lights', 'missed-bins', 'bin-day', 'fly-tipping', 'graffiti'],
  // The article on bin days names some of them.
  figures: ['streets-and-waste'],
};

/** What is made of it. */
const MADE = [SMALL_COUNCIL, ALIKE_COUNCIL, WHOLE_COUNCIL];
export const COUNCILS = [EXAMPLE, ...MADE];

/**
 * Many people of the tests report the same pothole to one server. In these councils each is taken as a pothole of its
 * own; that one is like another has tests of its own.
 */
export function makeCouncils(): void {
  for (const directory of MADE) rmSync(directory, { recursive: true, force: true });
  for (const directory of [SMALL_COUNCIL, ALIKE_COUNCIL]) copyParts(SMALL, directory);
  cpSync(EXAMPLE, WHOLE_COUNCIL, { recursive: true });
  for (const directory of [SMALL_COUNCIL, WHOLE_COUNCIL]) findNothingAlike(join(directory, 'services'));
}

function findNothingAlike(services: string): void {
  for (const name of readdirSync(services)) {
    const path = join(services, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^near: .*\n/m, ''));
  }
}

export function copyParts(parts: Parts, into: string): void {
  cpSync(EXAMPLE, into, { recursive: true, filter: (path) => belongs(parts, path) });
}

function belongs({ services, bodies, articles, figures }: Parts, path: string): boolean {
  const code = basename(path).replace(/\.(yaml|md)$/, '');
  if (/services[/\\][^/\\]+$/.test(path)) return services.includes(code);
  if (/bodies[/\\][^/\\]+$/.test(path)) return bodies.includes(code);
  if (/articles[/\\]\w\w[/\\][^/\\]+$/.test(path)) return articles.includes(code);
  return !/figures[/\\][^/\\]+$/.test(path) || figures.includes(code);
}
