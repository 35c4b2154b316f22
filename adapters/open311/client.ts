import { DAY } from '../../base/clock';
import { type BackOffice, type CaseNow, type Matter, type Opened, Trouble } from '../../requests/back-office';
import { casesIn, openedBy, requestsIn } from './answers';
import { fieldsOf, type PhotoAddress } from './fields';
import { exchange } from './wire';

export interface Open311Server {
  readonly url: string;
  readonly apiKey?: string;
  readonly jurisdiction?: string;
}

const PAGE = 100;
/** Pages that are looked through for a case of ours: what was opened within some hours, of one service. */
const MOST_PAGES = 3;
/** GeoReport v2 tells of no longer span at once. */
const LONGEST_SPAN = 90 * DAY;

type Format = 'json' | 'xml';

/** The council's own Open311 server: GeoReport v2, in JSON where it speaks it, else in XML. */
export function open311(server: Open311Server, photoAddress: PhotoAddress): BackOffice {
  const talk = new Talk(server);
  return {
    open: (matter) => open(talk, matter, photoAddress),
    find: (matter, since) => find(talk, matter, since),
    async caseOf(token) {
      const body = await talk.get(`tokens/${encodeURIComponent(token)}`);
      return requestsIn(body)[0]?.service_request_id;
    },
    async changed(since, page) {
      const updated_after = w3(since);
      const answered = requestsIn(
        await talk.get('requests', { updated_after, page: String(page), page_size: String(PAGE) }),
      );
      const cases: CaseNow[] = casesIn(answered);
      return { cases, more: answered.length >= PAGE };
    },
  };
}

async function open(talk: Talk, matter: Matter, photoAddress: PhotoAddress): Promise<Opened> {
  return openedBy(requestsIn(await talk.post('requests', fieldsOf(matter, photoAddress), matter.key)));
}

/** GeoReport v2 knows no search by a reference of ours: the cases of that service since then are looked through. */
async function find(talk: Talk, { request, mark }: Matter, since: number): Promise<string | undefined> {
  const span = {
    service_code: request.service,
    start_date: w3(since),
    end_date: w3(since + LONGEST_SPAN),
    page_size: String(PAGE),
  };
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answered = requestsIn(await talk.get('requests', { ...span, page: String(page) }));
    const ours = answered.find(({ description }) => description?.includes(mark));
    if (ours?.service_request_id) return ours.service_request_id;
    if (answered.length < PAGE) return undefined;
  }
  return undefined;
}

const w3 = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** How this server is spoken to. */
class Talk {
  private format: Format | undefined;

  constructor(private readonly server: Open311Server) {}

  async get(resource: string, query: Readonly<Record<string, string>> = {}): Promise<string> {
    const url = this.at(resource, await this.spoken());
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return exchange(url);
  }

  async post(resource: string, fields: URLSearchParams, key: string): Promise<string> {
    const { apiKey, jurisdiction } = this.server;
    if (apiKey) fields.set('api_key', apiKey);
    if (jurisdiction) fields.set('jurisdiction_id', jurisdiction);
    return exchange(this.at(resource, await this.spoken()), {
      method: 'POST',
      body: fields.toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'idempotency-key': key,
      },
    });
  }

  private at(resource: string, format: Format): URL {
    const url = new URL(`${this.server.url.replace(/\/$/, '')}/${resource}.${format}`);
    if (this.server.jurisdiction) url.searchParams.set('jurisdiction_id', this.server.jurisdiction);
    return url;
  }

  /** XML is what every server must speak, JSON what most do: asked once, by what costs nothing. */
  private async spoken(): Promise<Format> {
    if (this.format) return this.format;
    this.format = (await this.speaks('json')) ? 'json' : 'xml';
    return this.format;
  }

  private async speaks(format: Format): Promise<boolean> {
    try {
      await exchange(this.at('services', format));
      return true;
    } catch (error) {
      if (error instanceof Trouble && !error.mayPass) return false;
      throw error;
    }
  }
}
