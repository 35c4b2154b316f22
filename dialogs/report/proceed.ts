import type { Say, Value } from '../../language/reply';
import { inLanguage } from '../../language/values';
import { type Item, mayBeUnknown, next } from '../../requests/form';
import type { Step } from '../dialog';
import type { Effect } from '../effects';
import { byPhone, CALL_BACK } from '../person/state';
import { askItem } from './asking';
import { canAnswer, canRing } from './choices';
import { askable, type FormAt } from './form-at';
import { withKnown } from './not-again';
import { dayOf, type Looked, lookUp, settled } from './record-check';
import { recordReply } from './record-words';
import { callBackFrame, RECORD, type ReportState, STOPPED, SUMMARY } from './state';
import { summaryReply } from './summary';
import { withAnswers } from './with-answers';

/** What is said before the next question, and what the turn does besides. */
export interface Lead {
  readonly first?: readonly Say[];
  readonly say?: readonly Say[];
  /** What was just understood, said back; the summary says it anyway. */
  readonly back?: readonly Value[];
  readonly effects?: readonly Effect[];
}

/** Says what is to be said and goes on to what the form needs next. */
export function proceed(at: FormAt, lead: Lead = {}): Step<ReportState> {
  const form = withKnown({ ...at, state: { ...at.state, changing: undefined } });
  const looked = lookUp(form);
  if (!looked) return goOn(form, lead);
  return looked.state.is === 'missed' ? wasMissed(form, looked, lead) : recordFirst(form, looked, lead);
}

/** The records say that it should have been done: the day is theirs, and is said unless the citizen named it. */
function wasMissed(form: FormAt, looked: Looked, lead: Lead): Step<ReportState> {
  const day = dayOf(looked.state) ?? '';
  const before =
    form.service.check?.day === undefined ? undefined : form.state.answers[form.service.check.day];
  const named = before?.type === 'date' ? before.day : undefined;
  const told: Say[] =
    named === day
      ? []
      : [{ key: named === undefined ? 'bins.it-was-due' : 'bins.another-day', values: { day: { day } } }];
  return goOn(settled(form, looked), {
    ...lead,
    say: [...(lead.say ?? []), ...told],
    effects: [...(lead.effects ?? []), { do: 'mark', marks: { checked: 'missed', day } }],
  });
}

/** The records say something else: that is told before a report is taken. */
function recordFirst(form: FormAt, { state }: Looked, lead: Lead): Step<ReportState> {
  const at = { ...form, state: { ...form.state, open: RECORD } };
  const marks = { checked: state.is, day: dayOf(state) ?? (state.is === 'not-due' ? state.next.on : '') };
  return {
    replies: [recordReply(at, sayOf(lead), 'again')],
    effects: [...(lead.effects ?? []), { do: 'mark', marks }],
    then: { wait: at.state },
  };
}

function goOn(form: FormAt, lead: Lead): Step<ReportState> {
  const coming = next(form.service, form.state.answers, askable(form));
  if (coming.is === 'stopped') {
    const say = [...sayOf(lead), { words: coming.rule.say }];
    return { replies: [{ say }], effects: lead.effects, then: { wait: { ...form.state, open: STOPPED } } };
  }
  if (coming.is === 'summary') {
    const state: ReportState = { ...form.state, open: SUMMARY };
    const reply = summaryReply({ ...form, state }, [...(lead.first ?? []), ...(lead.say ?? [])]);
    return { replies: [reply], effects: lead.effects, then: { wait: state } };
  }
  return canAnswer(form, coming.item) ? asking(form, coming.item, lead) : unheard(form, coming.item, lead);
}

/** Asks this question, whether or not it was answered before. */
export function asking(form: FormAt, item: Item, lead: Lead = {}): Step<ReportState> {
  const state: ReportState = { ...form.state, open: item.code };
  return {
    replies: [askItem({ ...form, state }, item, sayOf(lead))],
    effects: lead.effects,
    then: { wait: state },
  };
}

export function sayOf({ first = [], say = [], back = [] }: Lead): readonly Say[] {
  return [...first, ...back.map((what): Say => ({ key: 'heard', values: { what } })), ...say];
}

const ended = (say: readonly Say[], lead: Lead): Step<ReportState> => ({
  replies: [{ say }],
  effects: lead.effects,
  then: 'end',
});

/** What a call back from here is about: their own words, or the matter. */
export const aboutOf = ({ service, state, scene }: FormAt): string =>
  state.description || inLanguage(service.noun, scene.language);

/** Free words are taken by whoever rings back; for the call itself they are left open. */
function unheard(form: FormAt, item: Item, lead: Lead): Step<ReportState> {
  const leave = !item.required || form.service.code === CALL_BACK;
  if (leave && mayBeUnknown(item))
    return proceed(withAnswers(form, { [item.code]: { type: 'unknown' } }), lead);
  const say = [...sayOf(lead), { key: 'language.not-heard' } as const];
  if (!canRing(form)) return ended([...say, byPhone(form.scene)], lead);
  return {
    replies: [{ say }],
    effects: lead.effects,
    then: { begin: callBackFrame(aboutOf(form)) },
  };
}
