import { newSecret } from '../base/ids';
import { sharedSecret, type Store } from '../storage/store';
import type { Config } from './config';

export interface SharedSecrets {
  readonly tokens: string;
  readonly identity: string;
  /** Twilio's token, or one made for the phone simulator; absent where a real one is needed and none is set. */
  readonly twilio?: string;
}

/** Keys that all processes of one store share. What is not configured is made once and kept in the store. */
export async function shareSecrets(store: Store, config: Config): Promise<SharedSecrets> {
  const make = (name: string): Promise<string> => sharedSecret(store, name, newSecret);
  const simulated = config.publicUrl.protocol === 'http:';
  return {
    tokens: await make('tokens'),
    identity: config.identityKey ?? (await make('identity')),
    twilio: config.twilio.authToken ?? (simulated ? await make('phone-simulator') : undefined),
  };
}
