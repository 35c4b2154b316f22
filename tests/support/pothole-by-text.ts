import type { ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import type { FakeTwilio } from './fake-twilio';
import { recordOf } from './record-of';

/** Reports a pothole by text from a number that has reported nothing yet; what was answered last, and what is stored. */
export async function potholeByText(
  twilio: FakeTwilio,
  house: House,
  number: string,
): Promise<{ readonly request: ServiceRequest; readonly answered: string }> {
  let answered = '';
  for (const text of ['there is a pothole outside 16 Mill Lane', 'about a golf ball', '1'])
    answered = (await twilio.text(number, text)).replies.join(' ');
  const { requests } = await recordOf(house, number);
  if (requests.length !== 1) throw new Error(`${requests.length} requests after: ${answered}`);
  return { request: requests[0]!, answered };
}
