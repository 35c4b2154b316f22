import { DAY } from '../../base/clock';
import type { Service } from '../../knowledge/catalogue/service';
import type { BackOffice, CaseNow, Matter, Opened } from '../../requests/back-office';
import { casesIn, openedBy, requestsIn } from './answers';
import { fieldsOf, type PhotoAddress, serviceCode } from './fields';
import { type Open311Server, Talk } from './talk';
import { Updates } from './updates';
import { w3 } from './wire';

const PAGE = 100;
/** Pages that are looked through for a case of ours: what was opened within some hours, of one service. */
const MOST_PAGES = 3;
/** GeoReport v2 tells of no longer span at once. */
const LONGEST_SPAN = 90 * DAY;

/** What of our side the client has to know. */
export interface Open311Parts {
  readonly photoAddress: PhotoAddress;
  /** A service of ours by its code. */
  readonly service: (code: string) => Service | undefined;
}

/** The council's own Open311 server: GeoReport v2, in JSON where it speaks it, else in XML. */
export function open311(server: Open311Server, parts: Open311Parts): BackOffice {
  const talk = new Talk(server);
  const updates = new Updates(talk, parts.photoAddress);
  return {
    add: (id, addition, tried) => updates.add(id, addition, tried),
    open: (matter) => open(talk, matter, parts),
    find: (matter, since) => find(talk, matter, since, parts),
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

async function open(talk: Talk, matter: Matter, { photoAddress, service }: Open311Parts): Promise<Opened> {
  const fields = fieldsOf(matter, photoAddress, service(matter.request.service));
  return openedBy(requestsIn(await talk.post('requests', fields, matter.key)));
}

/** GeoReport v2 knows no search by a reference of ours: the cases of that service since then are looked through. */
async function find(
  talk: Talk,
  { request, mark }: Matter,
  since: number,
  { service }: Open311Parts,
): Promise<string | undefined> {
  const span = {
    service_code: serviceCode(request.service, service(request.service)),
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
