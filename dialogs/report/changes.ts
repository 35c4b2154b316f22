import type { Answer } from '../../knowledge/catalogue/answer';
import type { Say, Value } from '../../language/reply';
import { bareWords } from '../../language/same-words';
import { type Answers, itemsOf, type Line, linesOf } from '../../requests/form';
import type { Step } from '../dialog';
import { elsewhereSay, toldOf } from '../elsewhere/answer';
import { paySay, TOLD } from '../paying/answer';
import { answerValue } from '../../requests/answer-value';
import { anew } from './corrections';
import { asksToAdd } from './offered-additions';
import type { FormAt } from './form-at';
import { missed } from './missed';
import { otherService, PLAIN } from './other-service';
import { proceed } from './proceed';
import { answeredAside } from './question-aside';
import { noted, OTHER_SERVICE, reportFrame, type ReportState } from './state';
import { alsoMentioned } from './understanding';
import { again } from './wishes';
import { withAnswers } from './with-answers';

/** Types whose values tell nothing when they are said back: free words were just written, "yes" is no sentence. */
const NOT_SAID_BACK: readonly Answer['type'][] = ['unknown', 'yes-no', 'text', 'photo'];

/** What was just learned, as far as saying it back tells anything. */
export function valuesOf({ service }: FormAt, answers: Answers): Value[] {
  return itemsOf(service).flatMap((item) => {
    const answer = answers[item.code];
    return answer && !NOT_SAID_BACK.includes(answer.type) ? [answerValue(item, answer)] : [];
  });
}

/** An earlier answer put right; then the form goes on where it was. */
export function changed(form: FormAt, fixes: Answers): Step<ReportState> {
  const fixed = withAnswers(form, fixes);
  const say = linesOf(form.service, fixed.state.answers)
    .filter(({ item }) => item.code in fixes)
    .map(({ item, answer }, i): Say => ({
      key: i === 0 ? 'report.changed' : 'report.changed-too',
      values: { label: item.label, value: answerValue(item, answer) },
    }));
  return proceed(fixed, { say, effects: [{ do: 'mark', marks: { changed: Object.keys(fixes).join(' ') } }] });
}

/** "Never mind that, I want to report a missed bin instead." Bare words. */
const DROPS =
  /\b(never ?mind|forget (that|it|this|about)|scrap (that|it|this)|instead|changed my mind|not that any ?more|anghofiwch|yn lle hynny|newid fy meddwl|yn ei le)\b/;

/** It did not answer the question: it may add to the form, put an answer right, be about another matter, or be lost on us. */
export async function somethingElse(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard, sameThought } = form.scene;
  const aside = await answeredAside(form);
  if (aside) return aside;
  const other = sameThought ? undefined : await otherService(form, heard);
  if (other && DROPS.test(bareWords(heard.text)))
    return {
      replies: [{ say: [{ key: 'report.left' }] }],
      then: { begin: reportFrame(other.code, heard.text) },
    };
  if (other) {
    const { open = '' } = form.state;
    const state = {
      ...form.state,
      open: OTHER_SERVICE,
      other: { service: other.code, said: heard.text, open },
    };
    return again({ ...form, state }, []);
  }
  const also = await alsoMentioned(form.service, form.state.answers, heard);
  if (Object.keys(also).length > 0) {
    const added = withAnswers({ ...form, state: noted(form.state, heard.text) }, also);
    return proceed(added, { back: valuesOf(added, also) });
  }
  const fixes = await anew(lines, heard);
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  if (sameThought || asksToAdd(heard.text))
    return again({ ...form, state: noted(form.state, heard.text) }, [{ key: 'report.added' }]);
  return (await elsewhere(form)) ?? toPay(form) ?? missed(form);
}

function toPay(form: FormAt): Step<ReportState> | undefined {
  if (form.scene.heard.paying() !== 'now') return undefined;
  return { ...again(form, [paySay(form.scene), { key: 'resume' }]), effects: [TOLD] };
}

/** A matter that is not the council's needs a word only; then the form goes on. */
async function elsewhere(form: FormAt): Promise<Step<ReportState> | undefined> {
  const guess = await form.scene.heard.elsewhere();
  if (!guess || guess.confidence < PLAIN) return undefined;
  const step = again(form, [...elsewhereSay(guess.is), { key: 'resume' }]);
  return { ...step, effects: [toldOf(guess.is)] };
}
