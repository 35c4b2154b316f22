import { bareWords } from './same-words';

/** What people say to a counter beside what they came for. */
export const SMALL_TALK = [
  'hello',
  'thanks',
  'bye',
  'done',
  'called',
  'hours',
  'reading',
  'robot',
  'who',
  'what',
  'why',
] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

/** Whole messages only: "hello, my bin" is about the bin. Small letters, no signs, no accents. */
const SAID: Readonly<Record<SmallTalk, RegExp>> = {
  hello:
    /^(hi|hiya|hello|helo|hey|heia|shwmae|shw mae|sut mae|good (morning|afternoon|evening|day)|bore da|p?nawn da|prynhawn da|noswaith dda)( there| all| eto| again| pawb)?$/,
  thanks:
    /^(ok |okay |great |lovely |brilliant |perfect |iawn |gwych )?(thanks|thank you|thankyou|thx|ta|cheers|diolch|diolch yn fawr|diolch i chi)( a lot| very much| so much| for that| for your help| love| mate| bye| iawn| o galon| am eich help| am bopeth)*$/,
  bye: /^(bye|bye bye|goodbye|good bye|cheerio|see you|see ya|ta ra|hwyl|hwyl fawr|da boch( chi)?|nos da|good night)( now| then)?$/,
  done: /^(ok |okay |no |nope |na )*((thats|that s|that is|that will be|thatll be|that ll be) (all|it|everything)( i (need|needed|wanted))?( for (now|today))?|nothing (else|more)|all done|dyna (r )?(cyfan|i gyd|ni|bopeth)|dim byd arall)( thanks| thank you| ta| cheers| diolch)?$/,
  called:
    /^(ok |okay |yes |right |done |thanks )*(i|i ?ve|we|we ?ve|someone( has)?|my [a-z]{2,12}( has)?)( have| has)?( just| already| now)* ?(rung|rang|called|phoned)( up)?( them| 999| 111| 101| it| the (police|fire brigade|ambulance|doctor|gas( board| people| line| emergency line)?|number))( now| already)?$|^(ok |okay |yes )?(theyre|they ?(are|re)|(an |the )?(ambulance|fire brigade|police)( is| are)?|help is) (now )?(coming|on (their|its|the) way|here)( now)?$|^(dwi|rwy|rydw i|dan ni|rydyn ni|mae rhywun) wedi (eu )?(ffonio|galw)( nhw| 999| 111| 101| yr heddlu| ambiwlans| y frigad dan)?$/,
  hours:
    /^(what (are|r|time are) )?(your|the (council|council s|councils|office)( offices?)?|ur)? ?(opening|office) (hours|times)( please)?$|^(when|what time|what times|what days) (are|r|do) (you|u|the (council|office|offices|council offices)) (open|close|shut)( today| tomorrow| on (mon|tues|wednes|thurs|fri|satur|sun)day| till| until)?$|^(are|r) (you|u|the (council|office|offices|council offices)) (open|closed|shut)( now| today| tomorrow| on (mon|tues|wednes|thurs|fri|satur|sun)day| (on |over )?(the |this )?weekends?)?$|^(oriau|amseroedd|amserau) agor$|^(pryd|ydych chi|ydy r cyngor) (ydych chi |mae r cyngor )?(ar agor|n agor|n cau)( heddiw| yfory)?$/,
  reading:
    /^(sorry |im sorry |i m sorry )?(i )?(cant|can t|cannot|dont|don t|do not|never could|never learnt to|never learned to|find it hard to|struggle to|have trouble) read( or write| and write| this| that| it| these| (very |too |that |so )?(well|much|good))*$|^(i )?(struggle|have trouble|have difficulty|have problems) (with )?reading( and writing)?$|^(i m|im|i am) (very |quite |a bit |really )?(dyslexic|illiterate|not good at reading|no good at reading)$|^(i ve|ive|i have) (got )?dyslexia$|^(dwi|rwy|rydw i) (ddim yn|n methu|yn methu) (gallu )?darllen( yn dda| hwn)?$|^(dwi|rwy|rydw i) n ddyslecsig$/,
  robot:
    /^(sorry )?((are|r) (you|u) (a |an )?(real )?(ai|bot|robot|machine|computer|chatbot|human|person|real)( or (a |an )?(real )?(ai|bot|robot|machine|computer|human|person))?|is this (a |an )?(ai|bot|robot|machine|computer|chatbot|real person|automated)|am i (talking|speaking|chatting) to (a |an )?(real )?(bot|robot|machine|computer|human|person)|(ai )?(robot|peiriant|person)( go iawn)? ydych chi|ydych chi n (robot|beiriant|berson)( go iawn)?|ydw i n siarad a (robot|pheiriant|pherson))$/,
  who: /^(who (are|r) (you|u)|who is this|whos this|who s this|who am i (talking|speaking|chatting) to|whats your name|what is your name|what s your name|what are you|pwy (ydych|dych) chi|pwy wyt ti|pwy sy yna|pwy sydd yna|beth (ydy|yw) eich enw( chi)?)$/,
  what: /^(((i|we) )?(need |want )?(some )?help( me)?( here)?|(can|could) (you|u) help( me)?|menu|options|info|what (can|do) (you|u) do( for me| here)?|what (can|could) i (ask|do|say)( you| here)?|how (can|do) (you|u) help( me)?|how does this work|what is this|whats this|what s this|what can you help( me)? with|what are my options|help llaw|cymorth|beth (allwch|fedrwch) chi (ei )?wneud( i mi)?|beth (alla|galla) i ofyn|sut mae hyn yn gweithio|beth (yw|ydy) hwn|sut (allwch|fedrwch) chi helpu)$/,
  why: /^(why|why do (you|u) (ask|need|want)( (that|this|it|to know|to know that))?|why do you need (that|this|my [a-z ]{2,30})|what s that for|whats that for|what is that for|what for|why should i|why would you need (that|this)|pam|pam (ydych|dych) chi n gofyn|pam mae angen hynny|i beth mae hynny)$/,
};

export function smallTalk(text: string): SmallTalk | undefined {
  if (text.length > 80) return undefined;
  const said = bareWords(text).replace(/ (please|pls|plis|os gwelwch yn dda)$/, '');
  return SMALL_TALK.find((kind) => SAID[kind].test(said));
}
