import { z } from 'zod';
import type { Say } from '../../language/reply';
import { answerShape } from '../../requests/answer-shape';
import { type Answers, itemsOf, PLACE } from '../../requests/form';
import { firstStageSay } from '../complain/words';
import type { Dialog, Scene, Step } from '../dialog';
import { CALL_BACK, personFrame } from '../person/state';
import { alikeFirst } from './alike';
import { alreadySaid } from './already-said';
import { answered } from './answered';
import { askOpen } from './ask-open';
import { canAnswer } from './choices';
import { valuesOf } from './changes';
import { type FormAt, formAt, openItem } from './form-at';
import { missed } from './missed';
import { namedAgain } from './not-again';
import { answeredOwn } from './own-questions';
import { type Lead, proceed } from './proceed';
import { type ReportState, STOPPED, stateShape, VERSION } from './state';
import { answeredTime, timesFirst } from './time-question';
import { alsoMentioned, possiblePlaces } from './understanding';
import { again } from './wishes';
import { withAnswers } from './with-answers';

/** Any service's form, from the first words about it to its reference. */
export const report: Dialog<ReportState> = {
  name: 'report',
  version: VERSION,
  shape: stateShape,
  run,
  ask(state, scene, way) {
    const form = formAt(state, scene);
    return form && state.open !== undefined && state.open !== STOPPED ? askOpen(form, [], way) : undefined;
  },
  revive,
};

async function run(state: ReportState, scene: Scene): Promise<Step<ReportState>> {
  const form = formAt(state, scene);
  if (!form) return gone(state);
  if (state.open === undefined) return begin(form);
  return timesFirst(form, await alikeFirst(form, await goOn(form)));
}

async function goOn(form: FormAt): Promise<Step<ReportState>> {
  const { state, scene } = form;
  if (scene.event !== 'message') return resumed(form);
  if (scene.files.length > 0) return photographed(form);
  const place = scene.adds && itemsOf(form.service).find(({ code }) => code === PLACE);
  if (place) return answered({ ...form, state: { ...state, open: PLACE, places: undefined } }, place);
  if (scene.heard.text === '') return missed(form);
  const item = openItem(form);
  if (item) return item.type === 'slot' ? answeredTime(form, item) : answered(form, item);
  return state.open?.startsWith('$') ? answeredOwn(form) : proceed(form);
}

/** The open question once more, unless it can't be answered on this channel in this language. */
function resumed(form: FormAt): Step<ReportState> {
  const item = openItem(form);
  return item && canAnswer(form, item) ? again(form, []) : proceed(form);
}

/** The service is no longer in the catalogue. */
const gone = (state: ReportState): Step<ReportState> => ({
  replies: [{ say: [{ key: 'report.gone' }] }],
  then: { begin: personFrame(state.description) },
});

/** Takes all that was already said, says it back, and asks for what is missing. */
async function begin(form: FormAt): Promise<Step<ReportState>> {
  const { service, state, scene } = form;
  let answers: Answers = state.answers;
  const first = scene.knowledge.hear(state.description, scene.language);
  // Of several needs that were said at once, the others' places and times are not this one's.
  const whole = state.description !== '' && scene.heard.text.includes(state.description);
  const heard = whole ? [first] : [first, scene.heard];
  for (const words of heard) answers = { ...answers, ...(await alsoMentioned(service, answers, words)) };
  const filled = withAnswers(withPhoto(form), {
    ...namedAgain(form),
    ...answers,
    ...alreadySaid(service, state.description, answers),
  });
  const places = possiblePlaces(service, filled.state.answers, first);
  const lead: Lead = {
    ...opening(form, filled.state.answers),
    effects: [{ do: 'mark', marks: { service: service.code } }],
  };
  const step = proceed({ ...filled, state: { ...filled.state, places } }, lead);
  return timesFirst(form, await alikeFirst(form, step, lead));
}

/** Words that only name the matter sound no alarm. */
const TELLS_MORE = 5;

/** The matter and what is known of it, said back; who rings back says so instead. */
function opening(form: FormAt, answers: Answers): Lead {
  const { service, scene, state } = form;
  const notices = service.notices.map((words): Say => ({ words }));
  const phone = { phone: scene.catalogue.council.contact.phone };
  if (service.code === CALL_BACK) return { say: [{ key: 'person.begin', values: { phone } }, ...notices] };
  if (service.takes === 'complaints')
    return { first: [{ key: 'complaint.begin' }], say: [...firstStageSay(scene), ...notices] };
  const fresh = Object.keys(state.answers).length === 0;
  const alarming = fresh && service.urgent && state.description.split(' ').length >= TELLS_MORE;
  return {
    first: alarming ? [{ key: 'report.urgent' }] : [],
    back: [{ words: service.noun }, ...valuesOf(form, answers)],
    say: notices,
  };
}

/** The form's question for a photo is answered by the first that came. */
function withPhoto(form: FormAt): FormAt {
  const { service, state } = form;
  const item = itemsOf(service).find(({ type, code }) => type === 'photo' && !state.answers[code]);
  const [file] = state.files;
  return item && file !== undefined ? withAnswers(form, { [item.code]: { type: 'photo', file } }) : form;
}

/** Photos go with the report and answer its question for one; words beside them count as well. */
function photographed(form: FormAt): Step<ReportState> | Promise<Step<ReportState>> {
  const { scene, state } = form;
  const sent = scene.files.map((file) => file.id);
  const kept = withPhoto({ ...form, state: { ...state, files: [...state.files, ...sent] } });
  const lead: Say[] = [{ key: 'report.photo-kept' }];
  const item = openItem(form);
  if (item?.type === 'photo')
    return proceed(withAnswers(kept, { [item.code]: { type: 'photo', file: sent[0]! } }), { say: lead });
  if (scene.heard.text === '') return again(kept, lead);
  return run(kept.state, { ...scene, files: [] });
}

/** What any shape of this state, older or newer, is likely to have kept. */
const likelyShape = z.object({
  service: z.string(),
  answers: z.record(z.string(), z.unknown()).catch({}),
  description: z.string().catch(''),
  files: z.array(z.string()).catch([]),
});

function revive(state: unknown): ReportState | undefined {
  const likely = likelyShape.safeParse(state);
  if (!likely.success) return undefined;
  const { service, description, files } = likely.data;
  const answers = Object.entries(likely.data.answers).flatMap(([code, answer]) => {
    const known = answerShape.safeParse(answer);
    return known.success ? [[code, known.data] as const] : [];
  });
  return { service, description, files, trail: [], answers: Object.fromEntries(answers) };
}
