import { serviceSchema } from '../../knowledge/catalogue/service';
import { filled, fitting, linesOf, mayBeUnknown, next, PLACE, itemsOf } from '../../requests/form';
import { bin, bulky, pothole } from '../dialogs/services';

const [holes, bins, bulk] = [pothole, bin, bulky].map((service) => serviceSchema.parse(service)) as [
  ReturnType<typeof serviceSchema.parse>,
  ReturnType<typeof serviceSchema.parse>,
  ReturnType<typeof serviceSchema.parse>,
];
const CAN = { photos: true, slots: true };
const place = { type: 'place', place: { label: '16 Mill Lane', said: '16 mill lane' } } as const;
const asked = (coming: ReturnType<typeof next>): string =>
  coming.is === 'question' ? coming.item.code : coming.is;

test('the place comes first, then the questions in their order, then the summary', () => {
  expect(asked(next(holes, {}, CAN))).toBe(PLACE);
  expect(asked(next(holes, { [PLACE]: place }, CAN))).toBe('depth');
  const depth = { type: 'choice', code: 'deeper' } as const;
  expect(asked(next(holes, { depth }, CAN))).toBe(PLACE);
  expect(asked(next(holes, { [PLACE]: place, depth }, CAN))).toBe('seen');
  expect(asked(next(holes, { [PLACE]: place, depth, seen: { type: 'unknown' } }, CAN))).toBe('summary');
});

test('a rule stops the form as soon as its answer is there, whatever else is open', () => {
  const out = { type: 'yes-no', yes: false } as const;
  const answers = {
    [PLACE]: place,
    bin: { type: 'choice', code: 'garden' },
    day: { type: 'unknown' },
    out,
  } as const;
  expect(next(bins, answers, CAN)).toMatchObject({ is: 'stopped', rule: { question: 'out' } });
  expect(asked(next(bins, { ...answers, out: { type: 'yes-no', yes: true } }, CAN))).toBe('summary');
});

test('a question that hangs on another is asked and kept only while that stands', () => {
  const keys = { type: 'text', text: 'R600a' } as const;
  const fridge = {
    items: { type: 'choices', codes: ['bed', 'fridge'] },
    'how-many': { type: 'number', number: 2 },
  } as const;
  expect(asked(next(bulk, fridge, CAN))).toBe('keys');
  expect(linesOf(bulk, { ...fridge, keys }).map(({ item }) => item.code)).toEqual([
    'items',
    'how-many',
    'keys',
  ]);
  const bed = { ...fridge, items: { type: 'choices', codes: ['bed'] } } as const;
  expect(linesOf(bulk, { ...bed, keys }).map(({ item }) => item.code)).toEqual(['items', 'how-many']);
  expect(asked(next(bulk, bed, CAN))).toBe('value');
});

test('no photo is asked for where none can be sent', () => {
  const unknown = { type: 'unknown' } as const;
  const upToPhoto = Object.fromEntries(
    itemsOf(bulk)
      .filter(({ code }) => code !== 'photo' && code !== 'phone')
      .map(({ code }) => [code, unknown]),
  );
  expect(asked(next(bulk, upToPhoto, CAN))).toBe('photo');
  expect(asked(next(bulk, upToPhoto, { photos: false, slots: true }))).toBe('phone');
});

test('only what fits its question goes in', () => {
  const before = { depth: { type: 'choice', code: 'deeper' } } as const;
  expect(filled(holes, before, { depth: { type: 'text', text: 'deep' } })).toEqual(before);
  expect(filled(holes, before, { depth: { type: 'choice', code: 'abyss' } })).toEqual(before);
  expect(filled(holes, before, { horoscope: { type: 'text', text: 'leo' } })).toEqual(before);
  expect(filled(holes, before, { [PLACE]: { type: 'unknown' } })).toEqual(before);
  expect(filled(holes, before, { depth: { type: 'unknown' } })).toEqual({ depth: { type: 'unknown' } });
  expect(fitting(bulk, { items: { type: 'choices', codes: ['sofa', 'piano'] } })).toEqual({});
});

test('not to know is an answer, but for what nobody could go on without', () => {
  const open = (service: typeof bulk): string[] =>
    itemsOf(service)
      .filter(mayBeUnknown)
      .map(({ code }) => code);
  expect(open(holes)).toEqual(['depth', 'seen']);
  expect(open(bulk)).toEqual(['items', 'how-many', 'keys', 'value', 'visit', 'van', 'email', 'photo']);
});
