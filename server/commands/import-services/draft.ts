import type { OfferedAttribute, OfferedService } from '../../../adapters/open311/offered';
import type { QuestionType } from '../../../knowledge/catalogue/service';
import { codeFor } from './codes';
import { typeOf } from './kinds';

/** A choice, a question and a service as a file of the council's folder has them, so far as the back office tells of them. */
export interface DraftChoice {
  readonly code: string;
  readonly open311?: string;
  readonly label: { readonly en: string };
}

export interface DraftQuestion {
  readonly code: string;
  readonly open311: string;
  readonly ask: { readonly en: string };
  readonly label: { readonly en: string };
  readonly type: QuestionType;
  readonly choices?: readonly DraftChoice[];
  readonly required: boolean;
  readonly purpose: { readonly en: string };
  readonly only_if?: { readonly question: string; readonly is: readonly string[] };
}

export interface Draft {
  readonly title: string;
  readonly questions: readonly DraftQuestion[];
  readonly notices: readonly string[];
  /** Codes of attributes that can't be asked for, since they offer nothing to choose between. */
  readonly leftOut: readonly { readonly code: string; readonly required: boolean }[];
}

export function draftOf({ service_code, service_name, attributes }: OfferedService): Draft {
  const asked = attributes.filter(({ variable }) => variable);
  const taken = new Set<string>();
  const questions: DraftQuestion[] = [];
  for (const attribute of asked) {
    const type = typeOf(attribute);
    if (type) questions.push(questionOf(attribute, type, questions, taken));
  }
  return {
    title: curlyless(service_name || service_code),
    questions,
    notices: attributes.flatMap(({ variable, description }) =>
      variable || description === '' ? [] : [curlyless(description)],
    ),
    leftOut: asked.filter((one) => !typeOf(one)).map(({ code, required }) => ({ code, required })),
  };
}

/** A curly bracket means a gap in our files. */
const curlyless = (text: string): string => text.replace(/\{/g, '(').replace(/\}/g, ')');

const LONGEST_LABEL = 60;
const PURPOSE = 'The team needs it to do the work.';

function questionOf(
  attribute: OfferedAttribute,
  type: QuestionType,
  before: readonly DraftQuestion[],
  taken: Set<string>,
): DraftQuestion {
  const { code, description, required } = attribute;
  const words = curlyless(description || code);
  const { only_if, must, hint } = hintOf(attribute, before);
  return {
    code: codeFor(code, words, taken),
    open311: code,
    ask: { en: [words, curlyless(hint)].filter(Boolean).join(' ') },
    label: { en: words.replace(/[?:.\s]+$/, '').slice(0, LONGEST_LABEL) || code },
    type,
    ...(type === 'choice' || type === 'choices' ? { choices: choicesOf(attribute) } : {}),
    required: required || must,
    purpose: { en: PURPOSE },
    ...(only_if ? { only_if } : {}),
  };
}

function choicesOf({ values }: OfferedAttribute): DraftChoice[] {
  const taken = new Set<string>();
  return values.map(({ key, name }) => {
    const label = curlyless(name || key);
    const code = codeFor(key, label, taken);
    return { code, ...(code === key ? {} : { open311: key }), label: { en: label } };
  });
}

/** Told by the type of the question already. */
const OF_TYPE = /^(A day|Pounds), such as [^ ]+\.\s*/;
/** Our own server says so of a question that hangs on another's answer. */
const DEPENDS = /^(Only|Required) if (\S+) is ([^.]+)\.\s*/;

function hintOf(
  { datatype_description: said }: OfferedAttribute,
  before: readonly DraftQuestion[],
): { readonly hint: string; readonly must: boolean; readonly only_if?: DraftQuestion['only_if'] } {
  const hint = said.replace(OF_TYPE, '');
  const [whole = '', how, theirs, answers = ''] = DEPENDS.exec(hint) ?? [];
  const question = before.find(({ open311 }) => open311 === theirs);
  if (!question) return { hint, must: false };
  const is = answers
    .split(' or ')
    .map((key) => question.choices?.find(({ code, open311 = code }) => open311 === key)?.code ?? key);
  return {
    hint: hint.slice(whole.length),
    must: how === 'Required',
    only_if: { question: question.code, is },
  };
}
