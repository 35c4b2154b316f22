import { written } from '../language/signs';
import { LONGEST_DESCRIPTION, type Matter } from './back-office';
import { addedTo } from './joining';
import { timesReopened } from './life';
import type { ServiceRequest } from './service-request';

/** The matter that a request is just now: it is another one each time that it was opened again. */
export function matterOf(request: ServiceRequest): Matter {
  const round = timesReopened(request);
  const again = round === 0 ? '' : `/${round + 1}`;
  const mark = `[${written(request.reference)}${again}]`;
  const words = [
    mark,
    ...(round === 0 ? [] : [notFixed(request)]),
    ...isBack(request),
    request.description,
    ...alsoTold(request),
  ];
  return {
    request,
    key: `${request.reference}${again}`,
    mark,
    description: words.filter(Boolean).join(' ').slice(0, LONGEST_DESCRIPTION),
  };
}

/** For the people who do the work, in the language of the council's own systems. */
function notFixed({ steps, passedOn }: ServiceRequest): string {
  const reason = steps.findLast(({ is }) => is === 'reopened')?.note;
  const earlier = passedOn?.cases.at(-1);
  return [
    'Reported as not fixed.',
    ...(reason ? [`"${reason}"`] : []),
    ...(earlier ? [`Earlier case: ${earlier}.`] : []),
  ].join(' ');
}

/** The case of a request from before the back office was there has no number. */
const isBack = ({ follows }: ServiceRequest): string[] =>
  follows
    ? [
        `Said to be back: reported before as ${written(follows.reference)}${follows.case ? `, case ${follows.case}` : ''}.`,
      ]
    : [];

const alsoTold = (request: ServiceRequest): string[] =>
  addedTo(request).map(({ words }) => `Also reported: "${words}"`);

/** Whether the back office has it: there is a case for each time that it was sent. */
export const hasCase = (request: ServiceRequest): boolean =>
  (request.passedOn?.cases.length ?? 0) > timesReopened(request);
