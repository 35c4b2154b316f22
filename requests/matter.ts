import type { Slot } from '../knowledge/catalogue/answer';
import { written } from '../language/signs';
import { inWords } from '../language/values';
import { type Addition, LONGEST_DESCRIPTION, type Matter } from './back-office';
import { type Added, addedTo, unheard } from './joining';
import { timesReopened } from './life';
import type { ServiceRequest } from './service-request';
import { slotSay } from './slot-words';

/** The matter that a request is just now: it is another one each time that it was opened again. */
export function matterOf(request: ServiceRequest): Matter {
  const round = timesReopened(request);
  const again = round === 0 ? '' : `/${round + 1}`;
  const mark = `[${written(request.reference)}${again}]`;
  const words = [
    mark,
    ...(round === 0 ? [] : [notFixed(request)]),
    ...bookedFor(request),
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

/** For whoever reads no attributes. */
const bookedFor = ({ slot }: ServiceRequest): string[] => (slot ? [`Booked for ${staffWords(slot)}.`] : []);

/** A time as those read it who do the work. */
export const staffWords = (slot: Slot): string => inWords(slotSay(slot), { language: 'en', medium: 'web' });

/** The case of a request from before the back office was there has no number. */
const isBack = ({ follows }: ServiceRequest): string[] =>
  follows
    ? [
        `Said to be back: reported before as ${written(follows.reference)}${follows.case ? `, case ${follows.case}` : ''}.`,
      ]
    : [];

const alsoTold = (request: ServiceRequest): string[] => quoted(addedTo(request));

const quoted = (added: readonly Added[]): string[] =>
  added.flatMap(({ words }) => (words === '' ? [] : [`Also reported: "${words}"`]));

/**
 * What was told since its case was opened, up to the one with that number. The mark is the same on each try, so that it
 * can be found.
 */
export function additionTo(request: ServiceRequest, upTo: number): Addition {
  const added = unheard(request).filter(({ n = 0 }) => n <= upTo);
  const mark = `[${written(request.reference)}+${upTo}]`;
  return {
    at: added[0]?.at ?? request.at,
    key: `${request.reference}+${upTo}`,
    mark,
    description: [mark, ...quoted(added)].join(' ').slice(0, LONGEST_DESCRIPTION),
    files: added.flatMap(({ files }) => files),
  };
}

/** The same as a matter of its own, for a system that can't add to a case. */
export function linkedMatter(request: ServiceRequest, { mark, key, files, description }: Addition): Matter {
  const known = request.passedOn?.cases.at(-1);
  const lead = `${mark} More on ${known ? `case ${known}` : written(request.reference)}, which you have already.`;
  return {
    request: { ...request, files },
    key,
    mark,
    description: `${lead}${description.slice(mark.length)}`.slice(0, LONGEST_DESCRIPTION),
  };
}

/** Whether the back office has it: there is a case for each time that it was sent. */
export const hasCase = (request: ServiceRequest): boolean =>
  (request.passedOn?.cases.length ?? 0) > timesReopened(request);
