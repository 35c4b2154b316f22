import Database from 'libsql';
import { join } from 'node:path';
import { ServerProcess } from '../support/cluster';
import { call, started } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import { RedisServer } from '../support/redis-server';
import { recordOf } from '../support/record-of';
import { houseOf } from '../support/server';
import { environment, type Environment, database } from '../support/settings';
import { until } from '../support/until';

/**
 * P17. Store down: we say so, we never pretend. The page says it with a phone number, a call speaks it, a text is
 * answered 5xx so that Twilio turns to the fallback address. When the store is back, all is as it was.
 */
interface Trouble {
  readonly settings: Environment;
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** Redis is killed, and later started again on what it had. */
async function redisGone(): Promise<Trouble> {
  const redis = await RedisServer.start();
  stops.push(() => redis.stop());
  const settings = await environment('sqlite', { REDIS_URL: database(redis) });
  return { settings, begin: () => redis.kill(), end: () => redis.restart() };
}

/** Another program holds the write lock of the file and does not let go. */
async function fileHeld(): Promise<Trouble> {
  const settings = await environment('sqlite');
  let holder: Database.Database;
  return {
    settings,
    begin: async () => {
      holder = new Database(join(settings['DATA_DIR']!, 'council.sqlite'));
      holder.exec('BEGIN IMMEDIATE');
    },
    end: async () => {
      holder.exec('ROLLBACK');
      holder.close();
    },
  };
}

const stops: (() => Promise<void>)[] = [];
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(async () => {
  await twilio.stop();
  for (const stop of stops) await stop();
});

describe.each([
  ['Redis is gone', redisGone],
  ['the file is held by another program', fileHeld],
])('%s', (_name, trouble) => {
  let server: ServerProcess;
  let it: Trouble;
  beforeAll(async () => {
    it = await trouble();
    server = await ServerProcess.start(it.settings);
    twilio.answersAt(server.url);
  });

  test('nobody is told "received" while it lasts, everybody is told what to do, and afterwards nothing is missing', async () => {
    const from = '+447700901701';
    const conversation = await started(server.url);
    const path = `POST conversations/${conversation.conversationId}/activities`;
    const body = {
      type: 'message',
      text: 'hello',
      from: { id: 'me' },
      channelData: { clientActivityID: 'c1' },
    };
    await twilio.text(from, 'there is a pothole');
    await it.begin();

    const text = await twilio.text(from, 'outside 16 Mill Lane');
    expect(text.deliveries[0]?.answer?.status).toBe(503);
    expect(text.fellBack).toBe(true);
    expect(text.replies.join()).toMatch(/01632 960|0808 157/);

    const phone = await twilio.call('+447700901702');
    expect(phone.spoken.join(' ')).toMatch(/0 1 6 3 2|01632|0808|0 8 0 8/);
    expect(phone.exchanges[0]!.delivery.answer?.status).toBe(200);

    const web = await call(server.url, path, { token: conversation.token, body });
    expect(web.status).toBe(503);
    expect(web.body.error.message).not.toMatch(/redis|sqlite|libsql|busy|stack/i);

    const page = await fetch(`${server.url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
      body: new URLSearchParams({ nonce: 'a'.repeat(22), text: 'hello' }).toString(),
    });
    expect(page.status).toBe(503);
    expect(await page.text()).toMatch(/01632 960|0808 157/);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);

    await it.end();
    await until(async () => (await fetch(`${server.url}/health/ready`)).status === 200);
    const house = await houseOf(it.settings);
    expect((await recordOf(house, from)).said).toEqual(['there is a pothole']);
    await twilio.deliverText(text.params);
    expect((await recordOf(house, from)).said).toEqual(['there is a pothole', 'outside 16 Mill Lane']);
    expect((await call(server.url, path, { token: conversation.token, body })).status).toBe(200);
  }, 60_000);
});
