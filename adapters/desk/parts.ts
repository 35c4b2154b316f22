import type { Records } from '../../desk/records';
import type { SignIn } from '../../desk/sign-in';
import type { ChannelParts } from '../channel';
import type { DeskCookies } from './cookies';
import type { DeskPages } from './pages';

/** What every page of the desk is handed; `server` builds it once. */
export interface DeskParts extends Pick<
  ChannelParts,
  'server' | 'clock' | 'log' | 'catalogue' | 'publicUrl' | 'secrets' | 'clientAddress'
> {
  readonly signIn: SignIn;
  readonly records: Records;
  readonly cookies: DeskCookies;
  readonly pages: DeskPages;
}
