import type { House } from '../../server/house';
import { FakeTwilio } from '../support/fake-twilio';
import { texts } from '../support/on-the-phone';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

const NUMBER = '+447700900455';

describe.each(ENGINES)('The forms that block and lift, on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
    house = await server.house();
  });
  afterAll(() => twilio.stop());

  const held = (html: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;

  test('an agent blocks a number for a day at most; its texts and calls are told so, until it is lifted', async () => {
    const sam = await new DeskBrowser(server).signIn(await hire(house, { name: 'Sam' }));
    await sam.send('/desk', '/desk/presence', { is: 'here' });
    await texts({ twilio, server }, NUMBER, 'hello', 'can I speak to a real person please');
    const queue = (await sam.get('/desk')).html;
    const take = /action="(\/desk\/conversations\/[^/]+)\/take"([^]*?)<\/form>/.exec(queue)!;
    const one = take[1]!;
    await sam.send('/desk', `${one}/take`, { saw: held(take[2]!, 'saw'), nonce: held(take[2]!, 'nonce') });

    const { html } = await sam.get(one);
    const form = /action="[^"]+\/do\/block"([^]*?)<\/form>/.exec(html)![1]!;
    expect(form).not.toContain('30 days');
    const fields = { saw: held(form, 'saw'), nonce: held(form, 'nonce'), reason: 'abuse' };
    expect((await sam.send(one, `${one}/do/block`, { ...fields, lasts: 'month' })).status).toBe(403);
    expect((await sam.send(one, `${one}/do/block`, { ...fields, lasts: 'ever' })).status).toBe(400);
    expect((await sam.send(one, `${one}/do/block`, { ...fields, lasts: 'day' })).status).toBe(303);

    expect(await texts({ twilio, server }, NUMBER, 'answer me')).toMatch(/^You can't text us until/);
    const call = await twilio.call(NUMBER);
    expect(call.heard.join(' ')).toMatch(/You can't talk with us here until/);
    await call.say('put me through');
    expect(call.heard.join(' ')).toMatch(/You can't talk with us here until/);
    expect(call.ended).toBe(true);
    const inDanger = await twilio.call(NUMBER);
    await inDanger.say('I can smell gas in my kitchen');
    expect(inDanger.heard.join(' ')).toContain('ring the gas line');
    expect(inDanger.ended).toBe(false);

    expect((await sam.get('/desk/blocked')).status).toBe(403);
    const mair = await new DeskBrowser(server).signIn(await hire(house, { role: 'supervisor' }));
    const list = (await mair.get('/desk/blocked')).html;
    expect(list).toMatch(/Abusive words[^]*Blocked by Sam/);
    const lift = /action="(\/desk\/blocked\/[^"]+\/lift)"/.exec(list)![1]!;
    expect((await mair.send('/desk/blocked', lift)).status).toBe(303);
    expect((await mair.send('/desk/blocked', lift)).status).toBe(412);
    expect((await mair.get('/desk/blocked')).html).toContain('Nobody is blocked.');
    expect(await texts({ twilio, server }, NUMBER, 'there is a pothole at 16 Mill Lane')).not.toMatch(
      /You can't text us/,
    );
  });
});
