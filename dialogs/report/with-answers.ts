import { type Answers, filled, PLACE } from '../../requests/form';
import type { FormAt } from './form-at';

/** Puts answers into the form. */
export function withAnswers(form: FormAt, understood: Answers): FormAt {
  const answers = filled(form.service, form.state.answers, understood);
  const places = PLACE in understood ? undefined : form.state.places;
  return { ...form, state: { ...form.state, answers, places } };
}
