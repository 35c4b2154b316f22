import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { networkSegments, type Received } from '../support/fake-phone';
import { EXAMPLE_COUNCIL } from '../support/settings';
import { type OnThePhone, texts } from '../support/on-the-phone';
import { wholeCouncil } from '../support/whole-council';

/**
 * P29. A text is one meaning of the right length: one or two segments as the network counts them, in the network's
 * alphabet or in UCS-2 where Welsh needs it, no link torn between two texts, and the reference in the first segment.
 */
const MOST_SEGMENTS = 2;
/** Places of one segment of several: 153 signs of GSM-7, 67 of UCS-2. */
const inFirstSegment = (body: string, words: string): boolean =>
  networkSegments(body.slice(0, body.indexOf(words) + words.length)) === 1;

const { services } = loadCatalogue(EXAMPLE_COUNCIL, phraseGaps);
const links = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? [];

let phones: OnThePhone;
beforeAll(async () => {
  phones = await wholeCouncil();
}, 60_000);
afterAll(() => phones.twilio.stop());

const received = (number: string): Received[] => phones.twilio.phone(number).received;

describe.each([
  ['en', 'More'],
  ['cy', 'Mwy'],
] as const)('in the language "%s"', (language, more) => {
  test('every answer on every service, and the rest of it', async () => {
    const tooLong: string[] = [];
    for (const [i, service] of services.entries()) {
      const number = `+4477009${language === 'en' ? '1' : '2'}${String(i).padStart(4, '0')}`;
      if (language === 'cy') await texts(phones, number, 'Cymraeg');
      await texts(phones, number, service.title[language] ?? service.title.en, more);
      for (const { body, segments } of received(number)) if (segments > MOST_SEGMENTS) tooLong.push(body);
    }
    expect(tooLong).toEqual([]);
  }, 120_000);

  test('a reference comes in the first segment', async () => {
    const number = language === 'en' ? '+447700930001' : '+447700930002';
    const report =
      language === 'en'
        ? ['pothole outside 16 Mill Lane', '2', 'skip', 'skip', 'yes']
        : ['Cymraeg', 'twll yn y ffordd y tu allan i 16 Mill Lane', '2', 'hepgor', 'hepgor', 'ie'];
    const sent = await texts(phones, number, ...report);
    const [reference] = /[2-9A-Z]{3}-[2-9A-Z]{4}/.exec(sent) ?? [''];
    const told = received(number).find(({ body }) => body.includes(reference));
    expect(reference).not.toBe('');
    expect(inFirstSegment(told!.body, reference)).toBe(true);
  });
});

test('what is longer is cut between sentences, never in a link, and nothing is lost', async () => {
  const number = '+447700930003';
  await texts(phones, number, 'how do I appeal a parking fine', 'more', 'more', 'more');
  const bodies = received(number).map(({ body }) => body);
  expect(bodies.length).toBeGreaterThan(1);
  for (const body of bodies) {
    expect(body).toMatch(/[.?!)]$|https?:\/\/\S+$/);
    for (const link of links(body)) expect(() => new URL(link)).not.toThrow();
  }
  expect(links(bodies.join(' '))).not.toHaveLength(0);
});
