import type { Say } from './reply';

/** What is said to somebody who writes in a language that we don't understand, in that language. */
export interface OtherLanguage {
  /** "I understand English and Welsh." */
  readonly both: string;
  /** "I understand English." */
  readonly english: string;
  /** "You can write in English, or ring {phone}." */
  readonly ring: string;
  /** "You can write in English, or ring {phone} and ask for an interpreter." */
  readonly interpreter: string;
}

const said = (both: string, english: string, ring: string, interpreter: string): OtherLanguage => ({
  both,
  english,
  ring,
  interpreter,
});

/** By code (BCP 47). Fixed simple sentences, so that each can be checked by reading it back. */
export const OTHER_LANGUAGES: Readonly<Record<string, OtherLanguage>> = {
  pl: said(
    'Rozumiem po angielsku i po walijsku.',
    'Rozumiem po angielsku.',
    'Można pisać po angielsku albo zadzwonić pod numer {phone}.',
    'Można pisać po angielsku albo zadzwonić pod numer {phone} i poprosić o tłumacza.',
  ),
  ro: said(
    'Înțeleg engleza și galeza.',
    'Înțeleg engleza.',
    'Puteți scrie în engleză sau puteți suna la {phone}.',
    'Puteți scrie în engleză sau puteți suna la {phone} și cere un interpret.',
  ),
  ar: said(
    'أفهم الإنجليزية والويلزية.',
    'أفهم الإنجليزية.',
    'يمكنك الكتابة بالإنجليزية أو الاتصال بالرقم {phone}.',
    'يمكنك الكتابة بالإنجليزية أو الاتصال بالرقم {phone} وطلب مترجم.',
  ),
  ur: said(
    'میں انگریزی اور ویلش سمجھتا ہوں۔',
    'میں انگریزی سمجھتا ہوں۔',
    'آپ انگریزی میں لکھ سکتے ہیں یا {phone} پر فون کر سکتے ہیں۔',
    'آپ انگریزی میں لکھ سکتے ہیں یا {phone} پر فون کر کے ترجمان مانگ سکتے ہیں۔',
  ),
  pa: said(
    'ਮੈਂ ਅੰਗਰੇਜ਼ੀ ਅਤੇ ਵੈਲਸ਼ ਸਮਝਦਾ ਹਾਂ।',
    'ਮੈਂ ਅੰਗਰੇਜ਼ੀ ਸਮਝਦਾ ਹਾਂ।',
    'ਤੁਸੀਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ ਜਾਂ {phone} ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।',
    'ਤੁਸੀਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ ਜਾਂ {phone} ਤੇ ਫ਼ੋਨ ਕਰਕੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ।',
  ),
  bn: said(
    'আমি ইংরেজি ও ওয়েলশ বুঝি।',
    'আমি ইংরেজি বুঝি।',
    'আপনি ইংরেজিতে লিখতে পারেন অথবা {phone} নম্বরে ফোন করতে পারেন।',
    'আপনি ইংরেজিতে লিখতে পারেন অথবা {phone} নম্বরে ফোন করে দোভাষী চাইতে পারেন।',
  ),
  gu: said(
    'હું અંગ્રેજી અને વેલ્શ સમજું છું.',
    'હું અંગ્રેજી સમજું છું.',
    'તમે અંગ્રેજીમાં લખી શકો છો અથવા {phone} પર ફોન કરી શકો છો.',
    'તમે અંગ્રેજીમાં લખી શકો છો અથવા {phone} પર ફોન કરીને દુભાષિયો માંગી શકો છો.',
  ),
  hi: said(
    'मैं अंग्रेज़ी और वेल्श समझता हूँ।',
    'मैं अंग्रेज़ी समझता हूँ।',
    'आप अंग्रेज़ी में लिख सकते हैं या {phone} पर फ़ोन कर सकते हैं।',
    'आप अंग्रेज़ी में लिख सकते हैं या {phone} पर फ़ोन करके दुभाषिया माँग सकते हैं।',
  ),
  ta: said(
    'எனக்கு ஆங்கிலமும் வெல்ஷும் புரியும்.',
    'எனக்கு ஆங்கிலம் புரியும்.',
    'நீங்கள் ஆங்கிலத்தில் எழுதலாம் அல்லது {phone} எண்ணுக்கு அழைக்கலாம்.',
    'நீங்கள் ஆங்கிலத்தில் எழுதலாம் அல்லது {phone} எண்ணுக்கு அழைத்து மொழிபெயர்ப்பாளரைக் கேட்கலாம்.',
  ),
  pt: said(
    'Eu entendo inglês e galês.',
    'Eu entendo inglês.',
    'Pode escrever em inglês ou ligar para {phone}.',
    'Pode escrever em inglês ou ligar para {phone} e pedir um intérprete.',
  ),
  es: said(
    'Entiendo inglés y galés.',
    'Entiendo inglés.',
    'Puede escribir en inglés o llamar al {phone}.',
    'Puede escribir en inglés o llamar al {phone} y pedir un intérprete.',
  ),
  fr: said(
    "Je comprends l'anglais et le gallois.",
    "Je comprends l'anglais.",
    'Vous pouvez écrire en anglais ou appeler le {phone}.',
    'Vous pouvez écrire en anglais ou appeler le {phone} et demander un interprète.',
  ),
  it: said(
    "Capisco l'inglese e il gallese.",
    "Capisco l'inglese.",
    'Può scrivere in inglese o chiamare il numero {phone}.',
    'Può scrivere in inglese o chiamare il numero {phone} e chiedere un interprete.',
  ),
  de: said(
    'Ich verstehe Englisch und Walisisch.',
    'Ich verstehe Englisch.',
    'Sie können auf Englisch schreiben oder {phone} anrufen.',
    'Sie können auf Englisch schreiben oder {phone} anrufen und nach einem Dolmetscher fragen.',
  ),
  lt: said(
    'Suprantu angliškai ir vališkai.',
    'Suprantu angliškai.',
    'Galite rašyti angliškai arba skambinti {phone}.',
    'Galite rašyti angliškai arba skambinti {phone} ir paprašyti vertėjo.',
  ),
  lv: said(
    'Es saprotu angļu un velsiešu valodu.',
    'Es saprotu angļu valodu.',
    'Jūs varat rakstīt angliski vai zvanīt {phone}.',
    'Jūs varat rakstīt angliski vai zvanīt {phone} un lūgt tulku.',
  ),
  bg: said(
    'Разбирам английски и уелски.',
    'Разбирам английски.',
    'Можете да пишете на английски или да се обадите на {phone}.',
    'Можете да пишете на английски или да се обадите на {phone} и да поискате преводач.',
  ),
  uk: said(
    'Я розумію англійську та валлійську.',
    'Я розумію англійську.',
    'Ви можете писати англійською або зателефонувати на {phone}.',
    'Ви можете писати англійською або зателефонувати на {phone} і попросити перекладача.',
  ),
  ru: said(
    'Я понимаю английский и валлийский.',
    'Я понимаю английский.',
    'Вы можете писать по-английски или позвонить по номеру {phone}.',
    'Вы можете писать по-английски или позвонить по номеру {phone} и попросить переводчика.',
  ),
  tr: said(
    'İngilizce ve Galce anlıyorum.',
    'İngilizce anlıyorum.',
    'İngilizce yazabilir veya {phone} numarasını arayabilirsiniz.',
    'İngilizce yazabilir veya {phone} numarasını arayıp tercüman isteyebilirsiniz.',
  ),
  ku: said(
    'Ez îngilîzî û welşî fêm dikim.',
    'Ez îngilîzî fêm dikim.',
    'Hûn dikarin bi îngilîzî binivîsin an jî li {phone} bigerin.',
    'Hûn dikarin bi îngilîzî binivîsin an jî li {phone} bigerin û wergêrekî bixwazin.',
  ),
  ckb: said(
    'من لە ئینگلیزی و وێڵزی تێدەگەم.',
    'من لە ئینگلیزی تێدەگەم.',
    'دەتوانیت بە ئینگلیزی بنووسیت یان پەیوەندی بە {phone} بکەیت.',
    'دەتوانیت بە ئینگلیزی بنووسیت یان پەیوەندی بە {phone} بکەیت و داوای وەرگێڕ بکەیت.',
  ),
  fa: said(
    'من انگلیسی و ولزی می‌فهمم.',
    'من انگلیسی می‌فهمم.',
    'می‌توانید به انگلیسی بنویسید یا به {phone} زنگ بزنید.',
    'می‌توانید به انگلیسی بنویسید یا به {phone} زنگ بزنید و مترجم بخواهید.',
  ),
  ps: said(
    'زه په انګلیسي او وېلزي پوهېږم.',
    'زه په انګلیسي پوهېږم.',
    'تاسو کولی شئ په انګلیسي ولیکئ یا {phone} ته زنګ ووهئ.',
    'تاسو کولی شئ په انګلیسي ولیکئ یا {phone} ته زنګ ووهئ او ژباړن وغواړئ.',
  ),
  so: said(
    'Waxaan fahmaa Ingiriisi iyo Weelish.',
    'Waxaan fahmaa Ingiriisi.',
    'Waxaad ku qori kartaa Ingiriisi ama waxaad wici kartaa {phone}.',
    'Waxaad ku qori kartaa Ingiriisi ama waxaad wici kartaa {phone} oo weydiiso turjubaan.',
  ),
  ti: said(
    'እንግሊዝኛን ወልሽን ይርድኣኒ እዩ።',
    'እንግሊዝኛ ይርድኣኒ እዩ።',
    'ብእንግሊዝኛ ክትጽሕፉ ወይ ናብ {phone} ክትድውሉ ትኽእሉ ኢኹም።',
    'ብእንግሊዝኛ ክትጽሕፉ ወይ ናብ {phone} ደዊልኩም ተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።',
  ),
  zh: said(
    '我懂英语和威尔士语。',
    '我懂英语。',
    '您可以用英语写，或者打电话 {phone}。',
    '您可以用英语写，或者打电话 {phone}，说您需要翻译。',
  ),
  vi: said(
    'Tôi hiểu tiếng Anh và tiếng Wales.',
    'Tôi hiểu tiếng Anh.',
    'Quý vị có thể viết bằng tiếng Anh hoặc gọi số {phone}.',
    'Quý vị có thể viết bằng tiếng Anh hoặc gọi số {phone} và yêu cầu người phiên dịch.',
  ),
  hu: said(
    'Értek angolul és walesiül.',
    'Értek angolul.',
    'Írhat angolul, vagy hívja a {phone} számot.',
    'Írhat angolul, vagy hívja a {phone} számot, és kérjen tolmácsot.',
  ),
  sk: said(
    'Rozumiem po anglicky a po walesky.',
    'Rozumiem po anglicky.',
    'Môžete písať po anglicky alebo zavolať na číslo {phone}.',
    'Môžete písať po anglicky alebo zavolať na číslo {phone} a požiadať o tlmočníka.',
  ),
  cs: said(
    'Rozumím anglicky a velšsky.',
    'Rozumím anglicky.',
    'Můžete psát anglicky nebo zavolat na číslo {phone}.',
    'Můžete psát anglicky nebo zavolat na číslo {phone} a požádat o tlumočníka.',
  ),
  sq: said(
    'Unë kuptoj anglisht dhe uellsisht.',
    'Unë kuptoj anglisht.',
    'Mund të shkruani në anglisht ose të telefononi në {phone}.',
    'Mund të shkruani në anglisht ose të telefononi në {phone} dhe të kërkoni një përkthyes.',
  ),
  el: said(
    'Καταλαβαίνω αγγλικά και ουαλικά.',
    'Καταλαβαίνω αγγλικά.',
    'Μπορείτε να γράψετε στα αγγλικά ή να καλέσετε το {phone}.',
    'Μπορείτε να γράψετε στα αγγλικά ή να καλέσετε το {phone} και να ζητήσετε διερμηνέα.',
  ),
};

/** What the council can offer to whoever speaks another language. */
export interface Offered {
  /** The council's assistant understands Welsh as well. */
  readonly welsh: boolean;
  readonly interpreters: boolean;
  /** E.164. */
  readonly phone: string;
}

/** That we don't understand this language, in it; nothing where we have no words in it. */
export function unheard(code: string, { welsh, interpreters, phone }: Offered): Say[] {
  if (!Object.hasOwn(OTHER_LANGUAGES, code)) return [];
  const words = OTHER_LANGUAGES[code]!;
  return [
    { written: code, text: welsh ? words.both : words.english },
    { written: code, text: interpreters ? words.interpreter : words.ring, values: { phone: { phone } } },
  ];
}
