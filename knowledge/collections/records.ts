import { statSync } from 'node:fs';
import { join } from 'node:path';
import { SECOND, type Clock } from '../../base/clock';
import type { Log } from '../../base/log';
import type { Catalogue } from '../catalogue/catalogue';
import { type CrewRecords, NO_RECORDS } from '../catalogue/collections/collections';
import { LOG_FILE, readCrewLog } from '../catalogue/collections/crew-log';
import { DELAYS_FILE, readDelays } from '../catalogue/collections/delays';
import { Findings } from '../catalogue/findings';
import { Folder } from '../catalogue/folder';

/** What crews and depots have sent up to now. */
export interface CrewRecordsNow {
  /** One turn asks once, so that all of it rests on the same records. */
  now(): CrewRecords;
}

export interface RecordsParts {
  readonly directory: string;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly log: Log;
}

/** The files are looked at this often at most. */
const LOOK_EVERY_MS = SECOND;

/**
 * The delays and the crews' log of a council's folder, read again once they have changed. A file that can't be used leaves the last
 * good one in place, and the log says so.
 */
export function crewRecords(parts: RecordsParts): CrewRecordsNow {
  const { catalogue, clock } = parts;
  const { collections, council } = catalogue;
  if (!collections) return { now: () => NO_RECORDS };
  const delays = changing(parts, DELAYS_FILE, (folder, findings) =>
    readDelays(folder, collections, council, findings),
  );
  const notes = changing(parts, LOG_FILE, (folder, findings) => readCrewLog(folder, collections, findings));
  let looked = -Infinity;
  let records: CrewRecords = NO_RECORDS;
  const now = (): CrewRecords => {
    if (Math.abs(clock.now() - looked) < LOOK_EVERY_MS) return records;
    looked = clock.now();
    records = { delays: delays(), notes: notes() };
    return records;
  };
  now();
  return { now };
}

/** The lines of a file as it is now, or as it was when it could last be used. */
function changing<T>(
  { directory, log }: RecordsParts,
  name: string,
  read: (folder: Folder, findings: Findings) => readonly T[],
): () => readonly T[] {
  let seen: string | undefined;
  let good: readonly T[] = [];
  return () => {
    const path = join(directory, name);
    try {
      const stat = statSync(path, { throwIfNoEntry: false });
      const stamp = stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : '';
      if (stamp === seen) return good;
      seen = stamp;
      const findings = new Findings();
      const lines = read(new Folder(directory, findings), findings);
      const [first] = findings.mistakes;
      if (!first) return (good = lines);
      // The sentence itself may quote a house, and the log holds nobody's.
      const where = first.line === undefined ? name : `${name}, line ${first.line}`;
      log.error('council-file', { note: `${where} can't be used; npm run check-council says why` });
    } catch (error) {
      log.error('council-file', { note: `${name} can't be read`, error });
    }
    return good;
  };
}
