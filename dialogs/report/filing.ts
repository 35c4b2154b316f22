import type { Say } from '../../language/reply';
import { newRequest } from '../../requests/new-request';
import type { NewRequest } from '../../requests/service-request';
import { slotSay } from '../../requests/slot-words';
import type { Step } from '../dialog';
import { stagesAfterSay } from '../complain/words';
import { nounOf } from '../noun';
import { offeringNews } from '../offering-news';
import { CALL_BACK } from '../person/state';
import type { FormAt } from './form-at';
import type { ReportState } from './state';

/** Sends the form off: what was done, the reference, and what comes next and by when. */
export function file(form: FormAt): Step<ReportState> {
  const { service, scene } = form;
  const request = requestOf(form);
  const { reference } = request;
  const before = sentBefore(form);
  return {
    replies: [
      {
        say: [
          { key: 'filed.sent', values: { reference: { reference } } },
          whatNext(form, request),
          ...answerBy(form, request),
          ...together(form, [...before, request]),
        ],
      },
    ],
    effects: [
      { do: 'file-request', request },
      { do: 'mark', marks: { filed: reference, service: service.code } },
    ],
    then: mayHearOfIt(form) ? offeringNews(scene, [reference, ...before.map((one) => one.reference)]) : 'end',
  };

  function whatNext({ service }: FormAt, { promisedBy, slot }: NewRequest): Say {
    if (service.slots && slot) return { words: service.slots.says, values: { time: slotSay(slot) } };
    if (service.target && promisedBy)
      return { words: service.target.says, values: { by: { day: promisedBy } } };
    const { name } = scene.catalogue.council.teams[service.team] ?? scene.catalogue.council;
    return { key: 'filed.no-target', values: { team: { words: name } } };
  }
}

/** A complaint has its answer by a day that the council must keep, and goes further if that does not settle it. */
const answerBy = ({ scene, state }: FormAt, { answerBy: by }: NewRequest): Say[] =>
  by === undefined
    ? []
    : [{ key: 'complaint.answer-by', values: { by: { day: by } } }, ...stagesAfterSay(scene, state.answers)];

/** Whoever is rung hears of it that way; and after the first of several matters the next one comes before all else. */
const mayHearOfIt = ({ service, state }: FormAt): boolean => service.code !== CALL_BACK && !state.more;

/** What was sent of several matters of which this is the last. */
const sentBefore = ({ state: { since }, scene }: FormAt): readonly Sent[] =>
  since === undefined ? [] : scene.filed.filter(({ at }) => at >= since);

type Sent = Pick<NewRequest, 'service' | 'reference'>;

/** The last of several matters ends with all that was sent, each with its reference. */
function together({ scene }: FormAt, all: readonly Sent[]): Say[] {
  if (all.length === 1) return [];
  const list = all.map(({ service, reference }): Say => ({
    key: 'several.sent',
    values: { need: nounOf(service, scene), reference: { reference } },
  }));
  return [{ key: 'several.all', values: { all: { list } } }];
}

const requestOf = ({ service, state, scene }: FormAt): NewRequest =>
  newRequest({
    service,
    answers: state.answers,
    files: state.files,
    reference: scene.reference(),
    language: scene.language,
    description: state.description,
    record: state.record,
    follows: state.follows,
    council: scene.catalogue.council,
    now: scene.now,
  });
