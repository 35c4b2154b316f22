import { readFileSync } from 'node:fs';
import { CouncilCopy } from '../catalogue/broken-council';
import { checkCouncil } from '../../server/commands/check-council';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { get, json, keyFor, POTHOLE, post } from '../support/open311-client';
import { startServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** A place that the council's own list of addresses has is told by its number there, else by degrees, and never by nothing. */
const SPAR = '100012345678';

function listed(): CouncilCopy {
  const council = new CouncilCopy();
  council.edit('services/pothole.yaml', /^near: .*\n/m, '');
  const [head, ...rows] = readFileSync(council.path('places.csv'), 'utf8').trim().split('\n');
  const street = (row: string): string => (row.startsWith('street,Mill Lane,') ? '4567' : '');
  const withIds = rows.map((row) => `${row},${/^landmark,Spar,/.test(row) ? SPAR : street(row)}`);
  council.write('places.csv', `${[`${head},address_id`, ...withIds].join('\n')}\n`);
  return council;
}

describe.each(ENGINES)('on %s', (engine) => {
  test('the place of a report', async () => {
    const council = listed();
    const clock = new TestClock();
    const office = await FakeBackOffice.start({ clock });
    const twilio = await FakeTwilio.start();
    const environment = {
      TWILIO_API_URL: twilio.apiUrl,
      COUNCIL_DIR: council.directory,
      ...office.environment,
    };
    const server = await startServer({ engine, clock, environment });
    const house = await server.house();
    twilio.answersAt(server.url);
    const told = async (place: string): Promise<URLSearchParams> => {
      const before = office.posts.length;
      const number = `+44770090500${before}`;
      for (const text of [`there is a pothole ${place}`, 'about a golf ball', '1']) {
        clock.forward(60_000);
        await twilio.text(number, text);
      }
      await until(() => office.posts.length > before);
      return office.posts.at(-1)!.fields;
    };
    const spar = await told('by the Spar');
    expect([spar.get('address_id'), spar.get('lat'), spar.get('long')]).toEqual([
      SPAR,
      '52.65504',
      '-3.03505',
    ]);
    const house16 = await told('outside 16 Mill Lane');
    expect([house16.get('address_id'), house16.get('lat')]).toEqual([null, '52.65513']);
    const street = await told('somewhere on Mill Lane');
    expect(street.get('address_id')).toBe('4567');

    const key = ['api_key', await keyFor(house, 'An app')] as const;
    const without = POTHOLE.filter(([name]) => !/^(lat|long|address_string)$/.test(name));
    const sent = await post(server.url, [key, ...without, ['address_id', SPAR]]);
    expect(sent.status).toBe(201);
    const id = String(json(sent)[0]!['service_request_id']);
    expect(json(await get(server.url, `requests/${id}.json`))[0]).toMatchObject({
      address_id: SPAR,
      lat: 52.65504,
      long: -3.03505,
    });
    const unknown = await post(server.url, [key, ...without, ['address_id', 'x']]);
    expect([unknown.status, unknown.body]).toEqual([400, expect.stringContaining('address_id is not known')]);
    expect((await post(server.url, [key, ...POTHOLE, ['address_id', 'x']])).status).toBe(201);
    await office.stop();
    await twilio.stop();
  });
});

test('the column may be left out, and must stand at the end', async () => {
  const council = listed();
  expect(await checkCouncil(council.directory, () => {})).toBe(0);
  const lines: string[] = [];
  const text = readFileSync(council.path('places.csv'), 'utf8');
  council.write(
    'places.csv',
    text.replace('kind,name', 'address_id,kind,name').replace(',address_id\n', '\n'),
  );
  expect(await checkCouncil(council.directory, (line) => lines.push(line))).toBe(1);
  expect(lines[0]).toMatch(/places\.csv, line 1: has a column "address_id"/);
});
