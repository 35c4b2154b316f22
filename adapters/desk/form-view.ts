import type { Answer } from '../../knowledge/catalogue/answer';
import type { Service } from '../../knowledge/catalogue/service';
import { inLanguage, inWords, type Manner, valueInWords } from '../../language/values';
import { answerValue } from '../../requests/answer-value';
import { answerShape } from '../../requests/answer-shape';
import { type Answers, fitting, type Item, standingItems } from '../../requests/form';
import { newId } from '../../base/ids';
import { z } from 'zod';
import type { OpenForm } from './parts';
import type { ViewAt } from './queue-view';

/** A question of the form, what it holds, and how it is changed. */
export interface FieldView {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  /** It is the one that the assistant had asked. */
  readonly open: boolean;
  /** Photos come from the citizen only. */
  readonly editable: boolean;
  readonly required: boolean;
  /** What to choose from; empty where words are typed. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The choice that it holds; of several the last. */
  readonly chosen: string;
  readonly typed: string;
  readonly nonces: { readonly edit: string; readonly ask: string };
}

export interface FormView {
  readonly title: string;
  readonly service: string;
  readonly fields: readonly FieldView[];
  /** Where the assistant can go on. */
  readonly places: readonly { readonly value: string; readonly label: string }[];
}

/** Staff read the form in English, whatever the citizen speaks. */
const MANNER: Manner = { language: 'en', medium: 'web' };

export function formView(form: OpenForm | undefined, at: ViewAt): FormView | undefined {
  const service = form && at.catalogue.service(form.service);
  if (!service) return undefined;
  const answers = answersOf(service, form.answers);
  const fields = standingItems(service, answers).map((item) => field(item, answers[item.code], form.open));
  return {
    title: inLanguage(service.title, 'en'),
    service: service.code,
    fields,
    places: fields.map(({ code, label }) => ({ value: code, label: `at: ${label}` })),
  };
}

function answersOf(service: Service, stored: Readonly<Record<string, unknown>>): Answers {
  return fitting(service, z.record(z.string(), answerShape).catch({}).parse(stored));
}

function field(item: Item, answer: Answer | undefined, open: string | undefined): FieldView {
  const value = answer ? valueInWords(answerValue(item, answer), MANNER) : '';
  return {
    code: item.code,
    label: inWords(item.label, MANNER),
    value,
    open: item.code === open,
    editable: item.type !== 'photo',
    required: item.required,
    choices: choicesOf(item),
    chosen: chosenOf(answer),
    typed: answer && answer.type !== 'unknown' ? value : '',
    nonces: { edit: newId(), ask: newId() },
  };
}

function choicesOf(item: Item): FieldView['choices'] {
  if (item.type === 'yes-no')
    return [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ];
  return (item.question?.choices ?? []).map(({ code, label }) => ({
    value: code,
    label: inLanguage(label, 'en'),
  }));
}

function chosenOf(answer: Answer | undefined): string {
  switch (answer?.type) {
    case 'yes-no':
      return answer.yes ? 'yes' : 'no';
    case 'choice':
      return answer.code;
    case 'choices':
      return answer.codes.at(-1) ?? '';
    default:
      return '';
  }
}
