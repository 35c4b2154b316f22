import { MINUTE } from '../../base/clock';
import { type Addition, Trouble } from '../../requests/back-office';
import { type PhotoAddress, withMore } from './fields';
import type { Talk } from './talk';
import { w3 } from './wire';

/** GeoReport v2 has no way to add to a case. Many British systems have mySociety's: servicerequestupdates. */
const RESOURCE = 'servicerequestupdates';
/** Their clock may be behind ours. */
const CLOCKS_DIFFER = 10 * MINUTE;

/** Adds to the cases of a server, if it takes updates. */
export class Updates {
  private taken: boolean | undefined;

  constructor(
    private readonly talk: Talk,
    private readonly photoAddress: PhotoAddress,
  ) {}

  /** False if the server takes none, or not this one. */
  async add(id: string, addition: Addition, tried: boolean): Promise<boolean> {
    const since = addition.at - CLOCKS_DIFFER;
    // Asked once, by what costs nothing; and each time that an answer was lost.
    const known =
      this.taken === undefined || tried ? await this.between(since, Date.parse('2999-01-01')) : '';
    this.taken = known !== undefined;
    if (known === undefined) return false;
    if (tried && known.includes(addition.mark)) return true;
    return this.refusable(async () => {
      await this.talk.post(RESOURCE, this.fieldsOf(id, addition), addition.key);
      return true;
    }, false);
  }

  /** The body that tells the updates of a time; undefined if there is no such resource. */
  private between(from: number, to: number): Promise<string | undefined> {
    const span = { start_date: w3(from), end_date: w3(to) };
    return this.refusable(() => this.talk.get(RESOURCE, span), undefined);
  }

  private async refusable<T>(ask: () => Promise<T>, refused: T): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Trouble && !error.mayPass) return refused;
      throw error;
    }
  }

  private fieldsOf(id: string, { key, at, description, files }: Addition): URLSearchParams {
    const [photo, ...photos] = files.map(this.photoAddress);
    const fields = new URLSearchParams({
      service_request_id: id,
      update_id: key,
      updated_datetime: w3(at),
      status: 'OPEN',
      description: withMore(
        description,
        photos.map((one) => `Photo: ${one}`),
      ),
    });
    if (photo !== undefined) fields.set('media_url', photo);
    return fields;
  }
}
