import { fileAddress } from '../adapters/http/file-pass';
import { open311 } from '../adapters/open311/client';
import { CALL_BACK } from '../dialogs/person/state';
import type { Errand } from '../outbox/errand';
import { FOLLOW, followFrom, following } from '../requests/following';
import { PASS_ON, passingOn } from '../requests/passing-on';
import { TELL_MORE, tellingMore } from '../requests/telling-more';
import type { Config } from './config';
import type { House } from './house';

/** The system of those who do the work, as the turns and the relay need it. */
export interface Office {
  readonly errands: Readonly<Record<string, Errand>>;
  /** Begins to ask what becomes of the requests. */
  follow(): Promise<void>;
  readonly passesOn?: (service: string) => boolean;
}

/** Requests stay in our own store. */
export const NO_OFFICE: Office = { errands: {}, follow: async () => {} };

export function backOffice(house: House, { open311: server, publicUrl }: Config): Office {
  if (!server) return NO_OFFICE;
  const { store, clock, log, catalogue, secrets } = house;
  const photoAddress = (file: string): string => fileAddress(secrets.tokens, publicUrl, file, clock.now());
  const parts = {
    store,
    clock,
    log,
    backOffice: open311(server, { photoAddress, service: (code) => catalogue.service(code) }),
    times: catalogue.council,
  };
  return {
    errands: { [PASS_ON]: passingOn(parts), [TELL_MORE]: tellingMore(parts), [FOLLOW]: following(parts) },
    follow: () => followFrom(store, clock.now()),
    // Whoever wants to be rung, or says how we do, speaks with the council's own staff.
    passesOn: (code) => code !== CALL_BACK && catalogue.service(code)?.takes === undefined,
  };
}
