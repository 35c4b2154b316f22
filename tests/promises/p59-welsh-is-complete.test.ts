import { DateTime } from 'luxon';
import { NEW_TALK } from '../../dialogs/converse';
import type { Service } from '../../knowledge/catalogue/service';
import type { Knowledge } from '../../knowledge/hearing';
import { dayInWords } from '../../language/dates';
import { en } from '../../language/phrases/en';
import type { Medium } from '../../language/reply';
import { PLACE } from '../../requests/form';
import { answerTo } from '../dialogs/answer-to';
import { ear, example, Talker } from '../dialogs/talker';
import { FakeTwilio } from '../support/fake-twilio';
import { markedCatalogue, markedFolder, unmarked } from '../support/marked-council';
import { startServer, type TestServer } from '../support/server';

/**
 * P59. Welsh is complete. That each phrase has its Welsh with the same gaps is seen to in tests/language; here all of
 * it is put in marks, the council's as well, and what somebody is told outside of them would be words that stand in
 * the code and nowhere else.
 */
const unmarkedEar = ear(example);

/** Words that are no language's, or the citizen's own: places, days as Welsh writes them, and what was said. */
const DAYS = Array.from({ length: 400 }, (_, i) =>
  dayInWords(DateTime.fromISO('2026-06-01').plus({ days: i }).toISODate()!, 'cy', 'web'),
);
const PLACES = example.streets.flatMap(({ name, area, ward, also }) => [name, area, ward, ...also]);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
const KNOWN = new Set([...DAYS, ...PLACES].flatMap(wordsOf));
/** Said in English to whoever may want English. */
const OFFERED = [...Object.values(en['language.offer']), en['language.name']];

/** English or not, nobody translated it: the words of an answer that stand outside of all marks. */
function foreign(answer: string, said: readonly string[]): string[] {
  const rest = OFFERED.reduce((text, words) => text.replaceAll(words, ' '), unmarked(answer))
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\b[2-9A-Z]{3}-[2-9A-Z]{4}\b/g, ' ');
  const own = new Set(said.flatMap(wordsOf));
  return wordsOf(rest).filter((word) => !KNOWN.has(word) && !own.has(word));
}

const plain = (words: string): string => words.replace(/[⟦⟧]/g, '');

const MEDIA = ['web', 'text', 'speech'] as const satisfies readonly Medium[];

describe.each(MEDIA)('on %s', (medium) => {
  const catalogue = markedCatalogue(example, medium);
  // Whose hands a matter is in is learnt of words without marks, and told in words with them.
  const knowledge: Knowledge = {
    hear(text, language) {
      const heard = unmarkedEar.hear(text, language);
      const elsewhere: typeof heard.elsewhere = async () => {
        const guess = await heard.elsewhere();
        const is = catalogue.bodies.find(({ code }) => code === guess?.is.code);
        return guess && is ? { ...guess, is } : guess;
      };
      return { ...heard, elsewhere };
    },
  };

  /** Says it all, and gives back what was answered in words of no language file. */
  async function walked(
    lines: readonly string[],
    talker = talks(),
    said: string[] = [],
  ): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const line of lines) {
      said.push(line);
      const left = foreign(await talker.says(line), said);
      if (left.length > 0) found[line] = left;
    }
    return found;
  }
  const talks = (): Talker =>
    new Talker({ catalogue, knowledge, medium, language: 'cy', phone: '+447700900456' });

  test.each([
    ['nothing understood', ['zzkw', 'qqj wq', 'zzkw zzkw', 'xx yy']],
    ['small talk', ['helo', 'robot ydych chi', 'pwy ydych chi', 'help llaw', 'diolch', 'hwyl']],
    [
      'about a form',
      [
        'twll yn y ffordd',
        'pam',
        'Mill Lane',
        'zzkw',
        'qqj',
        'beth ddywedais i',
        'mynd yn ôl',
        'newid',
        'gadael',
      ],
    ],
    ['two matters', ['twll yn Mill Lane', 'mae fy min heb ei wagio', '2', 'deep', 'ie', 'na']],
    ['bins', ['pryd mae fy min', '16 Mill Lane', 'beth am yr ailgylchu', 'a dydd Nadolig']],
    ['a person', ['dwi eisiau siarad â pherson', 'ie', '07700 900456', 'y dreth']],
    ['what became of it', ['beth ddigwyddodd i fy adroddiad', '47K-T2XQ', 'anfon cod', '123456']],
    ['danger', ["mae'r tŷ ar dân", 'dwi eisiau lladd fy hun', 'na']],
    ['a death', ['mae fy mam wedi marw', 'na']],
    ['paying', ['dwi eisiau talu treth y cyngor', '4111 1111 1111 1111']],
    ['not ours', ['mae angen pasbort arna i', 'mae dŵr yn gollwng o bibell y cwmni dŵr']],
    ['a link', ['alla i anfon llun', 'anfonwch ddolen']],
    ['a complaint', ['dwi eisiau gwneud cwyn am eich staff', '1', '1', 'roedd y clerc yn anghwrtais', 'na']],
  ])('%s is told in Welsh that is written down', async (_, lines) => {
    expect(await walked(lines)).toEqual({});
  });

  test('every service, from its name to its reference', async () => {
    const found: Record<string, unknown> = {};
    for (const service of catalogue.services) {
      const left = await toTheEnd(service);
      if (Object.keys(left).length > 0) found[service.code] = left;
    }
    expect(found).toEqual({});
  });

  /** Asks by the name of the service, and answers what is open until nothing is. */
  async function toTheEnd({ code, title, kind, questions }: Service): Promise<Record<string, string[]>> {
    if (kind === 'information') return walked([plain(title.cy!), 'mwy', 'mwy']);
    const state = { service: code, answers: {}, description: '', files: [], trail: [] };
    const stack = [{ dialog: 'report', version: 1, state }];
    const talk = { ...NEW_TALK, stack, greeted: true };
    const talker = new Talker({ catalogue, knowledge, medium, language: 'cy', talk });
    const said: string[] = [];
    const found = await walked(['plis'], talker, said);
    for (let steps = 0; steps < 30 && talker.filed.length === 0; steps++) {
      const { open } = (talker.talk.stack.at(-1)?.state ?? {}) as { open?: string };
      if (open === undefined || open === '$stopped') break;
      const question = questions.find((one) => one.code === open);
      const first = question?.choices?.[0]?.code;
      const words = open === PLACE ? '16 Mill Lane' : (first ?? (question ? answerTo(question, 'cy') : 'ie'));
      Object.assign(found, await walked([words], talker, said));
    }
    return found;
  }
});

