import { bare, plain, wordsOf } from '../words/plain';

/** Words that lead up to a matter, hold it together or fill the time until it comes, and name none, in both languages. */
const LEADING_UP = new Set(
  (
    'the a an and to of in on it is i my we our you your for that this with at be as was are have has me so its im ive thats ' +
    'well right ok okay then now um umm er erm uh hmm mm oh ah like just yeah basically actually really anyway but because cos ' +
    'about thing what happened wondering know mean look listen see hi hello hey there here say tell let ask ' +
    'y yr ac i o yn ar maen maer mar man fy ein dw dwin nin wel iawn reit felly ond am ynglyn gweld helo peth yw ydy oedd beth'
  ).split(' '),
);

/** Whether nothing of it can tell what it is about, as in "so the thing is": what such words resemble is chance. */
export const namesNothing = (text: string): boolean =>
  wordsOf(plain(text)).every((word) => LEADING_UP.has(bare(word)));
