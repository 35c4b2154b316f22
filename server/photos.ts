import type { Photos } from '../adapters/channel';
import { fileOnDisk, releasedFile } from '../requests/release';
import type { Store } from '../storage/store';

export const photos = (store: Store): Photos => ({
  released: (id) => releasedFile(store, id),
  any: (id) => fileOnDisk(store, id),
});
