import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../base/clock';
import { systemClock } from '../../base/clock';

/** What a POST meets: the system is well, or not in one of these ways. */
export type Mood =
  | 'ok'
  | 'slow'
  | 'too-many'
  | 'error'
  | 'refuses'
  | 'no-answer'
  /** Opens the case, and drops the line before it says so. */
  | 'commits-and-drops';

export interface Case {
  readonly service_request_id: string;
  status: 'open' | 'closed';
  status_notes: string;
  readonly service_code: string;
  readonly description: string;
  readonly requested_datetime: string;
  updated_datetime: string;
  readonly address: string;
  readonly lat: string;
  readonly long: string;
}

export interface Post {
  readonly fields: URLSearchParams;
  readonly key: string;
  readonly at: number;
}

interface Options {
  readonly clock?: Clock;
  readonly format?: 'json' | 'xml';
  /** Answers with tokens, which have no case before so many have asked. */
  readonly tokensAfter?: number;
  /** Opens one case for a key, however often it comes. */
  readonly knowsKeys?: boolean;
  /** A server of GeoReport v2 as it was written, without the extensions that most have. */
  readonly plain?: boolean;
  /** Bodies of its service list and of its definitions by their codes, in its format. */
  readonly catalogue?: CatalogueBodies;
  /** Takes updates of its cases, as mySociety's extension has it. */
  readonly updates?: boolean;
}

export interface CatalogueBodies {
  services: string;
  definitions: Record<string, string>;
}

