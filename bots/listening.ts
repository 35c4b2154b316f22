import type { Shown } from '../language/reply';
import { lineInto } from './call-line';
import type { Said } from './incoming';
import { incomingKey, type OnCall, receivedAs } from './received';
import type { Ran, Work } from './work';

/** What is said to somebody who only listens passes, and is kept for a repeat of this step alone. */
export function recordListening(work: Work, hash: string, { shown }: Ran): Said {
  const { draft, conversation } = work.loaded;
  const { language, now } = work;
  const first = conversation.entries + 1;
  const said = { language, shown: [], first, conversation: conversation.id, hangUp: false };
  lineInto(work, shown, first);
  const onCall = onCallOf(work, shown);
  draft.putting(incomingKey(hash), receivedAs(said, now, onCall));
  return { ...said, shown: [...heardFirst(work), ...shown], holding: onCall?.holding ?? false };
}

const speaksNow = ({ line, incoming }: Work): boolean =>
  line !== undefined && incoming.delivery !== 'spoken-later';

export const heardFirst = (work: Work): readonly Shown[] => (speaksNow(work) ? work.line!.unheard : []);

/** Nothing on most steps of a call, and off the phone. */
export function onCallOf(work: Work, passing: readonly Shown[]): OnCall | undefined {
  const waited = speaksNow(work) ? (work.line?.before?.waiting ?? []) : [];
  const holding = speaksNow(work) && work.owner.is === 'queue';
  return holding || waited.length + passing.length > 0 ? { waited, passing, holding } : undefined;
}
