import { DateTime } from 'luxon';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { clockInWords, dayInWords, ZONE } from '../../language/dates';
import { written } from '../../language/signs';
import { inLanguage } from '../../language/values';
import type { Status } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';

const STATUS: Readonly<Record<Status, string>> = {
  received: 'received',
  sent: 'sent to the back office',
  accepted: 'accepted',
  'in-progress': 'in progress',
  done: 'done',
  closed: 'closed',
  'confirmed-fixed': 'fixed, as they have told us',
  reopened: 'opened again',
};
export const statusInWords = (status: Status): string => STATUS[status];

/** "24 November 2026, 10.02am". */
export function momentInWords(at: number): string {
  const moment = DateTime.fromMillis(at, { zone: ZONE });
  return `${moment.toFormat('d LLLL yyyy')}, ${clockInWords(moment)}`;
}

/** What a line about a request says. */
export interface RequestLine {
  readonly reference: string;
  readonly written: string;
  readonly service: string;
  readonly team: string;
  readonly status: string;
  readonly at: string;
  readonly promised?: string;
}

export function requestLine(catalogue: Catalogue, request: ServiceRequest): RequestLine {
  const { reference, promisedBy, team } = request;
  const service = catalogue.service(request.service);
  const named = catalogue.council.teams[team];
  return {
    reference,
    written: written(reference),
    service: service ? inLanguage(service.title, 'en') : request.service,
    team: named ? inLanguage(named.name, 'en') : team,
    status: statusInWords(request.status),
    at: momentInWords(request.at),
    promised: promisedBy && dayInWords(promisedBy, 'en', 'web'),
  };
}
