import { RING_ENDS, type RingEnd } from '../../citizens/ring';
import type { PhraseKey } from '../../language/phrases/en';
import type { Say } from '../../language/reply';
import type { Scene } from '../dialog';
import { led, type Outcome } from '../outcome';
import { askTop } from '../stack';
import type { Talk } from '../talk';

const TOLD: Readonly<Record<RingEnd, PhraseKey>> = {
  'no-answer': 'ring.no-answer',
  busy: 'ring.busy',
  failed: 'ring.failed',
  unpressed: 'ring.unpressed',
  unknown: 'ring.unknown',
  'too-many': 'ring.too-many',
  unwanted: 'ring.unwanted',
};

/** The call that was asked for came to nothing: said, and what was open is asked once more. */
export function cameToNothing(talk: Talk, scene: Scene): Outcome {
  const end = RING_ENDS.find((one) => one === scene.about);
  if (!end) return { talk, replies: [], effects: [] };
  const phone = { phone: scene.catalogue.council.contact.phone };
  const open = askTop(talk.stack, scene, 'again');
  const resuming: Say[] = open ? [{ key: 'resume' }] : [];
  const lead: Say[] = [{ key: TOLD[end], values: { phone } }, ...resuming];
  return { talk, replies: led(lead, [open ?? { say: [], expecting: 'words' }]), effects: [] };
}
