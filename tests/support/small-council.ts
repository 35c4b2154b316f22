import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const EXAMPLE = join(__dirname, '../../councils/example');

/** The example council with a handful of its services: the tests start it hundreds of times. */
export const SMALL_COUNCIL = join(__dirname, '../../dist/tests/council');

const SERVICES = ['pothole', 'street-light', 'missed-bin', 'bin-day', 'fly-tipping', 'graffiti', 'call-back'];
const BODIES = ['police', 'water-company', 'dvla'];
const ARTICLES = ['potholes', 'street-lights', 'missed-bins', 'bin-day', 'fly-tipping', 'graffiti'];
/** The article on bin days names some of them. */
const FIGURES = ['streets-and-waste'];

export function makeSmallCouncil(): void {
  rmSync(SMALL_COUNCIL, { recursive: true, force: true });
  cpSync(EXAMPLE, SMALL_COUNCIL, { recursive: true, filter: (path) => belongs(path) });
}

function belongs(path: string): boolean {
  const code = basename(path).replace(/\.(yaml|md)$/, '');
  if (/services[/\\][^/\\]+$/.test(path)) return SERVICES.includes(code);
  if (/bodies[/\\][^/\\]+$/.test(path)) return BODIES.includes(code);
  if (/articles[/\\]\w\w[/\\][^/\\]+$/.test(path)) return ARTICLES.includes(code);
  return !/figures[/\\][^/\\]+$/.test(path) || FIGURES.includes(code);
}
