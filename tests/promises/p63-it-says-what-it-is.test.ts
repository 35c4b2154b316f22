import { MINUTE } from '../../base/clock';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { started, transcript } from '../support/direct-line-rest';
import { type OnThePhone, texts } from '../support/on-the-phone';
import { EXAMPLE_COUNCIL } from '../support/settings';
import { wholeCouncil } from '../support/whole-council';

/**
 * P63. It says that it is an automated assistant before anything else, and how to reach a person; and from wherever a
 * conversation stands a person, or a number to ring, is one step away.
 */
const { services, council } = loadCatalogue(EXAMPLE_COUNCIL, phraseGaps);
const PHONE = council.contact.phone.replace('+44', '0').replace(/^(\d{5})/, '$1 ');

let phones: OnThePhone;
beforeAll(async () => {
  phones = await wholeCouncil();
}, MINUTE);
afterAll(() => phones.twilio.stop());

describe('at the start', () => {
  test('on the web', async () => {
    const chat = await started(phones.server.url);
    const [first] = await transcript(phones.server.url, chat);
    expect(first!.text).toMatch(/automated assistant.*a person/s);
  });
  test.each(['hello', 'a pothole', 'how do I appeal a parking fine'])('by text: %s', async (words) => {
    const number = `+4477009006${people++}0`;
    await texts(phones, number, words);
    expect(phones.twilio.phone(number).texts[0]).toMatch(
      /^(Hello\. )?This is the .* automated assistant\. .*PERSON/s,
    );
  });
  test('by phone', async () => {
    const call = await phones.twilio.call('+447700900639');
    expect(call.heard.join(' ')).toMatch(/automated assistant.*a person/s);
  });
});

describe.each([
  ['en', 'I want to speak to a person', /ring you|ring us/],
  ['cy', 'dwi eisiau siarad â pherson', /eich ffonio|ffonio chi/],
] as const)('in the language "%s"', (language, wish, offered) => {
  test('one step from the first question or answer of every service', async () => {
    const lost: string[] = [];
    for (const [i, { code, title }] of services.entries()) {
      const number = `+44770092${language === 'en' ? '1' : '2'}${String(i).padStart(3, '0')}`;
      if (language === 'cy') await texts(phones, number, 'Cymraeg');
      const answer = await texts(phones, number, title[language] ?? title.en, wish);
      if (!offered.test(answer) && !answer.includes(PHONE)) lost.push(`${code}: ${answer}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

let people = 10;
