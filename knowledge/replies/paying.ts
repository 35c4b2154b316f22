import { bare, plain } from '../words/plain';

/** To pay now, by whatever means; or to know on what terms: in parts, by direct debit. */
export type Paying = 'now' | 'terms';

/** Longer messages tell of something; who only wants to pay says so in fewer words. */
const LONGEST = 160;

const words = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})`;

const PAY =
  '(?:pay|paying|settle|settling|(?:make|making) (?:a |the |my )?(?:card )?payments?|talu|dalu|thalu|gwneud taliad|wneud taliad)';

/** Ways to begin that leave no doubt of the wish. Courtesies stand before them, or nothing. */
const OPENS = new RegExp(
  `^(?:(?:um+|erm?|er|oh|yes|yeah|hi|hello|hiya|hey|please|ok|right|so|just|good morning|morning|helo|bore da|prynhawn da|iawn) )*${words(`
    (?:i|we) (?:just |really |still )?(?:want|wanna|need|wish|wanted|would like|d like|like|am trying|m trying|am ready|am looking|was hoping|am calling|am ringing)(?: to| too| 2)?
    (?:i d|id|im|i m) (?:like|love|trying|ready|looking|calling|ringing|hoping|here)(?: to)?
    (?:want|wanna|wanting|need|needing|trying|like|looking|ready|wish|hoping)(?: to| 2)?
    (?:how|where|wher|were|is there somewhere) (?:(?:do|can|could|would|shall|may|should|to|i|we|you|u|one|must|go) )*(?:to )?
    (?:can|could|may|shall|might) (?:i|we|u|you) (?:please |just |now |help me )?(?:to )?
    (?:let me|help me|i am going to|im going to|i will|ill)
    (?:dw i|dwi|dwi n|rydw i|rwy|rwy n|rwyn|hoffwn|hoffwn i|fe hoffwn|licien i|liciwn i|mi hoffwn)(?: n| yn)?(?: eisiau| isio| moyn| am| angen| trio| ceisio| barod i)?
    (?:eisiau|isio|moyn|angen|trio|ceisio)
    (?:sut|ble|lle) (?:(?:dw|ydw|mae|alla|galla|medra|fedra|ga|gallaf|i|n|yn|modd|posib) )*
    (?:ga|gaf|alla|galla|gallaf|fedra|medra|oes modd|oes modd i mi|gawn) ?(?:i|ni|fi)?(?: plis)?
  `)} ?${PAY}(?![a-z])`,
);
/** The bare wish, as one texts it. */
const BARE = new RegExp(`^(?:please )?${PAY}(?![a-z])`);
/** What one pays through, named alone. */
const MEANS =
  /^(?:the )?(?:payment|payments|pay|taliad|taliadau)(?: line| page| number| phone line| website| link| online| portal| options| methods)?(?: please| plis)?$|^(?:take|taking) (?:a |my )?(?:card )?payment|^(?:can|could|will|do) (?:you|u) take (?:a |my )?(?:card )?payments?|\b(?:card payment|payment line|payment page|pay by card|talu gyda cherdyn|llinell dalu)\b/;

/** What is said of paying and is no wish to pay: trouble, amounts, who must, what was paid, what others pay. */
const NO_WISH = new RegExp(
  `\\b${words(`
    can ?not|can t|cant|couldnt|couldn t|unable|not able|wont be able|dont want|don t want|not going to|refuse|without paying|never
    struggl\\w*|behind|afford|trouble|difficult\\w*|arrears|hardship|debts?|summons|bailiffs?|enforcement agents?|court|skint|broke|no money|scared|worried|lost my job|help paying|help to pay|help me paying|help with paying|payment plan|arrangement|written off|breathing space|extra time|more time|time to pay|late paying|extension|delay|defer\\w*|later
    how much|why|whats the|who|whose|which months?|when|how long|how many|how often|do i (?:have|need)|do we (?:have|need)|have to pay|must i|should i|is it worth|what (?:happens|do|am|will|if|percentage)|if i pay|does it matter|expected to|made to|supposed to|stop|cancel
    paid|payed|payment (?:went|gone|not|hasn|has|didn|was|is|received|taken|failed)|payments? (?:not|missing|failed)|already|twice|refunds?|overpa\\w*|wrong amount
    (?:you|they|council|benefits?|uc|credit|insurance|estate|mate|landlord) (?:to )?pay|pay (?:me|us|back|you back|it back|less|more|someone|somebody|him|them|her|people|attention|respect|parents|rhieni)|direct payments?|housing payments?|funeral payments?|carers?|helper|carer|wages|nursery fees|complain\\w*|appeal|challenge|dispute|contest
    alla i ddim|methu|methu n|trafferth|dyled\\w*|ddyled\\w*|gwys|beili\\w*|ar ei hol|llys|faint|pam|pwy|pryd|oes rhaid|rhaid i mi|gorfod|ddwywaith|wedi talu|wedi i dalu|dim arian|ad daliad|gofalwyr?|pa fis|talu llai|apelio|herio|cwyno
  `)}\\b`,
);
/** Bills of others. */
const NOT_OURS = new RegExp(
  `\\b${words(`
    water|gas|electric\\w*|leccy|energy|power|tv|telly|television|car tax|road tax|vehicle tax|phone bill|mobile|broadband|internet|sky|bt|income tax|tax return|self assessment|national insurance|vat|hmrc|paye|corporation tax|stamp duty
    credit card bill|credit card debt|loan|mortgage|catalogue|overdraft|hospital|supermarket|private parking|euro car parks|parkingeye|court fine|speeding|speed camera|dart|toll|congestion|ulez|passport|driving licen[cs]e|visa|train|bus fare|petrol|shopping|builder|plumber|solicitor|dentist|vet|vets|prescription|university|tuition|insurance|amazon|paypal|council in|another council|different council
    dwr|nwy|trydan|ynni|teledu|deledu|treth car|treth y car|treth incwm|bil ffon|fil ffon|band eang|morgais|benthyciad|ysbyty|trwydded yrru|pasbort|tren
  `)}\\b`,
);
const TERMS =
  /\b(?:instal+ments?|monthly|weekly|fortnightly|(?:each|every|per|a) (?:week|month|fortnight)|direct debit|direct debits|dd|standing order|spread|(?:10|12|ten|twelve) months|(?:a )?bit (?:each|at a time|by bit)|in parts|in bits|half now|fesul (?:tipyn|mis|wythnos)|rhandal\w*|randal\w*|debyd uniongyrchol|ddebyd uniongyrchol|deuddeg mis|ddeuddeg mis|deg mis|bob (?:mis|wythnos)|archeb sefydlog)\b/;

/** What a council takes money for. */
const OURS = new RegExp(
  `\\b${words(`
    tax|taxes|rates|fines?|pcns?|parking|ticket|penalty|penalties|invoices?|invoce|bills?|rent|garages?|bulky|waste|rubbish|bins?|collections?|library|books?|school (?:meals?|dinners?|lunch\\w*)|dinners?|dinner money|lunches|meals|licen[cs]es?|permits?|planning|building control|pest|allotment|fees?|charges?|deposit|account|balance|owe|owing|council|sofa|mattress|fridge|notice|reminder|summat|certificates?|badge|hire|market stall|stall|memorial|grave|taxi|hackney
    treth|dreth|threth|nhreth|ardrethi|dirwy|ddirwy|dirwyon|tocyn|docyn|parcio|anfoneb|bil|fil|biliau|rhent|gwastraff|wastraff|casgliad|gasgliad|bin|trwydded|drwydded|cinio|ginio|prydau|ffi|ffioedd|cyfrif|garej|rhandir|llyfrgell|hen soffa|cyngor|chyngor
  `)}\\b`,
);
/** What may stand beside the wish when nothing is named. */
const BESIDE = new RegExp(
  `^(?:${words(`
    it|this|that|one|these|them|something|some money|money|you|the council|to|the|a|an|my|for|our|your|in|on|at|off|of|and|with|by|via|up|over|from
    online|on line|website|web|here|now|today|please|pls|plz|thanks|thank you|ta|cheers|mate|love|card|credit card|debit card|cash|cheque|phone|telephone|post office|post|app|bank transfer|apple pay|shop|paypoint|quickly|straight away|full|early|number|link|page|who do i ring
    hwn|hyn|hwnna|y|yr|r|fy|am|ar|lein|nawr|rwan|heddiw|plis|os gwelwch yn dda|diolch|cerdyn|cherdyn|gyda|dros|ffon|arian|yma|eich|chi|i
  `)}(?: |$))*$`,
);

/** Whether somebody wants to pay the council; no question of how much, no trouble, and nothing that others are paid for. */
export function paying(text: string): Paying | undefined {
  if (text.length > LONGEST) return undefined;
  const said = signless(text);
  if (!/\b(?:pay|paying|payments?|settle|settling|talu|dalu|thalu|taliad)\b/.test(said)) return undefined;
  if (NO_WISH.test(said) || NOT_OURS.test(said)) return undefined;
  if (TERMS.test(said)) return 'terms';
  if (MEANS.test(said)) return 'now';
  const opened = OPENS.exec(said) ?? BARE.exec(said);
  if (!opened)
    return /\b(?:how|where) (?:to|do i|can i) pay\b/.test(said) && OURS.test(said) ? 'now' : undefined;
  const rest = said.slice(opened[0].length).trim();
  return BESIDE.test(rest) || OURS.test(rest) ? 'now' : undefined;
}

const signless = (text: string): string =>
  bare(plain(text).replace(/'/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
