/** Words that carry politeness or hesitation, not an answer. Bare, both languages. */
const FILLERS = new Set(
  (
    'um umm er erm uh uhm hmm hm mm well so like just oh ah hi hello hey hiya please pls plz thanks thank you thankyou ta cheers ' +
    'mate love sorry actually really honestly basically probably perhaps guess think reckon suppose would say id im its it is was thats that this i my ' +
    'the a an one ones option number press pick answer choice then now kindly ' +
    'diolch yn fawr os gwelwch dda plis sori efallai dwi fi y yr un hwnna hwn rhif opsiwn dewis helo'
  ).split(' '),
);

export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

const POLITE_START =
  /^(?:(?:um+|er+m?|uh+|oh|ah|well|so|ok(?:ay)?|right|hi|hello|hey|hiya|please|pls|sorry|actually|yes|yeah|no|iawn|helo|plis|sori|and|but)[\s,.!-]+)+/;
const POLITE_END =
  /(?:[\s,.!-]+(?:please|pls|plz|thanks|thank you|thankyou|ta|cheers|mate|love|now|then|sorry|really|tbh|to be honest|at all|for me|if you can|if possible|diolch|plis|plîs|os gwelwch yn dda|nawr|rwan|rŵan))+$/;
const ASKING =
  /^(?:(?:can|could|may|shall|might|would) (?:i|we|you|u)(?: please| just| be able to)?(?: like to)?|i(?:'d| would| want| wanna|'ll| need|d)(?: really| just)?(?: like| love| prefer)?(?: to)?|(?:just )?(?:need|want|wanna|would like|like|wanting|trying) to|let(?:'s| me| us)|lets|i (?:am|was) (?:trying|hoping|looking) to|i'm (?:trying|hoping|looking) to|is it possible to|is there any way (?:i can|to)|how (?:do|can) i|(?:ga|alla) i|hoffwn i|dwi (?:eisiau|isio)|rydw i eisiau|rwy eisiau|hoffwn|gawn ni|allwch chi|fedrwch chi) /;

/** A plain message without the courtesies around it: "ok can you please go back thanks" says "go back". */
export function withoutCourtesies(plainText: string): string {
  const short = plainText.length > 200 ? plainText.slice(0, 200) : plainText;
  const trimmed = short.replace(/^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}]{1,20}$/gu, '');
  const started = trimmed.replace(POLITE_START, '');
  const asked = started.replace(ASKING, '').replace(/^(?:please|just|to) /, '');
  return asked.replace(POLITE_END, '').trim();
}
