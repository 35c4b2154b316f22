import { isDeepStrictEqual } from 'node:util';
import { bareWords, inEveryLanguage, isSaying } from '../../language/same-words';
import { itemsOf, type Line, linesOf, next } from '../../requests/form';
import type { Step } from '../dialog';
import { exactly } from '../offered';
import { addition } from './additions';
import { toAlike } from './alike-question';
import { changed, somethingElse } from './changes';
import { anew, opensCorrection, swapped } from './corrections';
import { file } from './filing';
import { askable, type FormAt } from './form-at';
import { houseAdded } from './house-added';
import { lineChoices, lineNamed, linePointedAt, lineToChange } from './lines';
import { missed } from './missed';
import { offered } from './offered-additions';
import { openValue } from './open-value';
import { OTHER_CHOICES } from './other-service';
import { proceed } from './proceed';
import { lostMeanwhile } from './time-question';
import { toRecord } from './record-question';
import { ALIKE, RECORD, type ReportState, reportFrame, STOPPED, SUMMARY, WHICH_LINE } from './state';
import { CHOICES, summaryReply } from './summary';
import { alsoMentioned } from './understanding';
import { again, obey, revisit } from './wishes';
import { withAnswers } from './with-answers';

/** A message to a question of the dialog's own: shall I send it, which line, which matter first. */
export async function answeredOwn(form: FormAt): Promise<Step<ReportState>> {
  const { text } = form.scene.heard;
  const code = lineToChange(text);
  const item = code === undefined ? undefined : itemsOf(form.service).find((i) => i.code === code);
  if (item) return revisit(form, item, true);
  if (isSaying(text, { key: 'choice.call-back' }) || text === 'call-back') return obey(form, 'person');
  const lines = linesOf(form.service, form.state.answers);
  if (form.state.open === STOPPED) return afterStop(form, lines);
  if (form.state.open === ALIKE) return toAlike(form, lines);
  if (form.state.open === RECORD) return toRecord(form, lines);
  if (form.state.open === SUMMARY) return toSummary(form, lines);
  return form.state.open === WHICH_LINE ? toWhichLine(form, lines) : toOther(form, lines);
}

/** The form has ended, but not if what ended it was a mistake. */
async function afterStop(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const coming = next(form.service, form.state.answers, askable(form));
  const line = coming.is === 'stopped' ? lines.find((l) => l.item.code === coming.rule.question) : undefined;
  if (!line) return proceed(form);
  const wish = heard.wish();
  if (wish === 'go-back' || wish === 'change') return revisit(form, line.item);
  if (opensCorrection(heard.text)) {
    const fixes = (await swapped(form, lines)) ?? (await anew(lines, heard));
    const found = await openValue(form, line.item);
    const now = found && 'answer' in found ? { [line.item.code]: found.answer } : {};
    const all = { ...now, ...fixes };
    const moved = Object.keys(all).some((code) => !isDeepStrictEqual(all[code], form.state.answers[code]));
    if (moved) return changed(form, all);
  }
  return { replies: [], then: 'pass' };
}

/** Bare words, whole messages. */
const SEND_IT =
  /^((no|nothing|na|dim) )?((thanks|thank you|diolch) )?((just|please|you can|nothing (else|more|to add)) )*(send|submit) (it|that|this)( off)?( as it is| anyway| now| please| thanks)*$|^((na|dim) )?(diolch )?(jyst |dim ond )?anfon(wch)? (o|e|hi|fe|hwn)( fel y mae)?( plis)?$/;
const NOTHING_TO_ADD =
  /^(no |nope )?(photo|picture|name|nothing|nothing else|nothing more|no more|thats all|that s all)( to add| thanks| thank you)*$|^no (thanks|thank you)$|^dim (diolch|llun|byd arall|byd i w ychwanegu)$/;

async function toSummary(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const picked = exactly(heard.text, CHOICES, true);
  if (picked === 'send' || SEND_IT.test(bareWords(heard.text))) return sent(form);
  if (picked === 'change') return obey(form, 'change');
  const added = await addition(form);
  if (added) return added;
  if (offered(form).length > 0 && NOTHING_TO_ADD.test(bareWords(heard.text)))
    return { replies: [summaryReply(form, [], 'otherwise')], then: { wait: form.state } };
  // "Yes, but it's 14 not 41" is no yes.
  const fixes = (await swapped(form, lines)) ?? houseAdded(form, lines) ?? (await anew(lines, heard));
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  const yes = heard.yesNo();
  if (yes) return sent(withAnswers(form, await alsoMentioned(form.service, form.state.answers, heard)));
  if (yes === false) return obey(form, 'change');
  const wish = heard.wish();
  if (wish) return obey(form, wish);
  const line = linePointedAt(heard.text, lines);
  return line ? revisit(form, line.item, true) : somethingElse(form, lines);
}

/** A second matter that was put off comes next. */
async function sent(form: FormAt): Promise<Step<ReportState>> {
  const lost = await lostMeanwhile(form);
  if (lost) return lost;
  const { other } = form.state;
  const filed = file(form);
  return other ? { ...filed, then: { begin: reportFrame(other.service, other.said) } } : filed;
}

async function toWhichLine(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  if (SEND_IT.test(bareWords(heard.text))) return sent(form);
  const picked = exactly(heard.text, lineChoices(lines), true);
  const line = lines.find((l) => lineToChange(picked ?? '') === l.item.code) ?? lineNamed(heard.text, lines);
  const fixes = (await swapped(form, lines)) ?? (await anew(lines, heard));
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  if (line) return revisit(form, line.item, true);
  const wish = heard.wish();
  if (wish && wish !== 'change') return wish === 'go-back' ? proceed(form) : obey(form, wish);
  return heard.yesNo() === false ? proceed(form) : missed(form);
}

function toOther(form: FormAt, lines: readonly Line[]): Step<ReportState> | Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const { other } = form.state;
  const words = OTHER_CHOICES.map(({ value, label }) => ({ value, words: inEveryLanguage(label) }));
  const picked = exactly(heard.text, OTHER_CHOICES, true) ?? heard.picked(words);
  if (!other) return proceed(form);
  const back: ReportState = { ...form.state, open: other.open };
  if (picked === 'finish-first') return again({ ...form, state: back }, []);
  if (picked === 'start-other') {
    const keep: ReportState = { ...back, other: undefined };
    return { replies: [], then: { begin: reportFrame(other.service, other.said), keep } };
  }
  const wish = heard.wish();
  return wish ? obey(form, wish) : somethingElse(form, lines);
}
