import type { House } from '../../server/house';
import type { OnThePhone } from '../support/on-the-phone';
import { CHANNELS } from './citizen';
import { wholeCouncil } from './council';
import type { Journey } from './journey';
import { play } from './runner';
import { streets } from './tables/streets';

const THEMES: Readonly<Record<string, readonly Journey[]>> = { streets };

/** Every table on every channel, through one server, by somebody new each time. */
describe.each(Object.entries(THEMES))('%s', (_theme, journeys) => {
  let council: OnThePhone;
  let house: House;
  beforeAll(async () => {
    council = await wholeCouncil();
    house = await council.server.house();
  });
  afterAll(() => council.twilio.stop());

  describe.each(CHANNELS)('on %s', (medium) => {
    test.each(journeys)('$title', (journey) => play(journey, medium, council, house).then(() => undefined));
  });
});
