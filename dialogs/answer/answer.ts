import type { Article } from '../../knowledge/catalogue/article';
import type { Service } from '../../knowledge/catalogue/service';
import type { Say } from '../../language/reply';
import { asksForOwnDay } from '../bin-day/asked';
import { binDayFrame } from '../bin-day/state';
import type { Scene, Step } from '../dialog';
import { personFrame } from '../person/state';
import { formFor } from './related';
import { answerFrame, type AnswerState } from './state';
import { afterwards, piecesOf } from './words';

/**
 * Whoever asks for the days of their own place is answered by the calendar, and all others by the council's approved
 * text. `also` is said after it.
 */
export function answerOn(service: Service, scene: Scene, also: readonly Say[] = []): Step<never> {
  const own = service.answered_by === 'collections' && asksForOwnDay(scene.heard);
  if (own) return { replies: [], then: { begin: binDayFrame(service.code, scene.heard.text) } };
  return articleStep(service, scene, also);
}

/** The council's approved text on a service that is asked about; where there is none, a person. Nothing is made up. */
export function articleStep(service: Service, scene: Scene, also: readonly Say[] = []): Step<never> {
  const article = articleOn(service, scene);
  if (!article) {
    const unanswered: Say = { key: 'root.information', values: { title: { words: service.title } } };
    return { replies: [{ say: [unanswered] }], then: { begin: personFrame(scene.heard.text) } };
  }
  const state: AnswerState = {
    article: article.code,
    service: service.code,
    said: scene.heard.text,
    told: 0,
    offered: formFor(service, scene.catalogue)?.code,
    missed: false,
  };
  const { say, ...rest } = afterwards(state, article, scene);
  return {
    replies: [{ say: [...quoted(article, scene), ...also, ...say], ...rest }],
    effects: [answeredWith(article)],
    then: { begin: answerFrame(state) },
  };
}

export function articleOn({ article }: Service, { catalogue, language }: Scene): Article | undefined {
  return article === undefined ? undefined : catalogue.article(article, language);
}

/** The short answer, with the page that says so and the day on which it was last found right. */
export function quoted(article: Article, scene: Scene): Say[] {
  const { source, reviewed } = article;
  const [first = ''] = piecesOf(article, scene);
  return [
    { words: { en: first, [scene.language]: first } },
    { key: 'answer.from', values: { source: { link: source }, reviewed: { day: reviewed } } },
  ];
}

/** Which answer was given, so that it can be found again should it prove wrong. */
export const answeredWith = ({ code, reviewed }: Article) =>
  ({ do: 'mark', marks: { answered: code, reviewed } }) as const;
