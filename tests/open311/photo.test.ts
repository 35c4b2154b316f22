import { DAY, MINUTE } from '../../base/clock';
import { call, started } from '../support/direct-line-rest';
import { FakeBackOffice } from '../support/fake-back-office';
import { JPEG } from '../support/pictures';
import { startServer } from '../support/server';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

test("a report's photo can be fetched by those who do the work, for a week, by its address alone", async () => {
  const clock = new TestClock();
  const office = await FakeBackOffice.start({ clock });
  const server = await startServer({ clock, environment: office.environment });
  const chat = await started(server.url);
  const path = `conversations/${chat.conversationId}`;
  const says = async (text: string): Promise<void> => {
    clock.forward(MINUTE);
    const body = { type: 'message', text, from: { id: 'me' } };
    expect((await call(server.url, `POST ${path}/activities`, { token: chat.token, body })).status).toBe(200);
  };
  await says('there is a pothole outside 16 Mill Lane');
  const headers = { 'content-type': 'image/jpeg' };
  const body = new Uint8Array(JPEG);
  await call(server.url, `POST ${path}/upload?userId=me`, { token: chat.token, body, headers });
  await says('about a golf ball');
  await says('yes');
  await until(() => office.posts.length > 0);
  const address = office.posts[0]!.fields.get('media_url')!;
  expect(address).toMatch(new RegExp(`^${server.url}/files/[\\w-]{22}\\?pass=`));

  const photo = await fetch(address);
  expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect(Buffer.from(await photo.arrayBuffer())).toEqual(JPEG);
  const without = address.replace(/\?.*/, '');
  const forged = `${without}?pass=${address.split('pass=')[1]!.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'))}`;
  const another = address.replace(/files\/[\w-]{22}/, `files/${'n'.repeat(22)}`);
  for (const none of [without, forged, another]) expect((await fetch(none)).status).toBe(404);
  clock.forward(7 * DAY);
  expect((await fetch(address)).status).toBe(404);
  await office.stop();
});
