import { fileKey, type FileOf } from '../citizens/log';
import { type Draft, readOne, type Store } from '../storage/store';
import { keepInto } from './keeping';
import { readRequest, type Released, requestKey, type ServiceRequest } from './service-request';

/** Which request a photo was let out with. */
interface ReleasedFile {
  readonly shape: 1;
  readonly reference: string;
}

const releasedKey = (file: string): string => `released:${file}`;

/** Lets the public see a request's words and these of its photos, and no others, from this commit on. */
export function releaseInto(draft: Draft, request: ServiceRequest, released: Released): ServiceRequest {
  const files = request.files.filter((file) => released.files.includes(file));
  const changed = { ...request, released: { description: released.description, files } };
  for (const file of request.files)
    if (files.includes(file))
      draft.putting(releasedKey(file), { shape: 1, reference: request.reference } satisfies ReleasedFile);
    else draft.removing(releasedKey(file));
  keepInto(draft, request, changed);
  return changed;
}

/** The bytes of a photo that staff have let the public see. */
export async function releasedFile(
  store: Store,
  id: string,
): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
  const of = (await readOne(store, releasedKey(id)))?.value as ReleasedFile | undefined;
  if (!of) return undefined;
  const stored = await readOne(store, requestKey(of.reference));
  const request = stored && readRequest(stored.value);
  return request?.public && request.released?.files.includes(id) ? fileOnDisk(store, id) : undefined;
}

/** A file that somebody was let have, whatever conversation it came with. */
export async function fileOnDisk(
  store: Store,
  id: string,
): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
  const file = (await readOne(store, fileKey(id)))?.value as FileOf | undefined;
  const bytes = file && (await store.files.get(id));
  return bytes && { type: file.type, bytes };
}
