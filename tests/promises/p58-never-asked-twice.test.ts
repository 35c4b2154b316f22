import type { Page } from 'playwright-core';
import { MINUTE } from '../../base/clock';
import { NEW_TALK, type Talk } from '../../dialogs/converse';
import type { Question, Service } from '../../knowledge/catalogue/service';
import type { Language } from '../../language/reply';
import { PLACE } from '../../requests/form';
import { answerTo } from '../dialogs/answer-to';
import { ear, example, TUESDAY, Talker } from '../dialogs/talker';
import { openBrowser, PHONE } from '../support/browser';
import { type OnThePhone, texts } from '../support/on-the-phone';
import { say } from '../support/page-reader';
import { recordOf } from '../support/record-of';
import { until } from '../support/until';
import { wholeCouncil } from '../support/whole-council';

/**
 * P58. Nobody is asked twice, codes can be pasted with whatever stands around them, nothing needs to be dragged, and
 * all that can be pressed is big enough for a thumb.
 */
const knowledge = ear(example);
const forms = example.services.filter(({ kind }) => kind !== 'information');

/** Types whose values are plain in the middle of other words. */
const PLAIN: readonly Question['type'][] = ['phone', 'email', 'vehicle', 'date'];

/** A label that says what it means without its question: not "One", or "A new one". */
const TELLING = /[a-z]{5}/i;

type Open = Readonly<{ open?: string; description: string }>;

/** A form that begins with these words, in a conversation that has had others before. */
function begun(service: Service, said: string, language: Language, before: Talk = NEW_TALK): Talker {
  const state = { service: service.code, answers: {}, description: said, files: [], trail: [] };
  const stack = [...before.stack, { dialog: 'report', version: 1, state }];
  return new Talker({ catalogue: example, knowledge, language, talk: { ...before, stack, greeted: true } });
}

const openIn = ({ talk }: Talker): string | undefined => (talk.stack.at(-1)?.state as Open | undefined)?.open;

/** Answers what is open until the form is sent, or ended by a rule of its own; the codes of all that was asked. */
async function asked(talker: Talker, service: Service, language: Language): Promise<string[]> {
  const all: string[] = [];
  await talker.says(language === 'cy' ? 'plis' : 'please');
  for (let open = openIn(talker); open && open !== '$stopped' && all.length < 30; open = openIn(talker)) {
    if (talker.filed.length > 0) break;
    all.push(open);
    const question = service.questions.find(({ code }) => code === open);
    const agrees = language === 'cy' ? 'ie' : 'yes';
    await talker.says(open === PLACE ? '16 Mill Lane' : question ? answerTo(question, language) : agrees);
  }
  return all;
}

describe.each(['en', 'cy'] as const)('In the language "%s"', (language) => {
  test.each(forms)('$code does not ask for what it was told to begin with', async (service) => {
    const told = service.questions.filter(({ type }) => PLAIN.includes(type));
    const one = told.filter(({ type }, i) => told.findIndex((other) => other.type === type) === i);
    const place = service.place === 'none' ? [] : ['16 Mill Lane'];
    const noun = (language === 'cy' ? service.noun.cy : undefined) ?? service.noun.en;
    const said = [noun, ...place, ...one.map((question) => answerTo(question, language))].join(', ');
    const questions = await asked(begun(service, said, language), service, language);
    const again = questions.filter(
      (code) => code === PLACE || one.some((question) => question.code === code),
    );
    expect({ said, again }).toEqual({ said, again: [] });
  });

  test.each(forms)('$code does not ask for a choice that was named to begin with', async (service) => {
    const again: string[] = [];
    for (const question of service.questions.filter(({ type, only_if }) => type === 'choice' && !only_if)) {
      const labels = question.choices!.map(({ label }) => label[language] ?? label.en);
      const said = labels.find((label) => TELLING.test(label));
      if (!said) continue;
      const questions = await asked(begun(service, said, language), service, language);
      if (questions.includes(question.code)) again.push(said);
    }
    expect(again).toEqual([]);
  });

  /** Somebody who has told the council their number, their name, where they can be reached and a place. */
  const known: Talk = {
    ...NEW_TALK,
    known: {
      name: 'Jo Bevan',
      phone: '+447700900456',
      email: 'jo@example.org',
      place: { label: '16 Mill Lane, Aldersford', said: '16 Mill Lane', latitude: 52.1, longitude: -3.1 },
      at: TUESDAY,
    },
  };

  test.each(forms)('$code does not ask for what an earlier form was told', async (service) => {
    const questions = await asked(begun(service, '', language, known), service, language);
    const mine = service.questions.filter(
      ({ type, about_you: about, required }) =>
        required && (type === 'phone' || type === 'email' || about === 'name' || about === 'contact'),
    );
    expect(mine.filter(({ code }) => questions.includes(code)).map(({ code }) => code)).toEqual([]);
  });

  const placed = forms.filter(({ place }) => place === 'required');
  test.each(placed)('$code offers the place that was told before', async (service) => {
    const talker = begun(service, '', language, known);
    const answer = await talker.says(language === 'cy' ? 'plis' : 'please');
    expect(answer).toContain('16 Mill Lane, Aldersford');
    await talker.says(language === 'cy' ? 'yr un lle' : 'same place');
    expect((talker.talk.stack.at(-1)!.state as { answers: object }).answers).toMatchObject({
      [PLACE]: { place: { label: '16 Mill Lane, Aldersford' } },
    });
  });
});

