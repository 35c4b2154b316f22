import { basename, join } from 'node:path';

/** Where the tests keep what is learnt of the whole example council: whoever comes first learns for all of them, and for the bench. */
export const LEARNT = join(__dirname, '../../dist/learnt/example');
/** The same of the small council. */
export const LEARNT_SMALL = join(__dirname, '../../dist/tests/learnt/small');
/** For the councils that single tests make up: what people want is said to all of them alike. */
export const LEARNT_OTHERS = join(__dirname, '../../dist/tests/learnt/others');

/** Where the tests keep what was read of the files of a council of theirs: starting hundreds of servers reads them once. */
export const readBefore = (council: string): string =>
  join(__dirname, '../../dist/tests/read', basename(council));
