import type { Service } from '../../knowledge/catalogue/service';
import { answeredWith, articleOn, quoted } from '../answer/answer';
import type { Step } from '../dialog';
import { asksAbout } from '../root/asks';
import { SURE } from '../root/services';
import type { FormAt } from './form-at';
import type { ReportState } from './state';
import { again } from './wishes';

/** Longer ones tell something, whatever they ask. */
const MOST_WORDS = 12;

/** A question of one's own, where any words would be an answer. */
export const isQuestionAside = async ({ scene }: FormAt): Promise<boolean> =>
  !scene.sameThought && scene.heard.text.split(' ').length <= MOST_WORDS && (await asksAbout(scene));

/** It is answered by the approved text, and the form goes on at the same question. */
export async function answeredAside(form: FormAt): Promise<Step<ReportState> | undefined> {
  if (!(await isQuestionAside(form))) return undefined;
  const article = articleOn(await askedAbout(form), form.scene);
  if (!article) return undefined;
  const step = again(form, [...quoted(article, form.scene), { key: 'resume' }]);
  return { ...step, effects: [answeredWith(article)] };
}

/** "How much is it?" is about the form's own service. */
async function askedAbout({ service, scene }: FormAt): Promise<Service> {
  const [best] = await scene.heard.services();
  return best && best.confidence >= SURE ? best.is : service;
}
