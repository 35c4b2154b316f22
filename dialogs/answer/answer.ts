import type { Article } from '../../knowledge/catalogue/article';
import type { Service } from '../../knowledge/catalogue/service';
import { withFigures } from '../../knowledge/catalogue/filled-article';
import type { Reply, Say } from '../../language/reply';
import { asksForOwnDay } from '../bin-day/asked';
import { binDayFrame, furtherFrame } from '../bin-day/state';
import type { Scene, Step } from '../dialog';
import { personFrame } from '../person/state';

/** Whoever asks for the days of their own place is answered by the calendar, and all others by the council's approved text. */
export function answerOn(service: Service, scene: Scene): Step<never> {
  const own = service.answered_by === 'collections' && asksForOwnDay(scene.heard);
  if (own) return { replies: [], then: { begin: binDayFrame(service.code, scene.heard.text) } };
  const answer = articleStep(service, scene);
  // The article may ask for an address: whoever gives it then is told their own days.
  return service.answered_by === 'collections' && answer.then === 'end'
    ? { ...answer, then: { begin: furtherFrame(service.code) } }
    : answer;
}

/** The council's approved text on a service that is asked about; where there is none, a person. Nothing is made up. */
export function articleStep(service: Service, scene: Scene): Step<never> {
  const article = articleOn(service, scene);
  if (article) return { replies: [quoted(article, scene)], effects: [told(article)], then: 'end' };
  const unanswered: Say = { key: 'root.information', values: { title: { words: service.title } } };
  return { replies: [{ say: [unanswered] }], then: { begin: personFrame(scene.heard.text) } };
}

export function articleOn({ article }: Service, { catalogue, language }: Scene): Article | undefined {
  return article === undefined ? undefined : catalogue.article(article, language);
}

/** The short answer, with the page that says so and the day on which it was last found right. */
function quoted(article: Article, { catalogue, language }: Scene): Reply {
  const { short, source, reviewed } = withFigures(article, catalogue);
  const words: Say = { words: { en: short, [language]: short } };
  const from: Say = { key: 'answer.from', values: { source: { link: source }, reviewed: { day: reviewed } } };
  return { say: [words, from], expecting: 'words' };
}

/** Which answer was given, so that it can be found again should it prove wrong. */
const told = ({ code, reviewed }: Article) => ({ do: 'mark', marks: { answered: code, reviewed } }) as const;
