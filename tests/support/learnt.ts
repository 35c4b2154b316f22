import { join } from 'node:path';

/** Where the tests keep what is learnt of the whole example council: whoever comes first learns for all of them. */
export const LEARNT = join(__dirname, '../../dist/tests/learnt');
