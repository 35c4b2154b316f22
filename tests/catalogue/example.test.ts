import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { EXAMPLE } from './broken-council';
import { readingAge } from './reading-age';
import { cpuTime } from '../support/cpu-time';

const catalogue = loadCatalogue(EXAMPLE, phraseGaps);
const { council, services, bodies } = catalogue;

/** Ranges that Ofcom keeps for drama, so that nobody is ever rung by mistake. */
const DRAMA = /^\+44(?:1632960\d{3}|8081570\d{3}|7700900\d{3})$/;
/** National lines that publish their number for everybody, by whose it is. */
const NATIONAL: Readonly<Record<string, string>> = {
  '0808 808 4000': 'National Debtline',
  '0800 138 1111': 'StepChange',
  '0800 111 999': 'gas emergencies',
  '0800 555 111': 'Crimestoppers',
  '0808 800 4444': 'Shelter',
  '0345 988 1188': 'Floodline',
  '0300 061 0614': 'Local Government and Social Care Ombudsman',
  '+443000610614': 'the same, as council.yaml is read',
  '+443007906801': 'DVLA',
  '+443001235000': 'National Highways',
  '+443457114141': 'Network Rail',
  '+443457484950': 'National Rail Enquiries',
  '+443457740740': 'Royal Mail',
  '+448003285644': 'Universal Credit',
  '0800 121 4433': 'Personal Independence Payment',
  '0800 731 0469': 'State Pension',
  '+443002003300': 'HMRC, income tax',
  '+443002220000': 'Passport Office',
  '+448001448848': 'Citizens Advice in England',
  '0800 702 2020': 'Citizens Advice in Wales',
  '0808 223 1133': 'Citizens Advice, consumers',
  '+443000060411': 'HM Land Registry',
  '+443001232040': 'Report Fraud',
  '+443001234999': 'RSPCA',
  '+443030404040': 'Canal & River Trust',
  '+443001231100': 'ACAS',
  '0800 807 060': 'Environment Agency incidents',
};

type WithExamples = Pick<(typeof services)[number], 'examples'>;
const examplesOf = ({ examples }: WithExamples): string[] =>
  [...examples.en, ...examples.cy].map((text) => text.toLowerCase());
/** How many times each example is said in all the folder. */
const saidOfAll = new Map<string, number>();
for (const text of [...services, ...bodies].flatMap(examplesOf))
  saidOfAll.set(text, (saidOfAll.get(text) ?? 0) + 1);

