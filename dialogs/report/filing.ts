import type { Say } from '../../language/reply';
import { linesOf, PLACE } from '../../requests/form';
import { mustAnswerBy } from '../../requests/complaint-stage';
import type { NewRequest } from '../../requests/service-request';
import { workingDaysAfter } from '../../requests/working-days';
import type { Step } from '../dialog';
import type { FormAt } from './form-at';
import type { ReportState } from './state';

/** Sends the form off: what was done, the reference, and what comes next and by when. */
export function file(form: FormAt): Step<ReportState> {
  const { service, scene } = form;
  const request = requestOf(form);
  const { reference } = request;
  return {
    replies: [
      {
        say: [
          { key: 'filed.sent', values: { reference: { reference } } },
          whatNext(form, request),
          ...answerBy(request),
        ],
      },
    ],
    effects: [
      { do: 'file-request', request },
      { do: 'mark', marks: { filed: reference, service: service.code } },
    ],
    then: 'end',
  };

  function whatNext({ service }: FormAt, { promisedBy }: NewRequest): Say {
    if (service.target && promisedBy)
      return { words: service.target.says, values: { by: { day: promisedBy } } };
    const { name } = scene.catalogue.council.teams[service.team] ?? scene.catalogue.council;
    return { key: 'filed.no-target', values: { team: { words: name } } };
  }
}

/** A complaint has its answer by a day that the council must keep. */
const answerBy = ({ answerBy: by }: NewRequest): Say[] =>
  by === undefined ? [] : [{ key: 'complaint.answer-by', values: { by: { day: by } } }];

function requestOf({ service, state, scene }: FormAt): NewRequest {
  const lines = linesOf(service, state.answers);
  const place = lines.find(({ item }) => item.code === PLACE)?.answer;
  const photos = lines.flatMap(({ answer }) => (answer.type === 'photo' ? [answer.file] : []));
  const promisedBy =
    service.target && workingDaysAfter(scene.now, service.target.working_days, scene.catalogue.council);
  const answerBy = mustAnswerBy(service, state.answers, scene.now, scene.catalogue.council);
  return {
    reference: scene.reference(),
    service: service.code,
    lgsl: service.lgsl,
    team: service.team,
    answers: Object.fromEntries(
      lines.filter(({ item }) => item.code !== PLACE).map(({ item, answer }) => [item.code, answer]),
    ),
    ...(place?.type === 'place' ? { place: place.place } : {}),
    language: scene.language,
    description: state.description,
    files: [...new Set([...state.files, ...photos])],
    ...(state.record ? { record: state.record } : {}),
    ...(promisedBy ? { promisedBy } : {}),
    ...(answerBy ? { answerBy } : {}),
  };
}
