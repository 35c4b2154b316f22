import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { makeSmallCouncil } from './small-council';

/** Builds what the tests start as processes of their own, once before all of them. */
export default function globalSetup(): void {
  process.env['TZ'] = 'Europe/London';
  execFileSync(process.execPath, [join(__dirname, '../../server/build.mjs')], { stdio: 'inherit' });
  makeSmallCouncil();
}
