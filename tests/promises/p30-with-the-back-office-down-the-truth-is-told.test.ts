import { MINUTE } from '../../base/clock';
import { PASS_ON } from '../../requests/passing-on';
import { errandsIn } from '../support/errands';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** P30. With the back office down requests are taken as ever, and whoever asks hears how things are. */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

test.each(ENGINES)('on %s', async (engine) => {
  const clock = new TestClock();
  const office = await FakeBackOffice.start({ clock });
  const server = await startServer({
    engine,
    clock,
    environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
  });
  const house = await server.house();
  twilio.answersAt(server.url);
  const number = `+4477009030${engine === 'sqlite' ? 1 : 2}0`;
  const asks = async (): Promise<string> => {
    clock.forward(MINUTE);
    return (await twilio.text(number, 'any news on my report')).replies.join(' ');
  };
  office.always = 'no-answer';

  const { answered, request } = await potholeByText(twilio, house, number);
  expect(answered).toMatch(/^Sent\. Your reference is \w{3}-\w{4}\./);
  await until(async () => (await errandsIn(house.store, PASS_ON))[0]?.reason !== undefined);
  expect(await asks()).toMatch(
    /A pothole, 16 Mill Lane, Aldersford, received on Monday 1 June\. Reference \S+\. It has not reached Highways yet, since their system is not working\. It is safe with us, and we keep trying\. You can ask on 01632 960100\./,
  );

  office.always = 'ok';
  const [row] = await errandsIn(house.store, PASS_ON);
  clock.set(row!.at);
  await until(async () => (await recordOf(house, number)).requests[0]!.status === 'accepted');
  expect(office.about(request.reference)).toHaveLength(1);
  expect(await asks()).toMatch(
    /with Highways since Monday 1 June\. .*Highways will look at it by Tuesday 2 June\./,
  );

  office.next = ['refuses'];
  const other = `+4477009030${engine === 'sqlite' ? 1 : 2}1`;
  await potholeByText(twilio, house, other);
  await until(async () => (await recordOf(house, other)).requests[0]!.passedOn?.held?.is === 'stuck');
  clock.forward(MINUTE);
  expect((await twilio.text(other, 'any news on my report')).replies.join(' ')).toMatch(
    /It could not be passed on to Highways, so it is on the list of our staff\./,
  );
  await office.stop();
});
