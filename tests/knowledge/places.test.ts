import { createGazetteer } from '../../knowledge/places/gazetteer';
import { placesIn, withoutStreets } from '../../knowledge/places/finding';
import { STREETS } from './support/town';

const gazetteer = createGazetteer(STREETS);
const best = (said: string, open: boolean) => placesIn(said, gazetteer, open)[0];

describe('known surely, as the answer to "where is it?"', () => {
  test.each([
    ['16 mill lane', '16 Mill Lane, Northgate'],
    ['16 Mill Lane.', '16 Mill Lane, Northgate'],
    ['16a mill lane', '16a Mill Lane, Northgate'],
    ['sixteen mill lane', '16 Mill Lane, Northgate'],
    ['number 16 mill lane', '16 Mill Lane, Northgate'],
    ['mill lane number 16', '16 Mill Lane, Northgate'],
    ['mill ln, no 16', '16 Mill Lane, Northgate'],
    ['flat 2, 16 mill lane', 'Flat 2, 16 Mill Lane, Northgate'],
    ['Mill Lane', 'Mill Lane, Northgate'],
    ['mil lane', 'Mill Lane, Northgate'],
    ['milllane', 'Mill Lane, Northgate'],
    ['outside 12 Mill Lane by the Co-op', '12 Mill Lane, Northgate'],
    ['the alley behind the Station Road shops', 'Station Road, Castle'],
    ['station rd', 'Station Road, Castle'],
    ['staton road', 'Station Road, Castle'],
    ['high st', 'High Street, Castle'],
    ['the high street', 'High Street, Castle'],
    ['kingsway', 'Kingsway, Eastfield'],
    ['kings way', 'Kingsway, Eastfield'],
    ['40 kingsway', '40 Kingsway, Eastfield'],
    ["st mary's ave", "St Mary's Avenue, Castle"],
    ['saint marys avenue', "St Mary's Avenue, Castle"],
    ['victoria gdns', 'Victoria Gardens, Eastfield'],
    ['victria gardens', 'Victoria Gardens, Eastfield'],
    ['queen elizabeth dr', 'Queen Elizabeth Drive, Northgate'],
    ['queen elisabeth drive', 'Queen Elizabeth Drive, Northgate'],
    ['weybridge crescent no sorry weighbridge crescent', 'Weighbridge Crescent, Castle'],
    ['the ridings', 'The Ridings, Northgate'],
    ['12 the ridings', '12 The Ridings, Northgate'],
    ['heol y felin', 'Heol y Felin, Eastfield'],
    ['memorial park', 'Memorial Park, Castle'],
    ['eastfield library', 'Eastfield Library, Eastfield'],
    ['lt1 4pq', 'LT1 4PQ, Mill Lane, Northgate'],
    ['16 lt1 4pq', '16 Mill Lane, Northgate'],
    ['mill lain', 'Mill Lane, Northgate'],
    ['kingsway', 'Kingsway, Eastfield'],
    ['park street in castle', 'Park Street, Testtown (Castle)'],
    ['14 castle hill', '14 Castle Hill, Castle'],
    ['corner of castle hill and station road', 'Castle Hill, Castle'],
    ['LT14PQ', 'LT1 4PQ, Mill Lane, Northgate'],
    ['church street in eastfield', 'Church Street, Eastfield'],
    ['church st, northgate', 'Church Street, Northgate'],
    ['church street lt9 2ab', 'Church Street, Eastfield'],
    ['church street near the co-op', 'Church Street, Northgate'],
    ['the co-op', 'Co-op, Mill Lane, Northgate'],
    ['coop mill lane', 'Co-op, Mill Lane, Northgate'],
    ['park street in eastfield', 'Park Street, Testtown (Eastfield)'],
  ])('%j is %s', (said, label) => {
    const place = best(said, true);
    expect(place?.is.label).toBe(label);
    expect(place?.confidence).toBeGreaterThanOrEqual(0.7);
    expect(place?.is.said).toBe(said);
    expect(place?.is.ward).toBeDefined();
  });
});

