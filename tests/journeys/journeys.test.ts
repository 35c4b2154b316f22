import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MINUTE } from '../../base/clock';
import type { House } from '../../server/house';
import { FakeTwilio } from '../support/fake-twilio';
import { LEARNT } from '../support/learnt';
import type { OnThePhone } from '../support/on-the-phone';
import { startServer } from '../support/server';
import { byPhone, byText, type Citizen, NEXT_DAY, onThePage } from './citizens';
import { bare, expected } from './expected';
import type { Journey, Turn } from './journey';
import { heldOf, plainAnswer } from './stored';
import { THEMES } from './themes';
import { turnsTold } from './turns-told';

/** A Tuesday in winter, ten in the morning, when the office is open. */
const TUESDAY = Date.parse('2026-11-24T10:00:00Z');
const directory = mkdtempSync(join(tmpdir(), 'council-journeys-'));
const taken = turnsTold();
// The whole example council takes its time to start.
jest.setTimeout(90_000);
let at: OnThePhone;
let house: House;

beforeAll(async () => {
  cpSync(LEARNT, directory, { recursive: true });
  const twilio = await FakeTwilio.start();
  const council = { COUNCIL_DIR: 'councils/example', DATA_DIR: directory, TWILIO_API_URL: twilio.apiUrl };
  const server = await startServer({ environment: council });
  server.clock.set(TUESDAY);
  twilio.answersAt(server.url);
  at = { twilio, server };
  house = await server.house();
});
afterAll(async () => {
  taken.print();
  await at.twilio.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe.each(Object.entries(THEMES))('%s', (_, journeys) => {
  test.each(journeys)('$title', async (journey) => {
    const opens = journey.language === 'cy' ? [onThePage, byText] : [onThePage, byText, byPhone];
    const citizens = await Promise.all(opens.map((open) => open(at, house)));
    const faults: string[] = [];
    for (const turn of journey.turns) {
      await passes(turn, citizens);
      const found = await Promise.all(citizens.map((citizen) => exchange(turn, citizen, journey)));
      faults.push(...found.flat());
    }
    expect(faults).toEqual([]);
    for (const citizen of citizens) {
      await isStored(citizen, journey);
      taken.add(journey.title, citizen.medium, journey.turns.length);
    }
  });
});

/** Time to read and to write; or a day. */
async function passes([words]: Turn, citizens: readonly Citizen[]): Promise<void> {
  const away = words.startsWith('(the next day)');
  at.server.clock.forward(away ? NEXT_DAY : MINUTE / 4);
  if (away) for (const citizen of citizens) await citizen.returns();
}

/** What was answered that the table does not say. */
async function exchange([words, answer]: Turn, citizen: Citizen, journey: Journey): Promise<string[]> {
  const before = words.includes('{reference}') ? await heldOf(house, citizen.identity) : undefined;
  const reference = before?.requests.at(-1)?.reference ?? '';
  const text = words.replace('(the next day) ', '').replace('{reference}', reference);
  const heard = await citizen.says(text);
  const { medium } = citizen;
  const want = expected(answer, house.catalogue, { language: journey.language ?? 'en', medium });
  const faults = want.said
    .filter(({ any, not }) => any.some((pattern) => pattern.test(bare(heard))) === not)
    .map(({ line }) => `${medium}: "${text}" is answered "${heard}", which is not: ${line}`);
  if (want.waits === undefined) return faults;
  const { waits } = await heldOf(house, citizen.identity);
  if (waits === want.waits) return faults;
  return [
    ...faults,
    `${medium}: "${text}" leaves open ${waits}, not ${want.waits}; it was answered "${heard}"`,
  ];
}

async function isStored({ medium, identity }: Citizen, { stored, language }: Journey): Promise<void> {
  const held = await heldOf(house, identity);
  const requests = held.requests.map(({ service, place, answers }, i) => ({
    service,
    ...(stored.requests[i]?.place === undefined ? {} : { place: place?.label }),
    ...(stored.requests[i]?.answers === undefined
      ? {}
      : {
          answers: Object.fromEntries(
            Object.keys(stored.requests[i].answers).map((code) => [code, plainAnswer(answers[code])]),
          ),
        }),
  }));
  const marks = held.entries.map((entry) => entry.marks ?? {});
  expect({ medium, requests, waits: held.waits, aside: held.aside }).toEqual({
    medium,
    requests: stored.requests,
    waits: stored.waits,
    aside: stored.aside ?? [],
  });
  for (const mark of stored.marks ?? []) expect(marks).toContainEqual(expect.objectContaining(mark));
  for (const request of held.requests) expect(request.language).toBe(language ?? 'en');
}
