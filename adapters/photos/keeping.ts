import { createHash } from 'node:crypto';
import { Refusal } from '../../base/errors';
import { keyedHash } from '../../base/ids';
import type { Incoming } from '../../bots/incoming';
import { cleanPhoto } from './photo';

/** Longest that a photo, or all photos of one upload together, may be. */
export const MAX_PHOTOS = 10 * 1024 * 1024;

export interface KeepParts {
  readonly files: { put(id: string, bytes: Uint8Array): Promise<void> };
  readonly secrets: { readonly identity: string };
}

/** What is kept of a file, and its type by its bytes; undefined if it is none that is taken. */
type Taken = (bytes: Buffer) => { readonly type: string; readonly bytes: Buffer } | undefined;

/** Cleans photos, puts them on disk and names them for the turn. One that is no photo refuses all. */
export const keepPhotos = (parts: KeepParts, of: Message, files: readonly Brought[]): Promise<Kept> =>
  keepFiles(parts, of, files, cleanPhoto);

interface Message {
  readonly thread: string;
  readonly id: string;
}
interface Brought {
  readonly name: string;
  readonly bytes: Buffer;
}
type Kept = NonNullable<Incoming['files']>;

/**
 * Puts what is taken of files on disk and names them for the turn. A file's id holds its message and its bytes: a retry
 * finds it in place, and nothing can take its place. One that is not taken refuses all.
 */
export async function keepFiles(
  parts: KeepParts,
  { thread, id }: Message,
  files: readonly Brought[],
  taken: Taken,
): Promise<Kept> {
  const kept = files.map(({ bytes, name }) => ({ name, ...takenOf(bytes, taken) }));
  return Promise.all(
    kept.map(async ({ bytes, type, name }, i) => {
      const digest = createHash('sha256').update(bytes).digest('base64url');
      const file = keyedHash(parts.secrets.identity, 'file', thread, id, String(i), digest);
      await parts.files.put(file, bytes);
      return { id: file, type, name: plainName(name) };
    }),
  );
}

function takenOf(bytes: Buffer, taken: Taken): NonNullable<ReturnType<Taken>> {
  const file = taken(bytes);
  if (!file) throw new Refusal('wrong-type');
  return file;
}

/** What is left of a name for people to see: no path, no control signs, and never a way to a place on our disk. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '').slice(0, 100) || 'file';
}