describe('not known surely', () => {
  test.each(['church street', '14 church st'])('%s is offered in both wards', (said) => {
    const found = placesIn(said, gazetteer, true);
    expect(
      found
        .slice(0, 2)
        .map((g) => g.is.ward)
        .sort(),
    ).toEqual(['Eastfield', 'Northgate']);
    for (const guess of found) expect(guess.confidence).toBeLessThanOrEqual(0.5);
  });

  test.each([
    '14 zebra close',
    'between the church and number 40',
    'the layby on the road out of town',
    'outside my house',
    'opposite the chippy',
    'ZZ99 9ZZ',
  ])('%s is kept in its own words', (said) => {
    const own = placesIn(said, gazetteer, true).find((g) => g.is.label === said);
    expect(own).toBeDefined();
    expect(own!.is).toEqual({ label: said, said });
    expect(placesIn(said, gazetteer, true)[0]!.confidence).toBeLessThan(0.6);
  });

  test.each([
    ['victoria', 'Victoria Gardens, Eastfield'],
    ['mill road', 'Mill Lane, Northgate'],
    ['the library', 'Eastfield Library, Eastfield'],
  ])('%s is offered as %s beside its own words', (said, label) => {
    const found = placesIn(said, gazetteer, true);
    expect(found.map((g) => g.is.label)).toEqual(expect.arrayContaining([label, said]));
    expect(found[0]!.confidence).toBeLessThan(0.75);
  });

  test.each(['weather', 'there is a tree down by the mill gate thing', 'park', 'brown bin'])(
    '%s is a word, not nearly a name',
    (said) => expect(placesIn(said, gazetteer, true).filter((g) => g.confidence > 0.5)).toEqual([]),
  );

  test.each(["i don't know", 'go back', 'skip', '', '...'])('%j is no place', (said) => {
    expect(placesIn(said, gazetteer, true)).toEqual([]);
  });
});

describe('inside a message about other things', () => {
  test.each([
    [
      "there's a massive pothole outside 16 mill lane, nearly had my wheel off this morning",
      '16 Mill Lane, Northgate',
      'outside 16 mill lane',
    ],
    ['street light out on station rd', 'Station Road, Castle', 'on station rd'],
    ['rubbish dumped in the memorial park by the gate', 'Memorial Park, Castle', 'in the memorial park'],
    ['bins not collected at LT1 4PQ', 'LT1 4PQ, Mill Lane, Northgate', 'LT1 4PQ'],
    ['2 potholes on kingsway', 'Kingsway, Eastfield', 'on kingsway'],
    ['pothole on staton road', 'Station Road, Castle', 'on staton road'],
  ])('%s', (said, label, words) => {
    const place = best(said, false);
    expect(place?.is).toMatchObject({ label, said: words });
    expect(place!.confidence).toBeGreaterThan(0.7);
  });

  test.each([
    'my bin was not collected',
    'the church bells are loud',
    'victoria is my name',
    'I went to the mill',
    'there is a hole in the road',
    'the station is dirty',
    'what is a council tax band',
    '14 zebra close has rats',
  ])('%s names none', (said) => expect(placesIn(said, gazetteer, false)).toEqual([]));
});

test.each([
  ['light out on high street', 'light out on'],
  ['16 church st is dark', 'is dark'],
  ['no street here', 'no street here'],
])('%s, without its streets, is %s', (said, rest) => expect(withoutStreets(said, gazetteer)).toBe(rest));

test('a hundred thousand streets are searched in a few milliseconds', () => {
  const names = [
    'Acorn',
    'Birch',
    'Cedar',
    'Dover',
    'Elm',
    'Fox',
    'Grange',
    'Harrow',
    'Ivy',
    'Juniper',
    'Kestrel',
    'Linden',
  ];
  const types = ['Road', 'Street', 'Lane', 'Close', 'Avenue', 'Drive', 'Way', 'Court'];
  const many = Array.from({ length: 100_000 }, (_, i) => ({
    ...STREETS[0]!,
    name: `${names[i % 12]}${(i * 7919).toString(36)} ${names[(i >> 4) % 12]} ${types[i % 8]}`,
    ward: `Ward ${i % 50}`,
  }));
  const big = createGazetteer([...many, ...STREETS]);
  const said = [
    '16 mill lane',
    'outside 40 victria gardens',
    'the alley behind the acorn dover shops',
    many[50_000]!.name,
  ];
  const started = performance.now();
  for (let i = 0; i < 10; i++)
    for (const text of said) expect(placesIn(`${text} ${i}`, big, true)).not.toHaveLength(0);
  expect((performance.now() - started) / 40).toBeLessThan(25);
});
