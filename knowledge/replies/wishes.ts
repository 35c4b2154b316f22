import type { Wish } from '../hearing';
import { plain } from '../words/plain';
import { withoutCourtesies } from './fillers';

/**
 * What a person may want of the talk itself. Whole messages, or sentences that open with it: "help", "stop" and "end" are words of
 * the street as well ("bus stop", "Land's End"), so that none of them means anything in the middle.
 */
const WHOLE: Readonly<Record<Wish, string>> = {
  'go-back':
    'back|go back|go back one|back one|back please|previous|previous question|last question|the last question|go to the previous question|go back to the last question|' +
    'back a step|go back a step|one back|undo|the other one|no the other one|no not that one|not that one|i meant the other one|no the other|y llall|na y llall|nid hwnna|nage y llall|return|step back|yn ol|ewch yn ol|mynd yn ol|nol|y cwestiwn diwethaf|cwestiwn blaenorol',
  skip:
    'skip|skip it|skip this|skip that|skip this one|skip this question|pass|next|next question|move on|leave that one|leave it blank|leave blank|no answer|' +
    'rather not say|skip that one please|no thanks skip|next one|not relevant|doesnt apply|does not apply|not applicable|n a|rather not answer|rather not answer that|id rather not answer|i would rather not answer|i would rather not answer that|dont want to say|i dont want to say|dont want to answer|i dont want to answer|sgipio|prefer not to say|i would rather not say|i prefer not to say|none of your business|not telling you|nesaf|y cwestiwn nesaf|hepgor|pasio|symud ymlaen|gadael yn wag|gwell gen i beidio dweud|well gen i beidio dweud',
  'dont-know':
    'i dont know|i do not know|dont know|do not know|dunno|i dunno|dont no|i dont no|idk|no idea|i have no idea|not a clue|no clue|havent a clue|i havent a clue|not sure|im not sure|i am not sure|unsure|not certain|' +
    'im not certain|couldnt say|i couldnt say|couldnt tell you|i couldnt tell you|cant remember|i cant remember|dont remember|i dont remember|i forget|cant say|i cant say|havent got a clue|i havent got a clue|not got a clue|cant remember exactly|dont know exactly|i dont know exactly|dont know for sure|not too sure|im not too sure|not really sure|im not really sure|not 100 sure|couldnt tell you exactly|dont recall|i dont recall|dw i ddim yn gwybod|dw i ddim yn siwr|dw i ddim yn cofio|i really dont know|' +
    'i honestly dont know|dont really know|i dont really know|who knows|hard to say|hard to tell|ddim yn gwybod|dwi ddim yn gwybod|dydw i ddim yn gwybod|sain gwybod|smo fin gwybod|wn i ddim|dim syniad|does gen i ddim syniad|' +
    'ddim yn siwr|dwi ddim yn siwr|dydw i ddim yn siwr|ddim yn cofio|dwi ddim yn cofio|dim clem',
  'start-again':
    'start again|start over|start afresh|start from the beginning|start from scratch|restart|begin again|from the beginning|from the start|back to the start|go back to the start|go back to the beginning|' +
    'reset|lets begin again|begin again from the start|new start|main menu|back to the main menu|lets start again|start a new one|dechrau eto|ailddechrau|dechreuwch eto|cychwyn eto|or dechrau|nol ir dechrau|yn ol ir dechrau',
  repeat:
    'repeat|repeat that|repeat it|repeat the question|say again|say that again|say it again|say again please|again|once more|one more time|pardon|pardon me|sorry|what|what was that|what did you say|' +
    'what did you ask|what did you ask me|what was the question again|what do you mean|i dont understand|i dont understand the question|i didnt understand|i didnt get that|come again|eh|i didnt hear|i didnt hear that|i didnt hear you|i didnt catch that|didnt catch that|didnt hear that|i missed that|what was the question|i beg your pardon|beg pardon|ask me again|' +
    'eto|unwaith eto|dywedwch eto|dwedwch hynny eto|dwedwch eto|beth|ailadrodd|ailadroddwch|maen ddrwg gen i|chlywais i ddim|wnes i ddim clywed|beth ddywedoch chi',
  slower:
    'slower|slow down|more slowly|speak slower|speak more slowly|talk slower|talk more slowly|say it slower|say it more slowly|say that more slowly|say that slower|say that again slowly|say it again slowly|slow down please|can you slow down|too fast|thats too fast|you are too fast|' +
    'youre too fast|youre going too fast|youre talking too fast|slowly|not so fast|yn arafach|arafach|siaradwch yn arafach|rhy gyflym|yn araf',
  person:
    'person|a person|real person|a real person|human|a human|human being|a human being|agent|an agent|operator|the operator|adviser|advisor|an adviser|an advisor|someone|somebody|someone real|a real human|representative|' +
    'customer service|customer services|reception|switchboard|receptionist|member of staff|a member of staff|live chat|live agent|ring me|call me|phone me|call me back|ring me back|give me a call|give me a ring|' +
    'can someone call me|can someone ring me|can somebody call me|can somebody ring me|get me a person|get me a human|put me through to the council|put me through please|complain to a manager|put me through|put me through to someone|transfer me|connect me|are you a robot|i hate robots|' +
    'not a robot|not a machine|person go iawn|siarad a pherson|siarad gyda pherson|siarad efo rhywun|siarad gyda rhywun|siarad a rhywun|rhywun|ffoniwch fi|galwch fi|cynghorydd cwsmer|aelod o staff|dyn go iawn',
  leave:
    'dont worry|dont worry about it|its ok leave it|its fine leave it|ok leave it|leave it|leave this|forget it|forget this|forget about it|forget that|never mind|nevermind|nvm|dont bother|i changed my mind|ive changed my mind|changed my mind|i dont want to do this|i dont want to do this anymore|' +
    'i dont want to carry on|i give up|give up|abandon|scrap it|scrap that|not now|not now thanks|later|maybe later|ill do it later|do it later|another time|close this|exit|quit|cancel|cancel it|cancel this|cancel that|stop|stop it|stop this|stop now|end|' +
    'no longer needed|dont send it|do not send it|gadael|gadewch o|anghofiwch o|anghofiwch e|anghofiwch|dim ots|peidiwch a phoeni|dwi wedi newid fy meddwl|rwy wedi newid fy meddwl|rhoir gorau iddi|canslo|ddim nawr|ddim rwan|nes ymlaen',
  summary:
    'summary|show summary|show me the summary|sum up|summarise|summarize|what have i said|what did i say|what did i tell you|what have i told you|what have i told you so far|what have i said so far|what have you got|what have you got so far|what do you have|what do you have so far|' +
    'read it back|read that back|read it back to me|read that back to me|show me what you have|show me what ive said|show me my answers|my answers|check my answers|review|review my answers|show me what i have put|what have i put|what have i put so far|what did i put|where are we|' +
    'crynodeb|beth sydd gennych chi|beth sydd gynnoch chi|dangoswch fy atebion|fy atebion|beth ddywedais i',
  change:
    'change|change it|change that|change this|change something|change one|change an answer|change my answer|change my answers|edit|edit it|edit that|amend|amend it|change an answer please|thats the wrong one|thats the wrong street|wrong street|thats the wrong address|wrong address|thats the wrong place|wrong place|thats the wrong road|correct it|correct that|correction|fix it|thats wrong|that is wrong|its wrong|' +
    'thats not right|thats not correct|that is not right|thats incorrect|i made a mistake|ive made a mistake|made a mistake|i got that wrong|wrong answer|i need to change something|something is wrong|a mistake|' +
    'newid|newid hwn|newid hynny|newid rhywbeth|mae hynnyn anghywir|mae hwnnan anghywir|anghywir|dydy hynny ddim yn iawn|dwi wedi gwneud camgymeriad|camgymeriad|cywiro',
};

