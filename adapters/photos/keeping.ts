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

/**
 * Cleans photos, puts them on disk and names them for the turn. A file's id holds its message and its bytes: a retry
 * finds it in place, and nothing can take its place. One that is no photo refuses all.
 */
export async function keepPhotos(
  parts: KeepParts,
  { thread, id }: { readonly thread: string; readonly id: string },
  files: readonly { readonly name: string; readonly bytes: Buffer }[],
): Promise<NonNullable<Incoming['files']>> {
  const photos = files.map(({ bytes, name }) => ({ name, ...photoIn(bytes) }));
  return Promise.all(
    photos.map(async ({ bytes, type, name }, i) => {
      const digest = createHash('sha256').update(bytes).digest('base64url');
      const file = keyedHash(parts.secrets.identity, 'file', thread, id, String(i), digest);
      await parts.files.put(file, bytes);
      return { id: file, type, name: plainName(name) };
    }),
  );
}

function photoIn(bytes: Buffer): { type: string; bytes: Buffer } {
  const photo = cleanPhoto(bytes);
  if (!photo) throw new Refusal('wrong-type');
  return photo;
}

/** What is left of a name for people to see: no path, no control signs, and never a way to a place on our disk. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '').slice(0, 100) || 'file';
}