describe('On the whole server', () => {
  let phones: OnThePhone;
  beforeAll(async () => {
    phones = await wholeCouncil();
  }, MINUTE);
  afterAll(() => phones.twilio.stop());

  const requestsOf = async (number: string) => (await recordOf(await phones.server.house(), number)).requests;
  let people = 0;
  const newNumber = (): string => `+4477009058${10 + people++}`;

  test('a second request is not asked for the number of the first, and its place is one sign away', async () => {
    const from = newNumber();
    await texts(phones, from, 'there are rats at 16 Mill Lane', '1');
    expect(await texts(phones, from, '1')).toMatch(/Reply 1 to send/);
    await texts(phones, from, '1');
    expect(await texts(phones, from, 'collect my old sofa please')).toMatch(/Reply 1 for 16 Mill Lane/);
    await texts(phones, from, '1', 'yes');
    // The first of the free times.
    expect(await texts(phones, from, '1')).toMatch(/07700 905810.*Reply 1 to send/s);
    await texts(phones, from, '1');
    expect(await requestsOf(from)).toMatchObject([
      { service: 'pests', place: { label: '16 Mill Lane, Aldersford' } },
      { service: 'bulky-waste', place: { label: '16 Mill Lane, Aldersford' } },
    ]);
  });

  test('a day later the same number may be in other hands, and all is asked again', async () => {
    const from = newNumber();
    await texts(phones, from, 'pothole at 16 Mill Lane', '1', '1');
    phones.server.clock.forward(25 * 60 * MINUTE);
    expect(await texts(phones, from, 'collect my old sofa please')).not.toMatch(/Mill Lane/);
  });

  test.each([
    ['in groups', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
    ['with dashes', (code: string) => [...code].join('-')],
    ['with the words around it', (code: string) => `Your code for Elwern Council is ${code}. It works for`],
    ['with a new line', (code: string) => `\n${code}\n`],
  ])('a one-time code is pasted %s', async (_, pasted) => {
    const from = newNumber();
    await texts(phones, from, 'pothole at 16 Mill Lane', '1', '1');
    phones.server.clock.forward(48 * 60 * MINUTE);
    await texts(phones, from, 'any news on my report', 'send a code');
    const sent = (): string | undefined =>
      phones.twilio
        .phone(from)
        .received.flatMap(({ via, body }) => (via === 'rest' ? (/(?<!\d)\d{6}(?!\d)/.exec(body) ?? []) : []))
        .at(-1);
    await until(() => sent() !== undefined);
    expect(await texts(phones, from, pasted(sent()!))).toMatch(/16 Mill Lane/);
  });

  test('a reference is pasted with spaces, dashes, in small letters and with words around it', async () => {
    const from = newNumber();
    await texts(phones, from, 'pothole at 16 Mill Lane', '1', '1');
    const { reference } = (await requestsOf(from))[0]!;
    const [first, last] = [reference.slice(0, 3), reference.slice(3)];
    for (const pasted of [
      reference,
      `${first}-${last}`,
      `${first} ${last}`.toLowerCase(),
      `ref: ${first} – ${last}.`,
      `Sent. Your reference is ${first}-${last}. Highways look at it`,
    ])
      expect([pasted, await texts(phones, newNumber(), pasted)]).toEqual([
        pasted,
        expect.stringMatching(/A pothole, received/),
      ]);
  });

  describe.each(['en', 'cy'] as const)('the page in the language "%s"', (language) => {
    const words = {
      en: ['fly-tipping on Mill Lane', 'Household bags', 'Car boot load'],
      cy: ['sbwriel wedi ei adael ar Mill Lane'],
    }[language];

    test.each([{ width: 320, height: 640 }, { width: 1280, height: 800 }, PHONE])(
      'at $width px: all that can be pressed is 24 px or more each way, and nothing is dragged',
      async (viewport) => {
        const page = await (await openBrowser({ viewport })).newPage();
        await page.goto(`${phones.server.url}/?lang=${language}`);
        await fits(page);
        for (const said of words) {
          const before = await page.locator('#log li.assistant').count();
          await say(page, said);
          await page.locator('#log li.assistant').nth(before).waitFor();
          await fits(page);
        }
      },
    );
  });

  test('nothing stands in the way of pasting', async () => {
    const page = await (await openBrowser()).newPage();
    await page.goto(phones.server.url);
    const prevented = await page.evaluate<boolean>(`
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      document.getElementById('text').dispatchEvent(paste);
      paste.defaultPrevented;
    `);
    expect(prevented).toBe(false);
  });
});

/** WCAG 2.5.7 and 2.5.8. A link inside a sentence may be as high as its line. */
async function fits(page: Page): Promise<void> {
  expect(await page.locator('[draggable=true], canvas, [class*=map], iframe').count()).toBe(0);
  const targets = await page
    .locator(':is(a, button, input, textarea, select, summary):visible:not(.words a, .skip)')
    .all();
  expect(targets.length).toBeGreaterThan(3);
  for (const target of targets) {
    const { width, height } = (await target.boundingBox())!;
    const what = `${await target.getAttribute('id')} ${await target.textContent()}`;
    expect({ what, fits: width >= 24 && height >= 24 }).toEqual({ what, fits: true });
  }
}
