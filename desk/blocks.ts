import type { Clock } from '../base/clock';
import { DAY, HOUR } from '../base/clock';
import { sortable } from '../base/ids';
import { auditInto } from '../citizens/audit';
import { type Block, BLOCKED, blockKey, unblockInto } from '../citizens/block';
import { type Identity, identityKey } from '../citizens/identity';
import { Draft, MAX_RANGE, readOne, type Store, type Stored } from '../storage/store';
import type { Role, Staff } from './staff';

export { BLOCK_REASONS, type BlockReason } from '../citizens/block';

/** For how long (ms) somebody can be blocked, and who may. */
export const BLOCK_LASTS = {
  hour: { ms: HOUR, needs: 'agent' },
  day: { ms: DAY, needs: 'agent' },
  week: { ms: 7 * DAY, needs: 'supervisor' },
  month: { ms: 30 * DAY, needs: 'supervisor' },
} as const satisfies Readonly<Record<string, { readonly ms: number; readonly needs: Role }>>;
export type BlockLasts = keyof typeof BLOCK_LASTS;

/** Somebody who is not answered just now. */
export interface Blocked {
  readonly identity: string;
  readonly block: Block;
  /** Whose record it is part of. */
  readonly citizen?: string;
}

/** Who is blocked, and the way back. */
export class Blocks {
  constructor(private readonly parts: { readonly store: Store; readonly clock: Clock }) {}

  /** Who is blocked now, whoever is free again first; at most 200. */
  async list(): Promise<readonly Blocked[]> {
    const { store, clock } = this.parts;
    const now = sortable(clock.now());
    await this.forget(now);
    const members = await store.range(BLOCKED, { from: now, limit: MAX_RANGE });
    const ids = members.map((member) => member.slice(member.indexOf('|') + 1));
    const found = await store.read([...ids.map(blockKey), ...ids.map(identityKey)]);
    return ids.flatMap((identity) => {
      const block = found.get(blockKey(identity))?.value as Block | undefined;
      const citizen = (found.get(identityKey(identity))?.value as Identity | undefined)?.citizen;
      return block ? [{ identity, block, ...(citizen ? { citizen } : {}) }] : [];
    });
  }

  /** False if it is over already. */
  async lift(staff: Staff, identity: string): Promise<boolean> {
    const { store, clock } = this.parts;
    const block = (await readOne(store, blockKey(identity))) as Stored<Block> | undefined;
    if (!block) return false;
    const draft = new Draft();
    unblockInto(draft, identity, block);
    auditInto(draft, { at: clock.now(), who: staff.id, did: 'unblocked-sender', about: identity });
    return (await store.commit(draft)).ok;
  }

  /** Records of blocks expire by themselves, and their places on the list when somebody looks. */
  private async forget(now: string): Promise<void> {
    const { store } = this.parts;
    const over = await store.range(BLOCKED, { to: now, limit: MAX_RANGE });
    if (over.length === 0) return;
    const draft = new Draft();
    for (const member of over) draft.unindexing(BLOCKED, member);
    await store.commit(draft);
  }
}
