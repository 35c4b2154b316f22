import type { Council } from './catalogue';
import { checkAgainstBins } from './check-of-service';
import type { Findings } from './findings';
import { gapsIn } from './gaps';
import type { Path } from './schema-path';
import type { Question, Service } from './service';
import { insteadOf } from './spelling';
import type { YamlFile } from './yaml-file';

/** What a service may name, as far as it could be read. */
export interface Nameable {
  readonly council?: Council;
  /** Codes of the articles, from their files' names. */
  readonly articles: ReadonlySet<string>;
  /** Codes of the bins; none if the council has no bin days, unknown if they could not be read. */
  readonly bins?: readonly string[];
  /** The calendars of slots.csv; unknown if they could not be read. */
  readonly calendars?: readonly string[];
}

/** What a schema cannot see: whether the codes that a service names are really there. */
export function checkService(file: YamlFile<Service>, nameable: Nameable, findings: Findings): void {
  const service = file.data;
  const says: Says = (path, sentence) => findings.mistake(file.path, file.lineOf(path), sentence);
  const { council, articles, bins, calendars } = nameable;
  if (council) {
    named(['team'], service.team, Object.keys(council.teams), 'a team of council.yaml', says);
    named(['group'], service.group, Object.keys(council.groups), 'a group of council.yaml', says);
  }
  if (service.article !== undefined)
    named(['article'], service.article, articles, 'the name of a file in articles/en', says);
  if (service.slots && calendars)
    named(['slots', 'calendar'], service.slots.calendar, calendars, 'a calendar of slots.csv', says);
  if (service.slots && (service.kind !== 'request' || service.public !== 'no'))
    says(
      ['slots'],
      '`slots` is for what somebody asks for themself: it needs `kind: request` and no `public`',
    );
  if (service.place === 'none' && service.place_ask)
    says(['place_ask'], '`place_ask` is never said, since `place` is none; take one of them out');
  if (service.takes && service.public !== 'no')
    says(['public'], '`public` must be no where `takes` stands: what people say of you is theirs');
  if (service.near && (service.public !== 'exact' || service.place !== 'required'))
    says(
      ['near'],
      '`near` tells others of a report and where it is: it needs `public: exact` and `place: required`',
    );
  checkQuestions(service, says);
  checkAgainstBins(service, bins, says);
  checkGaps(service, says);
}

type Says = (path: Path, sentence: string) => void;

function named(path: Path, word: string, known: Iterable<string>, what: string, says: Says): void {
  const all = [...known];
  if (!all.includes(word)) says(path, `"${word}" is not ${what}${insteadOf(word, all)}`);
}

function checkQuestions(service: Service, says: Says): void {
  const { questions } = service;
  unique(questions, ['questions'], 'question', says);
  questions.forEach((question, i) => {
    unique(question.choices ?? [], ['questions', i, 'choices'], 'choice', says);
    if (question.when && question.type !== 'date' && question.type !== 'datetime')
      says(
        ['questions', i, 'when'],
        '`when` is for questions of the type date or datetime only; take it out',
      );
    for (const field of ['already_said', 'about_you'] as const)
      if (question[field] && question.type !== 'text')
        says(['questions', i, field], `\`${field}\` is for questions of the type text only; take it out`);
    if (question.add) checkAdded(question, service, ['questions', i, 'add'], says);
    if (question.only_if)
      checkDepends(question.only_if, questions.slice(0, i), ['questions', i, 'only_if'], says);
  });
  service.stop_rules.forEach((rule, i) => checkDepends(rule, questions, ['stop_rules', i], says));
}

/** What nobody is asked can neither be needed nor decide what comes next. */
function checkAdded({ code, required }: Question, service: Service, path: Path, says: Says): void {
  const others = [...service.stop_rules, ...service.questions.flatMap(({ only_if: rule }) => rule ?? [])];
  if (required)
    says(path, '`add` is never asked for, so that `required` must be false; take one of them out');
  else if (others.some((rule) => rule.question === code))
    says(path, `\`add\` is never asked for, but other rules of this form hang on "${code}"; take it out`);
}

function unique(all: readonly { readonly code: string }[], path: Path, what: string, says: Says): void {
  all.forEach(({ code }, i) => {
    if (all.findIndex((one) => one.code === code) < i)
      says([...path, i, 'code'], `the code "${code}" is taken by another ${what}; give each its own`);
  });
}

/** A rule must name a question that was asked before it, and answers that this question can have. */
function checkDepends(
  rule: { readonly question: string; readonly is: readonly string[] },
  asked: readonly Question[],
  path: Path,
  says: Says,
): void {
  const question = asked.find((one) => one.code === rule.question);
  if (!question) {
    const known = asked.map((one) => one.code);
    says(
      [...path, 'question'],
      `"${rule.question}" is not an earlier question of this form${insteadOf(rule.question, known)}`,
    );
    return;
  }
  const answers = answersTo(question);
  if (!answers) {
    const says1 = `"${rule.question}" takes ${question.type}; only a question of the type choice, choices or yes-no can decide this`;
    says([...path, 'question'], says1);
    return;
  }
  rule.is.forEach((answer, i) =>
    named([...path, 'is', i], answer, answers, `an answer to "${rule.question}"`, says),
  );
}

/** "unknown" is the answer of somebody who does not know. */
export function answersTo(question: Question): string[] | undefined {
  if (question.type === 'yes-no') return ['yes', 'no', 'unknown'];
  return question.choices && [...question.choices.map((choice) => choice.code), 'unknown'];
}

const GAPS: Readonly<Record<string, string>> = { target: 'by', slots: 'time' };

/** Only the sentences on what happens next have a gap to fill. */
function checkGaps(service: Service, says: Says): void {
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (typeof value !== 'string' || !value.includes('{') || path.at(-1) === 'open311') return;
    for (const gap of gapsIn(value))
      if (GAPS[String(path[0])] !== gap)
        says(
          path,
          `has a gap {${gap}} that we cannot fill; only \`target\` has one, {by}, and \`slots\`, {time}`,
        );
  };
  look(service, []);
}
