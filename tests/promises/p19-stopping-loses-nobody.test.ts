import { Balancer } from '../support/balancer';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { houseOf } from '../support/server';
import { beside, ENGINES, environment } from '../support/settings';

/**
 * P19. SIGTERM: running turns finish, new ones are told to come again, and the process ends by itself. A rolling restart
 * under load shows nobody an error.
 */
const TURNS_A_SECOND = 30;

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  test('a running turn finishes, a new one is answered 503 with Retry-After, then the process ends', async () => {
    const server = await ServerProcess.start(await environment(engine));
    twilio.answersAt(server.url);
    const { reached } = await server.stallAt('before-commit');
    const running = twilio.text('+447700901901', 'there is a pothole');
    await reached;
    const gone = server.kill('SIGTERM');
    const refused = await refusedAt(server);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([
      503,
      expect.stringMatching(/^\d+$/),
    ]);
    await server.order({ go: true });
    expect((await running).answer?.status).toBe(200);
    await gone;
    expect(server.alive).toBe(false);
  });

  test('a rolling restart of two processes under load', async () => {
    const settings = await environment(engine);
    const first = await ServerProcess.start(await beside(settings));
    const second = await ServerProcess.start(await beside(settings));
    const balancer = await Balancer.start(Number(settings['PORT']), [first.url, second.url]);
    twilio.answersAt(settings['PUBLIC_URL']!, balancer.url);
    const rolling = (async () => {
      for (const server of [first, second]) {
        await server.kill('SIGTERM');
        await server.restart();
      }
    })();
    const statuses: (number | undefined)[] = [];
    const people: string[] = [];
    const writing: Promise<unknown>[] = [];
    let rolled = false;
    void rolling.then(() => (rolled = true));
    while (!rolled || people.length < TURNS_A_SECOND) {
      const from = `+44770092${String(people.length).padStart(4, '0')}`;
      people.push(from);
      const params = twilio.textParams(from, 'there is a pothole');
      writing.push(twilio.post('/twilio/sms', params).then(({ answer }) => statuses.push(answer?.status)));
      await new Promise((resolve) => setTimeout(resolve, 1000 / TURNS_A_SECOND));
    }
    await Promise.all(writing);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const house = await houseOf(settings);
    for (const from of people) expect((await recordOf(house, from)).said).toEqual(['there is a pothole']);
    await balancer.stop();
  }, 60_000);
});

/** The moment at which the process has begun to stop is not ours to see: asks until it answers that it is stopping. */
async function refusedAt(server: ServerProcess): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' });
    if (answer.status === 503) return answer;
  }
}
