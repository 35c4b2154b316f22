import type { Service } from '../../knowledge/catalogue/service';
import { bareWords } from '../../language/same-words';
import type { Answers } from '../../requests/form';
import { oneThing } from './one-thing';

/** "I want to make a complaint" names the form and tells nothing for it. Bare words, whole messages. */
const NAMES_ONLY =
  /^(please |um |er |hi |hello )*((i|we|id|ive|i d|i ve|can i|could i|may i|how do i|how can i|where do i|where can i|to|just)( (want|would|like|d|need|wish|have|got|ve|do|am|wanted))*( to)?( (make|send|give|lodge|register|file|raise|leave|put in|complain|suggest something|say))? ?)?((a|an|some|my|this|the) )?((formal|official|new) )?(complaint|complain|complaints|suggestion|suggestions|compliment|feedback|idea|thank you|thanks|complaint please|suggestion please)( (please|about the council|for (you|the council)))?$|^(dwi|rwy|rydw i|dw i|hoffwn|hoffwn i|mae gen i|sut mae)?( eisiau| am| isio)? ?(gwneud|wneud)? ?(cwyn|gwyn|cwyno|gwyno|awgrym|canmoliaeth|syniad)$/;

const FEWEST_WORDS = 4;

/** The words with which somebody began answer the question that the council made for them. */
export function alreadySaid({ questions }: Service, said: string, answers: Answers): Answers {
  const question = questions.find((one) => one.already_said);
  if (!question || answers[question.code]) return {};
  const words = bareWords(said);
  const text =
    typeof question.already_said === 'object' ? oneThing(said, question.already_said) : told(said, words);
  return text === undefined ? {} : { [question.code]: { type: 'text', text } };
}

const told = (said: string, words: string): string | undefined =>
  words.split(' ').length < FEWEST_WORDS || NAMES_ONLY.test(words) ? undefined : said;
