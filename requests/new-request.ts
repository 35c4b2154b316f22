import type { Council } from '../knowledge/catalogue/catalogue';
import type { Service } from '../knowledge/catalogue/service';
import { mustAnswerBy } from './complaint-stage';
import { type Answers, linesOf, PLACE, SLOT } from './form';
import type { NewRequest } from './service-request';
import { workingDaysAfter } from './working-days';

/** What a request is made of, from whatever channel it comes. */
export interface Told extends Pick<
  NewRequest,
  'reference' | 'language' | 'description' | 'record' | 'follows'
> {
  readonly service: Service;
  readonly answers: Answers;
  readonly files: readonly string[];
  readonly council: Council;
  readonly now: number;
}

/** The request that somebody has asked for: the answers that stand, and the days that are promised with it. */
export function newRequest({ service, answers, files, council, now, ...told }: Told): NewRequest {
  const lines = linesOf(service, answers);
  const place = lines.find(({ item }) => item.code === PLACE)?.answer;
  const time = lines.find(({ item }) => item.code === SLOT)?.answer;
  const slot = time?.type === 'slot' ? time.slot : undefined;
  const photos = lines.flatMap(({ answer }) => (answer.type === 'photo' ? [answer.file] : []));
  const promisedBy = laterOf(
    service.target && workingDaysAfter(now, service.target.working_days, council),
    slot?.day,
  );
  const answerBy = mustAnswerBy(service, answers, now, council);
  const { reference, language, description, record, follows } = told;
  return {
    reference,
    service: service.code,
    lgsl: service.lgsl,
    team: service.team,
    answers: Object.fromEntries(
      lines
        .filter(({ item }) => item.code !== PLACE && item.code !== SLOT)
        .map(({ item, answer }) => [item.code, answer]),
    ),
    ...(place?.type === 'place' ? { place: place.place } : {}),
    ...(slot ? { slot } : {}),
    language,
    description,
    files: [...new Set([...files, ...photos])],
    ...(record ? { record } : {}),
    ...(follows ? { follows } : {}),
    ...(promisedBy ? { promisedBy } : {}),
    ...(answerBy ? { answerBy } : {}),
    ...(service.public === 'no' ? {} : { public: service.public }),
  };
}

/** What is done on a day that the citizen chose is not late on that day. */
const laterOf = (promised: string | undefined, booked = ''): string | undefined =>
  promised !== undefined && promised < booked ? booked : promised;
