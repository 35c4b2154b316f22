import type { Wish } from '../../knowledge/hearing';
import type { Say } from '../../language/reply';
import { type Item, itemsOf, linesOf, mayBeUnknown } from '../../requests/form';
import type { Step } from '../dialog';
import { asksToBeRung } from '../../language/waiting-words';
import { askedFrame, byPhone } from '../person/state';
import { answerValue } from '../../requests/answer-value';
import { askOpen } from './ask-open';
import { canRing, unsureChoice } from './choices';
import { type FormAt, openItem } from './form-at';
import { lineNamed } from './lines';
import { aboutOf, asking, proceed } from './proceed';
import { callBackFrame, type ReportState, WHICH_LINE } from './state';
import { factsOf } from './summary';
import { withAnswers } from './with-answers';

/** Does what the citizen wants of the form, apart from answering it. */
export function obey(form: FormAt, wish: Wish): Step<ReportState> {
  switch (wish) {
    case 'go-back':
      return goBack(form);
    case 'skip':
      return skip(form);
    case 'dont-know':
      return dontKnow(form);
    case 'start-again':
      return startAgain(form);
    case 'leave':
      return { replies: [{ say: [{ key: 'report.left' }] }], then: 'end' };
    case 'person':
      return person(form);
    case 'summary':
      return soFar(form);
    case 'change':
      return change(form);
    case 'repeat':
    case 'slower':
      return again(form, []);
  }
}

/** The open question once more, after a word on why. */
export function again(form: FormAt, lead: readonly Say[]): Step<ReportState> {
  return { replies: [askOpen(form, lead)], then: { wait: form.state } };
}

function goBack(form: FormAt): Step<ReportState> {
  if (form.state.changing) return proceed(form);
  const trail = form.state.trail.filter((code) => code !== form.state.open);
  const item = itemsOf(form.service).find((i) => i.code === trail.at(-1));
  if (!item) return again(form, [{ key: 'report.first-question' }]);
  return revisit({ ...form, state: { ...form.state, trail: trail.slice(0, -1) } }, item);
}

/** Asks a question anew and says what the answer was. */
export function revisit(form: FormAt, item: Item, changing?: true): Step<ReportState> {
  const answer = form.state.answers[item.code];
  const known = answer && answer.type !== 'unknown';
  const value = known ? answerValue(item, answer) : undefined;
  const say =
    value === undefined
      ? { key: 'report.back-open' as const }
      : { key: 'report.back' as const, values: { value } };
  return asking({ ...form, state: { ...form.state, places: undefined, changing } }, item, { say: [say] });
}

function skip(form: FormAt): Step<ReportState> {
  const item = openItem(form);
  if (!item) return otherwise(form);
  const { changing, answers } = form.state;
  if (changing && (answers[item.code] || item.required)) return proceed(form);
  if (item.required) return needed(form, item);
  return leftOpen(form, item);
}

function dontKnow(form: FormAt): Step<ReportState> {
  const item = openItem(form);
  if (!item) return otherwise(form);
  const code = unsureChoice(item);
  if (code && item.type === 'choice')
    return proceed(onTrail(withAnswers(form, { [item.code]: { type: 'choice', code } }), item));
  return mayBeUnknown(item) ? leftOpen(form, item) : needed(form, item);
}

/** There is nothing here to leave open: what can be answered is said in other words. */
const otherwise = (form: FormAt): Step<ReportState> => ({
  replies: [askOpen(form, [], 'otherwise')],
  then: { wait: form.state },
});

const leftOpen = (form: FormAt, item: Item): Step<ReportState> =>
  proceed(onTrail(withAnswers(form, { [item.code]: { type: 'unknown' } }), item));

/** Whoever won't say it can still reach a person. */
function needed(form: FormAt, item: Item): Step<ReportState> {
  const say: Say[] = [{ key: 'report.needed', values: { purpose: item.purpose } }];
  return again(form, item.type === 'phone' ? [...say, byPhone(form.scene)] : say);
}

export function onTrail(form: FormAt, item: Item): FormAt {
  const trail = [...form.state.trail.filter((code) => code !== item.code), item.code];
  return { ...form, state: { ...form.state, trail } };
}

function startAgain(form: FormAt): Step<ReportState> {
  const { service, files } = form.state;
  const state: ReportState = { service, answers: {}, description: form.state.description, files, trail: [] };
  return proceed({ ...form, state }, { say: [{ key: 'report.cleared' }] });
}

function person(form: FormAt): Step<ReportState> {
  if (!canRing(form)) return again(form, [byPhone(form.scene)]);
  const about = aboutOf(form);
  const why = form.service.takes === 'complaints' ? 'complaint' : 'asked';
  const begin = asksToBeRung(form.scene.heard.text) ? callBackFrame(about) : askedFrame({ about, why });
  return { replies: [], then: { begin, keep: form.state } };
}

function soFar(form: FormAt): Step<ReportState> {
  const lines = linesOf(form.service, form.state.answers);
  if (lines.length === 0) return again(form, [{ key: 'report.nothing-so-far' }]);
  const facts = factsOf(form);
  const question = askOpen(form, []);
  const told = question.facts ? [] : [{ say: [{ key: 'report.so-far' } as const], facts }];
  return { replies: [...told, question], then: { wait: form.state } };
}

function change(form: FormAt): Step<ReportState> {
  const lines = linesOf(form.service, form.state.answers);
  if (lines.length === 0) return again(form, [{ key: 'report.nothing-so-far' }]);
  const line = lineNamed(form.scene.heard.text, lines);
  if (line) return revisit(form, line.item, true);
  const at = { ...form, state: { ...form.state, open: WHICH_LINE } };
  return again(at, []);
}
