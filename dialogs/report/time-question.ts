import type { Slot } from '../../knowledge/catalogue/answer';
import type { Say } from '../../language/reply';
import { smallTalk } from '../../language/small-talk';
import { answerValue } from '../../requests/answer-value';
import { type Item, linesOf, PLACE, SLOT } from '../../requests/form';
import type { Wanted } from '../../requests/free-times';
import type { Step } from '../dialog';
import { canHave, freeTimes } from '../times/offered';
import { otherTimes } from '../times/others';
import { pickedTime } from '../times/picked';
import { controlled } from './answered';
import { askItem } from './asking';
import { changed, somethingElse } from './changes';
import { anew, swapped } from './corrections';
import { type FormAt, formAt, openItem } from './form-at';
import { proceed } from './proceed';
import { noted, type ReportState } from './state';
import { again, obey, onTrail } from './wishes';
import { withAnswers } from './with-answers';

/** Times of the service's calendar, and those of the ward of the place. */
function wantedBy({ service, state }: FormAt): Wanted {
  const place = state.answers[PLACE];
  const ward = place?.type === 'place' ? place.place.ward : undefined;
  return { calendar: service.slots?.calendar ?? '', ...(ward === undefined ? {} : { ward }) };
}

/**
 * Where the form has just come to the question for a time, the nearest free ones are looked up and offered. None free
 * is said, and the form goes on without one.
 */
export async function timesFirst(before: FormAt, step: Step<ReportState>): Promise<Step<ReportState>> {
  const { then } = step;
  if (typeof then === 'string' || !('wait' in then) || then.wait.open !== SLOT) return step;
  const stays = before.state.open === SLOT && then.wait.times !== undefined;
  const form = stays ? undefined : formAt(then.wait, before.scene);
  if (!form) return step;
  const lead = step.replies.at(-1)?.say ?? [];
  const offered = await offering(form, lead, 'slots.none');
  return {
    ...offered,
    replies: [...step.replies.slice(0, -1), ...offered.replies],
    effects: [...(step.effects ?? []), ...(offered.effects ?? [])],
  };
}

/** The nearest free times after a word on why; where there are none, that is said. */
async function offering(
  form: FormAt,
  lead: readonly Say[],
  none: 'slots.none' | 'slots.gone-all',
): Promise<Step<ReportState>> {
  const times = await freeTimes(form.scene, wantedBy(form));
  if (times.length > 0) return asked(form, times, lead);
  const without = withAnswers(form, { [SLOT]: { type: 'unknown' } });
  const marks = { do: 'mark', marks: { slots: 'none' } } as const;
  return proceed(without, { say: [...lead, { key: none }], effects: [marks] });
}

function asked(form: FormAt, times: readonly Slot[], lead: readonly Say[]): Step<ReportState> {
  const { [SLOT]: _, ...answers } = form.state.answers;
  const state: ReportState = { ...form.state, answers, times: [...times], open: SLOT };
  const at = { ...form, state };
  return { replies: [askItem(at, openItem(at)!, lead)], then: { wait: state } };
}

/** A message while the times are offered. */
export async function answeredTime(form: FormAt, item: Item): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const { times = [] } = form.state;
  const control = controlled(form, item);
  if (control) return control;
  if (smallTalk(heard.text) === 'why') return again(form, [item.purpose]);
  const picked = await pickedTime(form.scene, times);
  if (picked?.is === 'time') return take(form, item, picked.slot);
  if (picked) {
    // A wish that can't be had is kept for whoever rings about it.
    const wish = picked.is === 'day' ? { ...form, state: noted(form.state, heard.text) } : form;
    const others = await otherTimes(form.scene, wantedBy(form), picked, times);
    return asked(wish, others.times, others.say);
  }
  const lines = linesOf(form.service, form.state.answers);
  const fixes = (await swapped(form, lines)) ?? (await anew(lines, heard));
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  if (heard.yesNo() === false) return asked(form, [], []);
  const wish = heard.wish();
  return wish ? obey(form, wish) : somethingElse(form, lines);
}

/** Kept for them from this turn's commit on; if another was quicker, others are offered. */
async function take(form: FormAt, item: Item, slot: Slot): Promise<Step<ReportState>> {
  if (!(await canHave(form.scene, slot))) return gone(form);
  const filled = onTrail(withAnswers(form, { [SLOT]: { type: 'slot', slot } }), item);
  return proceed(
    { ...filled, state: { ...filled.state, times: undefined } },
    {
      back: [answerValue(item, { type: 'slot', slot })],
      effects: [{ do: 'mark', marks: { answered: SLOT } }],
    },
  );
}

const gone = async (form: FormAt): Promise<Step<ReportState>> => {
  const step = await offering(form, [{ key: 'slots.gone' }], 'slots.gone-all');
  return { ...step, effects: [...(step.effects ?? []), { do: 'mark', marks: { slots: 'gone' } }] };
};

/** What is said instead of sending the form, when its time was kept too long and another has it now. */
export async function lostMeanwhile(form: FormAt): Promise<Step<ReportState> | undefined> {
  const answer = form.state.answers[SLOT];
  if (answer?.type !== 'slot' || (await canHave(form.scene, answer.slot))) return undefined;
  return gone(form);
}