interface Answer {
  readonly status: number;
  readonly list: readonly object[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const API_KEY = 'the-api-key-of-the-tests';
export const JURISDICTION = 'elwern.example';
const SLOW_MS = 1_500;

/** A council's Open311 server on loopback, as strict as GeoReport v2 is, and well or unwell as the test wants. */
export class FakeBackOffice {
  readonly posts: Post[] = [];
  readonly cases = new Map<string, Case>();
  /** Each that came; the same one again is one more. */
  readonly updates = new Map<string, Record<string, string>>();
  /** How often each page of changes was asked for. */
  polls = 0;
  /** What the next POSTs meet; then all is well. */
  next: Mood[] = [];
  /** What all POSTs and GETs meet until it is changed. */
  always: Mood = 'ok';
  private readonly tokens = new Map<string, { readonly id: string; asked: number }>();
  private readonly byKey = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    private readonly options: Options,
  ) {}

  static async start(options: Options = {}): Promise<FakeBackOffice> {
    const server = createServer((req, res) => void office.answer(req, res));
    const office = new FakeBackOffice(server, options);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return office;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/open311/v2`;
  }

  /** Settings for a server whose back office this is. */
  get environment(): Record<string, string> {
    return { OPEN311_URL: this.url, OPEN311_API_KEY: API_KEY, OPEN311_JURISDICTION: JURISDICTION };
  }

  /** Cases by the mark of our reference, in the order in which they were opened. */
  about(reference: string): Case[] {
    const mark = `${reference.slice(0, 3)}-${reference.slice(3)}`;
    return [...this.cases.values()].filter(({ description }) => description.includes(mark));
  }

  /** Somebody there works on a case. */
  works(id: string, status: Case['status'], notes = ''): void {
    const one = this.cases.get(id)!;
    Object.assign(one, { status, status_notes: notes, updated_datetime: this.now() });
  }

  private now(): string {
    return new Date((this.options.clock ?? systemClock).now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const url = new URL(req.url ?? '/', 'http://x');
    const format = /\.(json|xml)$/.exec(url.pathname)?.[1];
    const path = url.pathname.replace(/^\/open311\/v2\//, '').replace(/\.\w+$/, '');
    if (this.always === 'no-answer') return void req.socket.destroy();
    if (format !== (this.options.format ?? 'json')) return this.write(res, problem(404, 'no such format'));
    if (req.method === 'POST' && path === 'requests')
      return this.take(req, Buffer.concat(chunks).toString(), res);
    if (req.method === 'POST' && path === 'servicerequestupdates' && this.options.updates)
      return this.update(req, new URLSearchParams(Buffer.concat(chunks).toString()), res);
    if (this.always === 'error') return this.write(res, problem(500, 'down'));
    if (url.searchParams.get('jurisdiction_id') !== JURISDICTION)
      return this.write(res, problem(404, 'jurisdiction_id was not found'));
    const body = this.catalogueAt(path);
    if (body !== undefined) return void res.end(body);
    this.write(res, this.read(path, url.searchParams));
  }

  private catalogueAt(path: string): string | undefined {
    const { catalogue } = this.options;
    const [what, code] = path.split('/').map(decodeURIComponent);
    if (!catalogue || what !== 'services') return undefined;
    return code === undefined ? catalogue.services : catalogue.definitions[code];
  }

  private read(path: string, query: URLSearchParams): Answer {
    if (path === 'services') return { status: 200, list: [] };
    if (path === 'servicerequestupdates' && this.options.updates)
      return { status: 200, list: [...this.updates.values()] };
    if (path === 'requests') return { status: 200, list: this.list(query) };
    const [kind, id = ''] = path.split('/');
    if (kind === 'tokens') return this.askedAfter(decodeURIComponent(id));
    return problem(404, 'no such resource');
  }

  private list(query: URLSearchParams): Case[] {
    const { plain } = this.options;
    const after = plain ? null : query.get('updated_after');
    if (after !== null) this.polls++;
    const from = Date.parse(query.get('start_date') ?? '1970-01-01');
    const to = Date.parse(query.get('end_date') ?? '2999-01-01');
    const ids = query.get('service_request_id')?.split(',');
    const found = [...this.cases.values()].filter((one) => {
      if (ids) return ids.includes(one.service_request_id);
      const requested = Date.parse(one.requested_datetime);
      return (
        (query.get('service_code') ?? one.service_code) === one.service_code &&
        requested >= from &&
        requested <= to &&
        (after === null || Date.parse(one.updated_datetime) >= Date.parse(after))
      );
    });
    if (plain) return found;
    const size = Number(query.get('page_size') ?? 1000);
    const page = Number(query.get('page') ?? 1);
    return found.slice((page - 1) * size, page * size);
  }

  private askedAfter(token: string): Answer {
    const known = this.tokens.get(token);
    if (!known) return problem(404, 'token not found');
    known.asked++;
    const ready = known.asked > (this.options.tokensAfter ?? 0);
    return { status: 200, list: [{ service_request_id: ready ? known.id : null, token }] };
  }

  private async take(req: IncomingMessage, body: string, res: ServerResponse): Promise<void> {
    const mood = this.next.shift() ?? this.always;
    const fields = new URLSearchParams(body);
    const key = String(req.headers['idempotency-key'] ?? '');
    const { clock = systemClock } = this.options;
    this.posts.push({ fields, key, at: clock.now() });
    if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (mood === 'no-answer') return void req.socket.destroy();
    if (mood === 'error') return this.write(res, problem(500, 'something broke'));
    if (mood === 'too-many')
      return this.write(res, { ...problem(429, 'slow down'), headers: { 'retry-after': '3600' } });
    if (mood === 'refuses') return this.write(res, problem(400, 'not like this'));
    const wrong = wrongWith(req, fields);
    if (wrong) return this.write(res, wrong);
    const id = this.open(fields, key);
    if (mood === 'commits-and-drops') return void req.socket.destroy();
    if (this.options.tokensAfter === undefined)
      return this.write(res, {
        status: 201,
        list: [{ service_request_id: id, service_notice: null, account_id: null }],
      });
    this.tokens.set(`t/${id}`, { id, asked: 0 });
    return this.write(res, { status: 201, list: [{ token: `t/${id}` }] });
  }

  private update(req: IncomingMessage, fields: URLSearchParams, res: ServerResponse): void {
    const mood = this.next.shift() ?? this.always;
    if (mood === 'error') return this.write(res, problem(500, 'something broke'));
    if (mood === 'refuses' || !this.cases.has(fields.get('service_request_id') ?? ''))
      return this.write(res, problem(400, 'not like this'));
    // No keys are known here: each is one more.
    this.updates.set(`u${this.updates.size + 1}`, Object.fromEntries(fields));
    if (mood === 'commits-and-drops') return void req.socket.destroy();
    this.write(res, { status: 200, list: [{ update_id: fields.get('update_id') }] });
  }

  private open(fields: URLSearchParams, key: string): string {
    const known = this.options.knowsKeys ? this.byKey.get(key) : undefined;
    if (known !== undefined) return known;
    const id = String(600_000 + this.cases.size + 1);
    const field = (name: string): string => fields.get(name) ?? '';
    this.byKey.set(key, id);
    this.cases.set(id, {
      service_request_id: id,
      status: 'open',
      status_notes: '',
      service_code: field('service_code'),
      description: field('description'),
      requested_datetime: this.now(),
      updated_datetime: this.now(),
      address: field('address_string'),
      lat: field('lat'),
      long: field('long'),
    });
    return id;
  }

  private write(res: ServerResponse, { status, list, headers }: Answer): void {
    const xml = this.options.format === 'xml';
    // Not in one chain: restify, once loaded, changes every server's writeHead to return nothing.
    res.writeHead(status, {
      'content-type': xml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
      ...headers,
    });
    res.end(xml ? toXml(list) : JSON.stringify(list));
  }
}

function wrongWith(req: IncomingMessage, fields: URLSearchParams): Answer | undefined {
  if (!/^application\/x-www-form-urlencoded/.test(req.headers['content-type'] ?? ''))
    return problem(400, 'wrong content type');
  if (fields.get('api_key') !== API_KEY) return problem(403, 'Invalid api_key received');
  if (fields.get('jurisdiction_id') !== JURISDICTION) return problem(404, 'jurisdiction_id was not found');
  if (!fields.get('service_code')) return problem(400, 'service_code was not provided');
  const located =
    (fields.has('lat') && fields.has('long')) || fields.has('address_string') || fields.has('address_id');
  if (!located) return problem(400, 'a location was not provided');
  return (fields.get('description') ?? '').length > 4000
    ? problem(400, 'description is too long')
    : undefined;
}

const problem = (code: number, description: string): Answer => ({
  status: code,
  list: [{ code, description }],
});

function toXml(list: readonly object[]): string {
  const inner = list
    .map((one) => {
      const fields = Object.entries(one).map(([name, value]) =>
        value === null ? `<${name}/>` : `<${name}>${escaped(String(value))}</${name}>`,
      );
      return `<request>${fields.join('')}</request>`;
    })
    .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n<service_requests>\n${inner}\n</service_requests>\n`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
