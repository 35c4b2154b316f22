import { bareWords, inEveryLanguage } from '../../language/same-words';
import type { Item } from '../../requests/form';
import type { Step } from '../dialog';
import { exactly } from '../offered';
import { askItem } from './asking';
import type { FormAt } from './form-at';
import { knownOf } from './not-again';
import { additionChoices, asksToAdd, offered, withoutAdd } from './offered-additions';
import { asking, proceed } from './proceed';
import { noted, type ReportState } from './state';
import { again } from './wishes';
import { withAnswers } from './with-answers';

const ASIDE = /\b(?:a|an|the|my|our|your|some|please|too|as well|y|yr|fy|eich|hefyd|plis)\b/g;
const VALUE = /(?:[:=]| - |\b(?:is|are|yw|ydy)\b)\s*(?<value>\S.*)$/iu;

const bareName = (words: string): string => bareWords(words).replace(ASIDE, '').replace(/ +/g, ' ').trim();

const namesOf = ({ code, add, label }: Item): string[] =>
  [...inEveryLanguage(add!), ...inEveryLanguage(label), code.replace(/-/g, ' ')].map(bareName);

/** A message to the summary that adds to it: one of the things on offer, with or without its value, or a note of their own. */
export async function addition(form: FormAt): Promise<Step<ReportState> | undefined> {
  const { text } = form.scene.heard;
  const items = offered(form);
  // "Send" and "Change something" are numbered before them.
  const choices = additionChoices(items);
  const picked = exactly(text, choices, false) ?? choices[Number(text) - 3]?.value;
  const chosen = items.find(({ code }) => picked === `add:${code}`);
  if (chosen) return adding(form, chosen);
  const said = bareWords(text);
  const wanted = bareName(withoutAdd(said));
  const item = items.find((one) => namesOf(one).some((name) => name === wanted));
  if (item) return adding(form, item);
  const begun = items.find((one) => namesOf(one).some((name) => wanted.startsWith(`${name} `)));
  const value = begun && VALUE.exec(text)?.groups?.['value'];
  if (begun && value) return withValue(form, begun, value);
  return asksToAdd(text) ? note(form) : undefined;
}

/** Asks for it, unless it was told in this conversation before. */
function adding(form: FormAt, item: Item): Step<ReportState> {
  const known = knownOf(form, item);
  if (known) return proceed(withAnswers(form, { [item.code]: known }), { say: [{ key: 'report.added' }] });
  const state = { ...form.state, changing: true };
  if (item.type !== 'photo') return asking({ ...form, state }, item);
  const at = { ...form, state: { ...state, open: item.code } };
  return { replies: [askItem(at, item, [], 'otherwise')], then: { wait: at.state } };
}

async function withValue(form: FormAt, item: Item, value: string): Promise<Step<ReportState> | undefined> {
  const { knowledge, language } = form.scene;
  const answer = item.question && (await knowledge.hear(value, language).value(item.question, true));
  return answer && proceed(withAnswers(form, { [item.code]: answer }), { say: [{ key: 'report.added' }] });
}

/** What belongs to no question goes along in their own words. */
function note(form: FormAt): Step<ReportState> {
  const state = noted(form.state, form.scene.heard.text);
  return again({ ...form, state }, [{ key: 'report.added' }]);
}