describe('the example council', () => {
  test('is read whole, in both languages', () => {
    expect(council.name).toEqual({ en: 'Elwern Council', cy: 'Cyngor Elwern' });
    expect(council.openingHours).toEqual({
      1: '09:00-17:00',
      2: '09:00-17:00',
      3: '10:00-17:00',
      4: '09:00-17:00',
      5: '09:00-16:30',
    });
    expect(council.contact.phone).toBe('+441632960100');
    expect(catalogue.service('pothole')?.title.cy).toBe('Rhoi gwybod am dwll yn y ffordd');
    expect(catalogue.service('potholes')).toBeUndefined();
    expect(catalogue.article('potholes', 'cy')?.title).toBe('Tyllau yn y ffordd');
    expect(catalogue.phrases.cy['turn.office']).toContain('{office}');
  });

  test('gives no phone number that somebody could have, but those of national lines', () => {
    const files = [
      ...services.map((s) => JSON.stringify(s)),
      ...bodies.map((b) => JSON.stringify({ ...b, examples: [] })),
      ...catalogue.articles.map((a) => a.short + a.more),
    ];
    const written = [JSON.stringify(council), ...files].join('\n');
    const numbers = written.match(/\+44\d{9,10}|(?<!\d)0\d{3,4} ?\d{3} ?\d{3,4}(?!\d)/g) ?? [];
    expect(numbers.length).toBeGreaterThan(10);
    const strange = numbers
      .filter((n) => !(n in NATIONAL))
      .filter((n) => !DRAMA.test(n.replace(/\s/g, '').replace(/^0/, '+44')));
    expect(strange).toEqual([]);
  });

  test.each(services.map((service) => [service.code, service] as const))(
    '%s has enough examples, each said once in all the folder',
    (_code, { examples }) => {
      expect(examples.en.length).toBeGreaterThanOrEqual(25);
      expect(examples.cy.length).toBeGreaterThanOrEqual(10);
      expect(examplesOf({ examples }).filter((text) => saidOfAll.get(text)! > 1)).toEqual([]);
    },
  );

  test.each(bodies.map((body) => [body.code, body] as const))(
    '%s, which is not the council, has enough examples, each said once in all the folder',
    (_code, { examples }) => {
      expect(examples.en.length).toBeGreaterThanOrEqual(25);
      expect(examples.cy.length).toBeGreaterThanOrEqual(8);
      expect(examplesOf({ examples }).filter((text) => saidOfAll.get(text)! > 1)).toEqual([]);
    },
  );

  test('says plainly what each body does', () => {
    const sentences = bodies.flatMap(({ does, when }) => [does.en, ...(when ? [when.en] : [])]);
    const hard = sentences.filter((words) => readingAge(words.replace('{phone}', '101'), new Set()) > 11);
    expect(hard).toEqual([]);
  });

  test('asks no question whose words could be taken for two of its choices', () => {
    for (const service of services)
      for (const question of service.questions) {
        const said = (question.choices ?? []).flatMap((c) => [
          ...new Set(c.said.map((s) => s.toLowerCase())),
        ]);
        expect([service.code, question.code, twice(said)]).toEqual([service.code, question.code, []]);
      }
  });

  test('teaches no word that ends texting at the carrier', () => {
    const forPeople = services.flatMap((s) => [
      ...s.notices,
      ...s.stop_rules.map((rule) => rule.say),
      ...s.questions.flatMap((q) => [q.ask, ...(q.choices ?? []).map((c) => c.label)]),
    ]);
    const texts = forPeople.flatMap((words) => [words.en, words.cy ?? '']);
    const single = texts.filter((text) =>
      /^(stop|stopall|unsubscribe|end|quit|cancel|stopio)\W*$/i.test(text),
    );
    expect(single).toEqual([]);
  });

  test('closes on the bank holidays of England and Wales in 2026 and 2027', () => {
    const bankHolidays = [
      '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28',
      '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28',
    ].join(' ');
    expect(council.holidays).toEqual(expect.arrayContaining(bankHolidays.split(' ')));
  });
});

describe('its places', () => {
  const of = (kind: string) => catalogue.streets.filter((entry) => entry.kind === kind);

  test('are enough for a town and its villages', () => {
    expect(of('street').length).toBeGreaterThanOrEqual(200);
    expect(of('landmark').length).toBeGreaterThanOrEqual(60);
    expect(new Set(of('street').map((entry) => entry.ward))).toEqual(new Set(council.wards));
    expect(of('street').find((entry) => entry.name === 'Mill Lane')).toMatchObject({
      ward: 'Northgate',
      area: 'Aldersford',
      also: ['Lôn y Felin'],
    });
  });

  test('agree with each other: every street has a postcode near it, in its ward', () => {
    const near = (a: number, b: number) => Math.abs(a - b) < 0.002;
    const lonely = of('street').filter(
      (street) =>
        !of('postcode').some(
          (code) =>
            code.street === street.name &&
            code.ward === street.ward &&
            near(code.latitude, street.latitude) &&
            near(code.longitude, street.longitude),
        ),
    );
    expect(lonely).toEqual([]);
  });

  test('lie near the middle of their ward', () => {
    for (const ward of council.wards) {
      const own = catalogue.streets.filter((entry) => entry.ward === ward);
      const middle = own.reduce((sum, entry) => sum + entry.latitude, 0) / own.length;
      expect(own.filter((entry) => Math.abs(entry.latitude - middle) > 0.04)).toEqual([]);
    }
  });
});

test('it is read well within the two seconds that a start may take', () => {
  expect(cpuTime(() => loadCatalogue(EXAMPLE, phraseGaps))).toBeLessThan(1500);
});

function twice(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) < i);
}
