import { z } from 'zod';
import type { Say } from '../../language/reply';
import type { Frame, Scene } from '../dialog';

export const VERSION = 1;
/** The service through which a council rings people back. A council without it gives its phone number. */
export const CALL_BACK = 'call-back';

export const stateShape = z.object({
  /** What the call would be about, in the citizen's own words. */
  about: z.string(),
  /** Offered since nothing was heard on the phone. */
  silent: z.boolean(),
});
export type PersonState = z.infer<typeof stateShape>;

export const personFrame = (about: string, silent = false): Frame => ({
  dialog: 'person',
  version: VERSION,
  state: { about, silent } satisfies PersonState,
});

/** How a person is reached without us. */
export const byPhone = ({ catalogue }: Scene): Say => ({
  key: 'person.phone',
  values: { phone: { phone: catalogue.council.contact.phone } },
});
