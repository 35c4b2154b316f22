import type { Request } from 'restify';
import { MINUTE } from '../../../base/clock';
import type { Refusal } from '../../../base/errors';
import { fill } from '../../../language/values';
import { written } from '../../../language/signs';
import type { Wanted } from '../../../requests/public-list';
import { readReference } from '../../../requests/reference';
import type { ServiceRequest } from '../../../requests/service-request';
import type { Sent, Taken } from '../../../requests/taking';
import type { ChannelParts } from '../../channel';
import { slowDown } from '../../direct-line/access';
import { readForm } from '../../http/body';
import { type HttpAnswer, route } from '../../http/route';
import { type Tree } from '../../http/xml-writing';
import { answer, type Format, Problems, refuse } from './answer';
import { definitionShown, openService, openServices, serviceShown } from './definitions';
import { discoveryShown } from './discovery';
import { readPost } from './post';
import { readQuery } from './query';
import { requestShown } from './shown';

export const OPEN311_ROOT = '/open311/v2';
const PATH = /^\/open311\/v2\/(discovery|services|requests)(?:\/([^/]+))?\.(json|xml)$/;
const READ_PER_ADDRESS = { max: 300, windowMs: MINUTE };
const POSTED_PER_ADDRESS = { max: 60, windowMs: MINUTE };
/** Longest id of a client's own. */
const LONGEST_ID = 200;

export interface OthersParts extends ChannelParts {
  readonly others: {
    /** Requests that anybody may see. */
    found(wanted: Wanted): Promise<readonly ServiceRequest[]>;
    named(references: readonly string[]): Promise<readonly ServiceRequest[]>;
    knows(key: string): Promise<boolean>;
    take(sent: Sent): Promise<Taken>;
  };
}

/** Open311 for others: GeoReport v2, in JSON and XML. */
export function open311Server(parts: OthersParts): void {
  const { server, log, catalogue } = parts;
  const refused = (refusal: Refusal, req: Request): HttpAnswer => refuse(catalogue, refusal, formatOf(req));
  server.get(
    `${OPEN311_ROOT}/*`,
    route(log, refused, (req) => read(parts, req)),
  );
  server.post(
    `${OPEN311_ROOT}/*`,
    route(log, refused, (req) => post(parts, req)),
  );
}

const formatOf = (req: Request): Format => (req.getPath().endsWith('.xml') ? 'xml' : 'json');

interface Asked {
  readonly resource: string;
  readonly id?: string;
  readonly format: Format;
}

function asked({ catalogue }: OthersParts, req: Request, query: URLSearchParams): Asked {
  const [, resource = '', id, format] = PATH.exec(req.getPath()) ?? [];
  if (!format)
    throw new Problems(404, [
      'There is no such resource: ask for discovery, services or requests, with .json or .xml at the end.',
    ]);
  const jurisdiction = query.get('jurisdiction_id') ?? '';
  if (jurisdiction !== '' && jurisdiction !== catalogue.council.slug)
    throw new Problems(404, [`jurisdiction_id was not found: it is ${catalogue.council.slug}, or left out.`]);
  return { resource, id, format: format as Format };
}

async function read(parts: OthersParts, req: Request): Promise<HttpAnswer> {
  await slowDown(parts, `open311:${parts.clientAddress(req)}`, READ_PER_ADDRESS);
  const query = new URLSearchParams(req.getQuery());
  const { resource, id, format } = asked(parts, req, query);
  const { catalogue } = parts;
  if (resource === 'requests') return readRequests(parts, query, id, format);
  if (resource === 'discovery') return answer(format, 'discovery', discoveryShown(parts, OPEN311_ROOT));
  if (id === undefined) {
    const services = openServices(catalogue).map((service) => serviceShown(service, catalogue));
    return answer(format, 'services', services);
  }
  const service = openService(catalogue, decodeURIComponent(id));
  if (!service) throw new Problems(404, [`service_code ${decodeURIComponent(id)} was not found.`]);
  return answer(format, 'service_definition', definitionShown(service));
}

async function readRequests(
  { others, catalogue, publicUrl, clock }: OthersParts,
  query: URLSearchParams,
  id: string | undefined,
  format: Format,
): Promise<HttpAnswer> {
  const show = (requests: readonly ServiceRequest[]): Tree[] =>
    requests.flatMap((request) => requestShown(request, catalogue, publicUrl) ?? []);
  if (id === undefined) {
    const search = readQuery(query, clock.now());
    const requests =
      'references' in search ? await others.named(search.references) : await others.found(search.wanted);
    return answer(format, 'service_requests', show(requests));
  }
  const reference = readReference(decodeURIComponent(id));
  const shown = reference === undefined ? [] : show(await others.named([reference]));
  if (shown.length === 0) throw new Problems(404, ['service_request_id was not found.']);
  return answer(format, 'service_requests', shown);
}

async function post(parts: OthersParts, req: Request): Promise<HttpAnswer> {
  await slowDown(parts, `open311.post:${parts.clientAddress(req)}`, POSTED_PER_ADDRESS);
  const type = String(req.headers['content-type'] ?? '');
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new Problems(400, ['The content type must be application/x-www-form-urlencoded.']);
  const fields = await readForm(req);
  const { resource, id, format } = asked(parts, req, fields);
  if (resource !== 'requests' || id !== undefined) throw new Problems(404, ['Only requests can be posted.']);
  const key = fields.get('api_key') ?? '';
  if (key === '' || !(await parts.others.knows(key)))
    throw new Problems(403, ['api_key is missing or not one that we know.']);
  const own = String(req.headers['idempotency-key'] ?? '');
  if (own.length > LONGEST_ID)
    throw new Problems(400, [`Idempotency-Key may have ${LONGEST_ID} characters at most.`]);
  const sent = readPost(fields, parts.catalogue);
  const words = fields.toString();
  const taken = await parts.others.take({ ...sent, key, words, ...(own === '' ? {} : { id: own }) });
  return answer(format, 'service_requests', [takenShown(sent, taken)], 201);
}

function takenShown({ service }: Pick<Sent, 'service'>, { reference, promisedBy }: Taken): Tree {
  const notice =
    service.target &&
    promisedBy &&
    fill(service.target.says.en, { by: { day: promisedBy } }, { language: 'en', medium: 'web' });
  return { service_request_id: written(reference), service_notice: notice ?? null, account_id: null };
}
