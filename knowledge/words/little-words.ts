/** Words that stand between others in nearly any text, in both languages. */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    'the a an and to of in on it is i my we our you your for that this with at be as was are have has me so ' +
    'y yr ac i o yn ar maen maer mar man fy ein dw dwin nin'
  ).split(' '),
);

/** Words that lead up to what is meant, or fill the time until it comes, in both languages. */
export const LEADING_UP: ReadonlySet<string> = new Set(
  (
    'its im ive thats well right ok okay then now um umm er erm uh hmm mm oh ah like just yeah basically actually really anyway ' +
    'but because cos about thing what happened wondering know mean look listen see hi hello hey there here say tell let ask ' +
    'wel iawn reit felly ond am ynglyn gweld helo peth yw ydy oedd beth'
  ).split(' '),
);
