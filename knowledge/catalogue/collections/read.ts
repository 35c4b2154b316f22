import type { Council, GazetteerEntry } from '../catalogue';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import type { Collections } from './collections';
import { readCrewLog } from './crew-log';
import { readDelays } from './delays';
import { readRounds } from './rounds';
import type { Rules } from './rules';
import { readShifts } from './shifts';
import { readStreets } from './streets';

export interface Surrounding {
  readonly rules: Rules;
  readonly council?: Council;
  readonly places: readonly GazetteerEntry[];
  /** ISO day. */
  readonly today: string;
}

/** When which bin is emptied where. */
export function readCollections(
  folder: Folder,
  { rules, council, places, today }: Surrounding,
  findings: Findings,
): Collections | undefined {
  const { bins } = rules;
  const rounds = readRounds(folder, bins, findings);
  // What names a round of a broken table is not to blame for it.
  if (findings.spoiled(folder.path('collection-rounds.csv'))) return undefined;
  const collections: Collections = {
    bins,
    outBy: rules.out_by,
    crewsWorkUntil: rules.crews_work_until,
    rounds,
    streets: readStreets(folder, { bins, rounds, places }, findings),
    shifts: readShifts(folder, council, findings, today),
  };
  const spoiled = ['collections.csv', 'collection-shifts.csv'].some((name) =>
    findings.spoiled(folder.path(name)),
  );
  if (spoiled || !council) return collections;
  readDelays(folder, collections, council, findings);
  readCrewLog(folder, collections, findings);
  return collections;
}
