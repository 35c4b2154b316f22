import { MINUTE } from '../../base/clock';
import type { Medium } from '../../language/reply';
import type { House } from '../../server/house';
import type { OnThePhone } from '../support/on-the-phone';
import { wholeCouncil } from '../support/whole-council';
import { CHANNELS } from './citizen';
import type { Journey } from './journey';
import { play } from './runner';
import { answers } from './tables/answers';
import { bookings } from './tables/bookings';
import { home } from './tables/home';
import { keys } from './tables/keys';
import { people } from './tables/people';
import { reports } from './tables/reports';
import { streets } from './tables/streets';
import { wandering } from './tables/wandering';
import { welsh } from './tables/welsh';

const THEMES: Readonly<Record<string, readonly Journey[]>> = {
  reports,
  streets,
  home,
  bookings,
  people,
  wandering,
  answers,
  welsh,
  keys,
};

/** How many turns the citizen took, by journey and channel. */
const turns = new Map<string, Partial<Record<Medium, number>>>();
let council: OnThePhone;
let house: House;
beforeAll(async () => {
  council = await wholeCouncil();
  house = await council.server.house();
}, MINUTE);
afterAll(async () => {
  await council.twilio.stop();
  const lines = [...turns].map(
    ([title, by]) => `${CHANNELS.map((one) => by[one] ?? '-').join(' ')}  ${title}`,
  );
  process.stdout.write(`Turns on ${CHANNELS.join(', ')}:\n${lines.join('\n')}\n`);
});

/** Every table on every channel, through one server, by somebody new each time. */
describe.each(Object.entries(THEMES))('%s', (_theme, journeys) => {
  describe.each(CHANNELS)('on %s', (medium) => {
    const here = journeys.filter(({ channels = CHANNELS }) => channels.includes(medium));
    if (here.length > 0)
      test.each(here)('$title', async (journey) => {
        const taken = await play(journey, medium, council, house);
        turns.set(journey.title, { ...turns.get(journey.title), [medium]: taken });
      });
  });
});