const WHO =
  "(?:(?:a|an|the|some|one of (?:your|the)|your) )?(?:(?:real|actual|live|proper|human|living|different|another|customer service|council) ){0,2}(?:person|people|human(?: being)?|someone|somebody|some ?one|anyone|anybody|agent|adviser|advisor|operator|staff|(?:member|mmeber) of (?:the )?(?:staff|team)|team member|representative|manager|supervisor|officer|receptionist|assistant|man|woman|bloke|customer services?|reception)(?:'s)?";

/** Asks in so many words to speak to somebody, or for a person. */
const FOR_A_PERSON: readonly RegExp[] = [
  new RegExp(`^(?:speak|talk|chat|spk|speaking|talking)(?: directly| now)? (?:to|with|2) ${WHO}(?![\\p{L}'-])`, 'u'),
  new RegExp(`^(?:get|give|find|fetch|put|pass|transfer|connect)(?: me)?(?: on| through| over)?(?: to| with)? ${WHO}(?![\\p{L}'-])`, 'u'),
  new RegExp(`^(?:have|want|need|prefer) (?:to (?:speak|talk) (?:to|with) )?(?:a |an )(?:real |actual |live |human |proper )?(?:person|human|human being|agent|operator|adviser|advisor)(?![\\p{L}'-])`, 'u'),
]; // prettier-ignore

