import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Draft, DraftQuestion } from './draft';
import { goesFor } from './kinds';
import { mergeChoices, mergeWords, type Merging, withoutWelsh } from './words';

/**
 * Brings a service's file up to what the back office offers now. What the council has written stays, unless it is what
 * was offered the last time, word for word; what the back office can't take stays in no case. Returns a sentence for
 * each difference; the document is changed only where a sentence says so.
 */
export function merge(document: Document, now: Draft, before: Draft | undefined, welsh: boolean): string[] {
  const told: string[] = [];
  const merging: Merging = { document, welsh, says: (sentence) => told.push(sentence) };
  mergeWords(merging, document, ['title', 'en'], now.title, before?.title, 'its title');
  mergeQuestions(merging, now, before);
  mergeNotices(merging, now, before);
  return told;
}

type Question = YAMLMap<unknown, unknown>;
/** What they call a question; undefined for one that the council asks for itself. */
type NameOf = (question: Question) => unknown;

function mergeQuestions(merging: Merging, now: Draft, before: Draft | undefined): void {
  const { document } = merging;
  const list = listAt(document, 'questions');
  const adopted = document.get('open311') !== undefined;
  // A service that was written by hand and is tied to the back office now has their codes for ours.
  const nameOf: NameOf = (question) =>
    question.get('open311') ?? (adopted ? undefined : question.get('code'));
  dropGone(merging, list, now);
  now.questions.forEach((wanted, i) => {
    const at = list.items.findIndex((one) => nameOf(one) === wanted.open311);
    if (at < 0) return addQuestion(merging, list, wanted, now.questions.slice(0, i), nameOf);
    const question = list.items[at]!;
    if (question.get('open311') !== wanted.open311) question.set('open311', wanted.open311);
    const last = before?.questions.find(({ open311 }) => open311 === wanted.open311);
    mergeQuestion(merging, question, wanted, last);
  });
  if (before && !sameOrder(now, before)) reorder(merging, list, now, nameOf);
}

function dropGone({ says }: Merging, list: YAMLSeq<Question>, now: Draft): void {
  list.items = list.items.filter((question) => {
    const name = question.get('open311');
    if (name === undefined || now.questions.some(({ open311 }) => open311 === name)) return true;
    says(
      `it is not asked for ${String(question.get('open311'))} any more: the question "${String(question.get('code'))}" is gone`,
    );
    return false;
  });
}

function addQuestion(
  merging: Merging,
  list: YAMLSeq<Question>,
  wanted: DraftQuestion,
  earlier: readonly DraftQuestion[],
  nameOf: NameOf,
): void {
  const { document, says } = merging;
  const codes = list.items.map((one) => one.get('code'));
  const code = codes.includes(wanted.code) ? `${wanted.code}-2` : wanted.code;
  const after = list.items.findLastIndex((one) => earlier.some(({ open311 }) => open311 === nameOf(one)));
  list.items.splice(after + 1, 0, document.createNode({ ...wanted, code }) as Question);
  says(`it is asked for ${wanted.open311}: the question "${code}" is new`);
  withoutWelsh(merging);
}

function mergeQuestion(
  merging: Merging,
  question: Question,
  now: DraftQuestion,
  before: DraftQuestion | undefined,
): void {
  const { says } = merging;
  const what = `the question "${String(question.get('code'))}"`;
  if (!goesFor(String(question.get('type')), now.type)) {
    question.set('type', now.type);
    question.delete('choices');
    says(`${what} takes ${now.type} now`);
  }
  const lifted = before?.required === true && !now.required;
  if (question.get('required') !== now.required && (now.required || lifted)) {
    question.set('required', now.required);
    says(`${what} is ${now.required ? 'required' : 'not required any more'}`);
  }
  mergeWords(merging, question, ['ask', 'en'], now.ask.en, before?.ask.en, what);
  if (now.choices) mergeChoices(merging, question, now.choices, before?.choices, what);
}

const sameOrder = (now: Draft, before: Draft): boolean => {
  const both = ({ questions }: Draft, other: Draft): string =>
    questions
      .map(({ open311 }) => open311)
      .filter((code) => other.questions.some(({ open311 }) => open311 === code))
      .join('\n');
  return both(now, before) === both(before, now);
};

/** Their questions in their order; the council's own stay where they are. */
function reorder({ says }: Merging, list: YAMLSeq<Question>, now: Draft, nameOf: NameOf): void {
  const rank = (one: Question): number => now.questions.findIndex(({ open311 }) => open311 === nameOf(one));
  const theirs = list.items.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b));
  list.items = list.items.map((one) => (rank(one) >= 0 ? theirs.shift()! : one));
  says('the questions are asked in another order');
}

function mergeNotices(merging: Merging, now: Draft, before: Draft | undefined): void {
  const { document, says } = merging;
  const list = listAt(document, 'notices');
  const gone = before?.notices.filter((one) => !now.notices.includes(one)) ?? [];
  const fresh = now.notices.filter((one) => before?.notices.includes(one) !== true);
  const english = (): unknown[] => list.items.map((one) => one.get('en'));
  list.items = list.items.filter((one) => {
    const goes = gone.includes(String(one.get('en')));
    if (goes) says(`a notice is gone: "${String(one.get('en'))}"`);
    return !goes;
  });
  for (const en of fresh) {
    if (english().includes(en)) continue;
    list.items.push(document.createNode({ en }));
    says(`a notice is new: "${en}"`);
    withoutWelsh(merging);
  }
}

function listAt(document: Document, name: string): YAMLSeq<Question> {
  const found = document.get(name);
  if (isSeq(found) && found.items.every((one) => isMap(one))) return found as YAMLSeq<Question>;
  const made = document.createNode([]) as YAMLSeq<Question>;
  document.set(name, made);
  return made;
}
