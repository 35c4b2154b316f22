import { elementsOf, parseXml, textOf } from '../../adapters/http/xml';
import { asText } from '../../language/text-message';
import { toTwiml } from '../../adapters/voice/send';
import { withFigures } from '../../knowledge/catalogue/filled-article';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { LANGUAGES, type Language, type Localised } from '../../language/reply';
import { secondsOf } from '../../language/speaking-time';
import { readingAge } from '../catalogue/reading-age';
import { networkSegments } from '../support/fake-phone';
import type { FakeCall } from '../support/fake-call';
import { filled, SAID, spoken, unfilled } from '../support/filled';
import type { OnThePhone } from '../support/on-the-phone';
import { EXAMPLE_COUNCIL } from '../support/settings';
import { wholeCouncil } from '../support/whole-council';

/**
 * P65. Plain words, and not too many at once: a voice says no more than twelve seconds before it listens, a text is two
 * segments at most, and what we and the council write is read at eleven. tests/language/speaking-time says how the
 * seconds are counted.
 */
const MOST_SECONDS = 12;
const MOST_SEGMENTS = 2;
const OLDEST = 11;

const catalogue = loadCatalogue(EXAMPLE_COUNCIL, phraseGaps);
const { services, articles, council } = catalogue;

/** What a caller hears before each time that we listen. */
function promptsIn(twiml: string): { language: Language; words: string }[][] {
  return elementsOf(parseXml(twiml)).map((verb) =>
    (verb.name === 'Say' ? [verb] : elementsOf(verb)).map((say) => ({
      language: say.attributes['language'] === 'cy-GB' ? 'cy' : 'en',
      words: textOf(say),
    })),
  );
}

const tooLong = (twiml: string): string[] =>
  promptsIn(twiml)
    .filter(
      (prompt) =>
        prompt.reduce((sum, { words, language }) => sum + secondsOf(words, language), 0) > MOST_SECONDS,
    )
    .map((prompt) => prompt.map(({ words }) => words).join(' '));

const said = (text: string, language: Language): string =>
  toTwiml(
    { shown: [{ language, text }], language, first: 2, conversation: 'c', hangUp: false },
    'https://x/1',
  ).body;

/** All that a council writes for a service and that is said on a call. */
const sayings = (): Localised[] =>
  services.flatMap((service) => [
    service.title,
    service.noun,
    ...(service.place_ask ? [service.place_ask] : []),
    ...service.notices,
    ...service.stop_rules.map(({ say }) => say),
    ...(service.target ? [service.target.says] : []),
    ...service.questions.flatMap(({ ask, label, purpose, choices = [] }) => [
      ask,
      label,
      purpose,
      ...choices.map((choice) => choice.label),
    ]),
  ]);

test('every gap of a phrase is filled as on an ordinary day', () => expect(unfilled()).toEqual([]));

describe.each(LANGUAGES)('said in the language "%s"', (language) => {
  const all = (): string[] => [
    ...SAID.map((key) => filled(key, language, 'speech')),
    ...sayings().map((words) => spoken(words, language)),
    ...Object.values(council.outOfHours).map(({ about }) => spoken(about, language)),
  ];
  const answers = (): string[] =>
    articles
      .filter((article) => article.language === language)
      .map((article) => withFigures(article, catalogue))
      .flatMap(({ short, more }) => [short, more]);

  test('no prompt is longer than twelve seconds, and none of it is lost', () => {
    const bare = (words: string): string => words.replace(/\s+/g, ' ').trim();
    for (const words of [...all(), ...answers()]) {
      const twiml = said(words, language);
      expect(tooLong(twiml)).toEqual([]);
      expect(
        bare(
          promptsIn(twiml)
            .flat()
            .map((one) => one.words)
            .join(' '),
        ),
      ).toBe(bare(words));
    }
  });

  test('no sentence of our own has to be cut', () => {
    const ours = SAID.map((key) => filled(key, language, 'speech'));
    const sentences = ours.flatMap((words) => words.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((one) => secondsOf(one, language) > 11)).toEqual([]);
  });

  test('in danger the first breath says whom to ring', () => {
    const lines = SAID.filter((key) => /^danger\.(?!own|offer|declined)/.test(key)).map(
      (key) => promptsIn(said(filled(key, language, 'speech'), language))[0]![0]!.words,
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((first) => !/(9 9 9|1 0 5|0 8 0 0, 1 1 1, 9 9 9)/.test(first))).toEqual([]);
  });

  test('no text is longer than two segments', () => {
    const texts = SAID.map((key) => asText(filled(key, language, 'text')));
    expect(texts.filter((text) => networkSegments(text) > MOST_SEGMENTS)).toEqual([]);
  });
});

describe('read at eleven', () => {
  test('what we say', () => {
    const hard = SAID.map((key) => filled(key, 'en', 'web'))
      .filter((words) => words.split(' ').length >= 8)
      .filter((words) => readingAge(words, new Set()) > OLDEST);
    expect(hard).toEqual([]);
  });

  test('what the council answers', () => {
    const hard = articles
      .filter(({ language }) => language === 'en')
      .map((article) => withFigures(article, catalogue))
      .filter(({ short, more, title }) => {
        const names = new Set(
          title
            .toLowerCase()
            .split(/\s+/)
            .filter((word) => word.length > 3),
        );
        return readingAge(`${short}\n\n${more}`, names) > OLDEST;
      });
    expect(hard.map(({ code }) => code)).toEqual([]);
  });
});

describe('on a call to the whole council', () => {
  let phones: OnThePhone;
  beforeAll(async () => {
    phones = await wholeCouncil();
  }, 60_000);
  afterAll(() => phones.twilio.stop());

  const long = ({ exchanges }: FakeCall): string[] =>
    exchanges.flatMap(({ delivery }) => tooLong(delivery.answer!.body));

  test('every service, asked for by its name, and the rest of its answer', async () => {
    const found: string[] = [];
    for (const [i, service] of services.entries()) {
      const call = await phones.twilio.call(`+4477009065${String(i).padStart(3, '0')}`.slice(0, 13));
      await call.say(service.title.en);
      await call.say('more');
      found.push(...long(call));
    }
    expect(found).toEqual([]);
  }, 120_000);

  test.each([
    [
      'a report to its reference',
      ['pothole outside 16 Mill Lane', 'about a golf ball', 'skip', 'skip', 'yes'],
    ],
    [
      'a complaint',
      ['I want to make a complaint', 'your driver hit my wall', 'yes', 'skip', 'skip', 'skip', 'yes'],
    ],
    [
      'danger',
      ['I can smell gas', 'no', 'I can smell gas', 'I want to kill myself', 'no', 'he hits me', 'no'],
    ],
    ['nothing understood', ['zzkw', 'brrp', 'qqkx', 'zzkw']],
  ])('%s', async (_, lines) => {
    const call = await phones.twilio.call('+447700906999');
    for (const line of lines) if (!call.ended) await call.say(line);
    expect(long(call)).toEqual([]);
  });

  test('in Welsh, by keys', async () => {
    const call = await phones.twilio.call('+447700906998');
    for (let keys = 0; keys < 10 && !call.ended; keys++) await call.press('1');
    expect(long(call)).toEqual([]);
    expect(call.spoken.length).toBeGreaterThan(10);
  });
});