describe('the page, texts and calls of a whole server', () => {
  let twilio: FakeTwilio;
  let server: TestServer;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({
      environment: { COUNCIL_DIR: markedFolder(), TWILIO_API_URL: twilio.apiUrl },
    });
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());

  /** All that a page says or a screen reader reads out, but for what is marked as another language. */
  const told = (html: string): string =>
    html
      .replace(/<(style|script)[^]*?<\/\1>/g, ' ')
      .replace(/<li[^>]* lang="en"[^]*?<\/li>/g, ' ')
      .replace(/<(\w+)[^>]* lang="en"[^>]*>[^<]*<\/\1>/g, ' ')
      .replace(/<[^>]*?(?:aria-label|title|placeholder|alt)="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#?\w+;/g, ' ');

  test.each(['/?lang=cy', '/add/aaaaaaaaaaaaaaaaaaaaaa?lang=cy'])(
    '%s has no word of its own',
    async (path) => {
      const html = await (await fetch(`${server.url}${path}`)).text();
      expect(html).toContain('<html lang="cy">');
      expect(foreign(told(html), [])).toEqual([]);
    },
  );

  test('what is refused is refused in Welsh', async () => {
    const body = new URLSearchParams({ text: 'helo', nonce: 'no' });
    const headers = { 'sec-fetch-site': 'same-origin' };
    const html = await (await fetch(`${server.url}/chat?lang=cy`, { method: 'POST', body, headers })).text();
    expect(html).toContain('<html lang="cy">');
    expect(foreign(told(html), ['helo'])).toEqual([]);
  });

  test('a call in Welsh is Welsh in all that it says, in the Welsh voice', async () => {
    const call = await twilio.call('+447700900591');
    for (const key of ['1', '1', '1', '1']) {
      await call.press(key);
      expect(foreign(call.heard.join(' '), [])).toEqual([]);
      expect(new Set(call.voices)).toEqual(new Set(['cy-GB Polly.Gwyneth']));
    }
  });

  test('so is a conversation by text, from the word Cymraeg on', async () => {
    for (const text of ['Cymraeg', 'twll yn y ffordd', 'Mill Lane', '1', '1', 'diolch']) {
      const { replies } = await twilio.text('+447700900592', text);
      expect({ text, left: foreign(replies.join(' '), [text]) }).toEqual({ text, left: [] });
    }
  });
});
