import type { Article } from '../../knowledge/catalogue/article';
import { withFigures } from '../../knowledge/catalogue/filled-article';
import type { Choice, Reply, Say } from '../../language/reply';
import { inBreaths } from '../../language/breaths';
import type { Scene } from '../dialog';
import { YES_NO } from '../offered';
import { CALL_BACK } from '../person/state';
import type { AnswerState } from './state';

const MORE: Choice = { value: 'more', label: { key: 'answer.more' } };
const JUDGE: readonly Choice[] = [
  { value: 'helped', label: { key: 'answer.helped' } },
  { value: 'not-helped', label: { key: 'answer.not-helped' } },
];
const RING_ME: Choice = { value: CALL_BACK, label: { key: 'choice.call-back' } };

/** The article in the pieces in which it is told: the short answer, then paragraph by paragraph; to a listener in breaths. */
export function piecesOf(article: Article, { catalogue, can, language }: Scene): readonly string[] {
  const { short, more } = withFigures(article, catalogue);
  const paragraphs = more
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);
  const { atOnce } = can;
  const whole = [short, ...paragraphs];
  return atOnce === undefined ? whole : whole.flatMap((piece) => inBreaths(piece, language, atOnce));
}

/** What there is below the first piece. */
export const restOf = (article: Article, scene: Scene): readonly string[] =>
  piecesOf(article, scene).slice(1);

/** What is offered after an answer; on a page it costs nothing to ask there whether that was it. */
export function choicesOf(state: AnswerState, article: Article | undefined, scene: Scene): readonly Choice[] {
  const { can, catalogue, language } = scene;
  const rest = article && restOf(article, scene).length > state.told ? [MORE] : [];
  const form = formOffered(state, scene);
  const start: readonly Choice[] = form ? [{ value: 'yes', label: { words: form.title } }] : [];
  const ring = catalogue.service(CALL_BACK) ? [RING_ME] : [];
  if (state.missed) return can.medium === 'web' ? [...rest, ...ring] : [];
  if (can.medium === 'web') return [...start, ...rest, ...(state.told === 0 ? JUDGE : [])];
  // A phone that can't hear the language takes keys.
  if (!can.hears.includes(language)) return [...start, ...rest];
  return form ? YES_NO : [];
}

const formOffered = ({ offered }: AnswerState, { catalogue }: Scene) =>
  offered === undefined ? undefined : catalogue.service(offered);

export function offerSay(state: AnswerState, scene: Scene): Say[] {
  const form = formOffered(state, scene);
  return form ? [{ key: 'answer.offer', values: { title: { words: form.title } } }] : [];
}

/** What follows an answer: how to hear the rest of it, and the form that goes with it. */
export function afterwards(state: AnswerState, article: Article, scene: Scene): Reply {
  const choices = choicesOf(state, article, scene);
  const keys = !scene.can.hears.includes(scene.language);
  const rest: Say =
    restOf(article, scene).length > state.told ? { key: 'answer.rest' } : { key: 'answer.person' };
  const say: Say[] = [...(keys ? [] : [rest]), ...(state.told === 0 ? offerSay(state, scene) : [])];
  return {
    say,
    ...(choices.length > 0 ? { choices } : {}),
    expecting: state.offered !== undefined && scene.can.medium !== 'web' ? 'yes-no' : 'words',
    naming: keys ? 'keyed' : 'said',
  };
}
