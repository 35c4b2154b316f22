import { Trouble } from '../../requests/back-office';
import { exchange } from './wire';

export interface Open311Server {
  readonly url: string;
  readonly apiKey?: string;
  readonly jurisdiction?: string;
}

type Format = 'json' | 'xml';

/** How this server is spoken to. */
export class Talk {
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
