import type { Records } from '../../desk/records';
import type { Answer } from '../../bots/incoming';
import type { StaffAct } from '../../bots/staff';
import type { Blocks } from '../../desk/blocks';
import type { DeskReader } from '../../desk/reader';
import type { OwnAccount } from '../../desk/own-account';
import type { Redaction } from '../../desk/redaction';
import type { Releasing } from '../../desk/releasing';
import type { RequestWork } from '../../desk/request-work';
import type { SignIn } from '../../desk/sign-in';
import type { StaffRoom } from '../../desk/staff-room';
import type { Troubles } from '../../desk/troubles';
import type { ChannelParts } from '../channel';
import type { DeskCookies } from './cookies';
import type { DeskLive } from './live';
import type { DeskPages } from './pages';

/** What every page of the desk is handed; `server` builds it once. */
export interface DeskParts extends Pick<
  ChannelParts,
  | 'server'
  | 'clock'
  | 'log'
  | 'catalogue'
  | 'publicUrl'
  | 'secrets'
  | 'clientAddress'
  | 'threads'
  | 'typing'
  | 'files'
> {
  readonly signIn: SignIn;
  readonly records: Records;
  readonly requests: RequestWork;
  readonly troubles: Troubles;
  readonly staffRoom: StaffRoom;
  readonly account: OwnAccount;
  readonly blocks: Blocks;
  readonly redaction: Redaction;
  readonly releasing: Releasing;
  readonly cookies: DeskCookies;
  readonly pages: DeskPages;
  readonly reader: DeskReader;
  readonly live: DeskLive;
  /** Does something with a conversation, through a turn; Stale tells how it stands if that can't be done any more. */
  act(act: StaffAct): Promise<Answer>;
  /** The form that a talk is about, if one is open. */
  formOf(talk: unknown): OpenForm | undefined;
  /** How many conversations one agent has at most. */
  readonly capacity: number;
  /** Agents are offered who comes next, and do not choose. */
  readonly automatic: boolean;
  /** Minutes after which nobody waits any longer. */
  readonly longestWait: number;
}

/** A form as the dialogs keep it. */
export interface OpenForm {
  readonly service: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Code of the question that waits for an answer. */
  readonly open?: string;
}
