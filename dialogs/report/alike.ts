import { localNow } from '../../knowledge/values/calendar';
import type { Choice, Reply, Say } from '../../language/reply';
import { PLACE } from '../../requests/form';
import { isOver } from '../../requests/life';
import { doneAt } from '../../requests/was-fixed';
import type { Step, Way } from '../dialog';
import type { AlikeFound } from '../records';
import { type FormAt, openItem } from './form-at';
import { type Lead, sayOf } from './proceed';
import { ALIKE, type ReportState, SUMMARY } from './state';

const SAME: readonly Choice[] = [
  { value: 'same', label: { key: 'alike.same' } },
  { value: 'another', label: { key: 'alike.another' } },
];
const BACK: readonly Choice[] = [
  { value: 'same', label: { key: 'alike.back' } },
  { value: 'another', label: { key: 'alike.not-back' } },
];

export const alikeChoices = ({ alike }: ReportState): readonly Choice[] => (alike?.done ? BACK : SAME);

/**
 * Once the place is known and before more is asked: whether it is what another has reported near there, or what was
 * called done there and is back. One that was
 * not the same is not shown again, and each place is looked up once.
 */
export async function alikeFirst(
  { service, scene }: FormAt,
  step: Step<ReportState>,
  lead: Lead = {},
): Promise<Step<ReportState>> {
  const { then } = step;
  if (!service.near || typeof then === 'string' || !('wait' in then)) return step;
  const state = then.wait;
  const place = state.answers[PLACE];
  if (place?.type !== 'place' || place.place.label === state.compared) return step;
  if (!goesOn({ service, scene, state })) return step;
  const like = { service: service.code, place: place.place, ...service.near };
  const found = await scene.records.alike(like, state.notAlike ?? []);
  const compared = { ...state, compared: place.place.label };
  if (!found) return { ...step, then: { wait: compared } };
  const offered = { ...compared, open: ALIKE, alike: offer(found) };
  return {
    replies: [alikeReply({ service, scene, state: offered }, sayOf(lead), 'again')],
    effects: [...(step.effects ?? []), { do: 'mark', marks: { alike: found.request.reference } }],
    then: { wait: offered },
  };
}

/** A question of the form, or its summary, comes next, and it is not the place that is in question. */
const goesOn = (form: FormAt): boolean =>
  form.state.open === SUMMARY || (openItem(form) !== undefined && form.state.open !== PLACE);

function offer({ request, metres, theirs }: AlikeFound): NonNullable<ReportState['alike']> {
  const done = isOver(request);
  return {
    reference: request.reference,
    place: request.place?.label ?? '',
    day: localNow(done ? (doneAt(request) ?? request.at) : request.at).day,
    metres,
    ...(done ? { done, theirs } : {}),
  };
}

/** To the next ten: what lies in the council's list is not more exact. */
const TO_TEN = 10;

export function alikeReply({ state }: FormAt, lead: readonly Say[], way: Way): Reply {
  const { reference, place, day, metres, done } = state.alike!;
  const values = { place, day: { day }, reference: { reference } };
  const told: Say =
    metres < TO_TEN
      ? { key: done ? 'alike.done-here' : 'alike.here', values }
      : {
          key: done ? 'alike.done-near' : 'alike.near',
          values: { ...values, metres: Math.round(metres / TO_TEN) * TO_TEN },
        };
  const ask: Say = { key: done ? 'alike.is-back' : 'alike.ask' };
  return {
    say: [...lead, ...(way === 'otherwise' ? [] : [told]), ask],
    choices: alikeChoices(state),
    expecting: 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'listed',
  };
}