/** Sentences that open so are plain enough, whatever follows. They are matched from the start, without courtesies. */
const OPENING: readonly (readonly [RegExp, Wish])[] = [
  ...FOR_A_PERSON.map((opening) => [opening, 'person'] as const),
  [/^(?:is|are) there (?:a |any )?(?:real )?(?:person|people|human|humans|someone|anyone|anybody|somebody)(?: there)?(?: i can (?:speak|talk) to)?$/u, 'person'],
  [/^(?:ask |get |have )?(?:someone|somebody|a person) (?:to )?(?:call|ring|phone|contact) me(?: back)?(?: |$)/u, 'person'],
  [/^(?:call|ring|phone) me (?:back )?(?:on|at|please|about|tomorrow|today)(?: |$)/u, 'person'],
  [/^(?:siarad|sgwrsio) (?:a|â|ag|efo|gyda|gydag) (?:pherson|person|rhywun|aelod|dyn|bod dynol|chynghorydd|staff)(?![\p{L}'-])/u, 'person'],
  [/^go back (?:to|and|i|one|a|so|because|please)(?: |$)/u, 'go-back'],
  [/^(?:(?:i|we) )?(?:(?:would|'d|d) )?(?:rather|prefer) not (?:to )?(?:give|say|tell|share|answer|leave|hand)(?: |$)/u, 'skip'],
  [/^(?:i |we )?(?:do not|don't|dont|won't|wont|will not|am not|'m not) (?:want to |wish to |like to |going to |happy to )?(?:give|giving|share|sharing|hand out|tell|telling) (?:you )?(?:my|our|out|that|a)(?: |$)/u, 'skip'],
  [/^(?:mae'n |byddai'n )?(?:well gen i|dwi ddim eisiau|dydw i ddim eisiau|dw i ddim isio) (?:beidio |peidio )?(?:â |a )?(?:rhoi|dweud|rhannu)(?: |$)/u, 'skip'],
  [/^(?:change|correct|amend|edit) (?:the|that|this|what i said)(?: |$)/u, 'change'],
  [/^(?:change|edit|correct) (?:number |line |answer )?\d{1,2}$/u, 'change'],
  [/^the (?:street|road|address|place|location|date|day|time|name|number|phone number|email) (?:is|was|s) (?:wrong|not right|incorrect)$/u, 'change'],
  [/^change my (?:answer|answers)(?: |$)/u, 'change'],
  [/^newid (?:y|yr|fy ateb)(?: |$)/u, 'change'],
  [/^(?:i )?(?:don't|dont|do not) (?:know|have|remember) (?:the|its|his|her|their|my|what|which) (?:number|name|date|day|reference|registration|reg|number plate|plate|colour|make)(?: it (?:is|was))?$/u, 'dont-know'],
  [/^(?:there is |there's |theres )?no (?:number|name|number plate|plate|reference)(?: on it| there)?$/u, 'dont-know'],
  [/^(?:dwi |dw i |rydw i )?ddim yn (?:gwybod|cofio) (?:y |yr |beth yw'r |beth ydy'r |ei )(?:rhif|enw|dyddiad|cyfeirnod|lliw)$|^(?:does )?dim (?:rhif|enw|plât|plat)(?: arno| arni| yno)?$/u, 'dont-know'],
]; // prettier-ignore

/** "This is useless, let me talk to someone": asked for at the end, in so many words. */
const CLOSING = new RegExp(
  `(?:let me|can i|could i|i want to|i need to|i'd like to|id like to|i would like to|please can i) (?:just )?(?:speak|talk) (?:to|with) ${WHO}(?: please| now| instead)?[.!? ]{0,5}$`,
  'u',
);

/** Where one sentence ends and the next begins. */
const SENTENCE = /(?<=[.!?])\s+/;
/** In a longer text who is asked for may be somebody to do what is told of. */
const MOST_SENTENCES = 4;

/** "This isn't helping. Transfer me to an advisor": asked for in the last of a few sentences. */
function asksAtLast(said: string): boolean {
  const sentences = said.split(SENTENCE);
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return false;
  const last = withoutCourtesies(sentences.at(-1)!);
  return FOR_A_PERSON.some((opening) => opening.test(last));
}

const opensWith = (core: string): Wish | undefined => OPENING.find(([opening]) => opening.test(core))?.[1];

const phrases = new Map<string, Wish>();
for (const [wish, said] of Object.entries(WHOLE))
  for (const phrase of said.split('|')) phrases.set(phrase, wish as Wish);

const signless = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function wish(text: string): Wish | undefined {
  const said = plain(text.slice(0, 400));
  if (text.length <= 90) {
    const whole = phrases.get(signless(said));
    if (whole) return whole;
  }
  const core = withoutCourtesies(said);
  if (core.length <= 80) {
    const known = phrases.get(signless(core));
    if (known) return known;
  }
  return opensWith(core) ?? (CLOSING.test(said) || asksAtLast(said) ? 'person' : undefined);
}
