import { HOUR, MINUTE } from '../../base/clock';
import { TELL_MORE } from '../../requests/telling-more';
import { unarrived, sendAgain } from '../../desk/unarrived';
import { citizenOn } from '../journeys/citizen';
import { call, started, transcript } from '../support/direct-line-rest';
import { errandsIn } from '../support/errands';
import type { FakeBackOffice, Mood } from '../support/fake-back-office';
import { JPEG } from '../support/pictures';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';
import { AlikeCouncil, FIRST } from '../updates/alike-council';

/**
 * What is told of a request after the back office has its case reaches the case: as an update where the system takes
 * those, else as a case that names the first; once, whatever becomes of the answer, or staff are told.
 */
let people = 0;
const councils: AlikeCouncil[] = [];
afterEach(async () => {
  for (const council of councils.splice(0)) await council.stop();
});

async function councilWith(engine: 'sqlite' | 'redis', office: Parameters<AlikeCouncil['start']>[0]) {
  const council = new AlikeCouncil(engine);
  await council.start(office);
  councils.push(council);
  return council;
}

/** Somebody joins the report, and adds something. */
async function joins(council: AlikeCouncil, words: string): Promise<void> {
  const number = `+4477009049${String(++people).padStart(2, '0')}`;
  await council.text(number, `pothole outside 16 Mill Lane, ${words}`);
  expect(await council.text(number, 'yes')).toContain('I have added what you told me');
}

/** All that waits is told, or has failed once. */
async function told(council: AlikeCouncil, enough: () => boolean): Promise<void> {
  council.clock.forward(10 * MINUTE + 1);
  await until(() => {
    council.clock.forward(1);
    return enough();
  });
}
const settled = (council: AlikeCouncil): Promise<void> =>
  until(async () => {
    council.clock.forward(1);
    return (await errandsIn(council.house.store, TELL_MORE)).length === 0;
  });

const linkedIn = ({ cases }: FakeBackOffice): string[] =>
  [...cases.values()].map(({ description }) => description).filter((one) => one.includes('More on case'));
const updatesIn = ({ updates }: FakeBackOffice): Record<string, string>[] => [...updates.values()];

describe.each(ENGINES)('on %s', (engine) => {
  test('an update of the case, with what several had to say and the photo', async () => {
    const council = await councilWith(engine, { updates: true });
    const [id] = (await council.known()).passedOn!.cases;
    await joins(council, 'a bike came off');
    const chat = await started(council.server.url);
    const path = `conversations/${chat.conversationId}`;
    const says = (text: string) =>
      call(council.server.url, `POST ${path}/activities`, {
        token: chat.token,
        body: { type: 'message', text, from: { id: 'me' } },
      });
    await says('there is a pothole outside 16 Mill Lane');
    await call(council.server.url, `POST ${path}/upload?userId=me`, {
      token: chat.token,
      body: new Uint8Array(JPEG),
      headers: { 'content-type': 'image/jpeg' },
    });
    await says('yes');
    expect((await council.known()).added).toHaveLength(2);
    const before = council.office.cases.size;
    await told(council, () => council.office.updates.size > 0);
    await settled(council);
    expect(updatesIn(council.office)).toEqual([
      expect.objectContaining({
        service_request_id: id,
        update_id: `${council.reference}+2`,
        status: 'OPEN',
        media_url: expect.stringMatching(/\/files\/.*\?pass=/) as string,
        description: expect.stringMatching(
          /^\[\w{3}-\w{4}\+2\] Also reported: "pothole outside 16 Mill Lane, a bike came off" Also reported: "there is/i,
        ) as string,
      }),
    ]);
    expect(council.office.cases.size).toBe(before);
    // What comes later is told later, and nothing a second time.
    await joins(council, 'it is getting wider');
    await told(council, () => council.office.updates.size > 1);
    await settled(council);
    expect(updatesIn(council.office)[1]!['description']).toMatch(
      /^\[\w{3}-\w{4}\+3\] Also reported: "pothole outside 16 Mill Lane, it is getting wider"$/,
    );
    expect((await council.known()).passedOn).toMatchObject({ heard: 3, cases: [id] });
  });

  test('a photo that its sender sends later, if it is for that report', async () => {
    const council = await councilWith(engine, { updates: true });
    const chat = await started(council.server.url);
    const path = `conversations/${chat.conversationId}`;
    const says = async (text: string): Promise<string> => {
      council.clock.forward(MINUTE);
      const body = { type: 'message', text, from: { id: 'me' } };
      await call(council.server.url, `POST ${path}/activities`, { token: chat.token, body });
      return (await transcript(council.server.url, chat)).at(-1)!.text;
    };
    const sends = async (): Promise<string> => {
      const headers = { 'content-type': 'image/jpeg' };
      const body = new Uint8Array(JPEG);
      await call(council.server.url, `POST ${path}/upload?userId=me`, { token: chat.token, body, headers });
      return (await transcript(council.server.url, chat)).at(-1)!.text;
    };
    const cases = council.office.cases.size;
    for (const words of ['pothole outside 60 Mill Lane', 'about a golf ball', 'yes']) await says(words);
    await until(() => council.office.cases.size > cases);
    const [id] = [...council.office.cases.keys()].slice(-1);
    expect(await sends()).toMatch(/I have your photo\. Is it for your report \w{3}-\w{4}\?/);
    expect(await sends()).toContain('Is it for your report');
    expect(await says('yes')).toMatch(/I have added it to/);
    expect(await sends()).toContain('Is it for your report');
    for (const answer of [await says('no, something else'), await sends()])
      expect(answer).toBe('I have your photo. What does it show, and where is it?');
    await told(council, () => council.office.updates.size > 0);
    expect(updatesIn(council.office)).toEqual([
      expect.objectContaining({
        service_request_id: id,
        media_url: expect.stringMatching(/\/files\//) as string,
        description: expect.stringMatching(/^\[\w{3}-\w{4}\+1\]\nPhoto: /) as string,
      }),
    ]);
    await settled(council);
  });

  test('a case that names the first, where no updates are taken', async () => {
    const council = await councilWith(engine, {});
    const [id] = (await council.known()).passedOn!.cases;
    await joins(council, 'a bike came off');
    await joins(council, 'and a car');
    await told(council, () => linkedIn(council.office).length > 0);
    await settled(council);
    expect(linkedIn(council.office)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^\\[\\w{3}-\\w{4}\\+2\\] More on case ${id}, which you have already\\. Also reported: ".*" Also`,
        ),
      ),
    ]);
    const { passedOn, status } = await council.known();
    expect(passedOn).toMatchObject({
      cases: [id],
      linked: [[...council.office.cases.keys()].at(-1)],
      heard: 2,
    });
    expect(status).toBe('accepted');
    // The linked case says nothing of how the first one stands.
    council.office.works(passedOn!.linked![0]!, 'closed', 'Duplicate.');
    await council.followed();
    expect((await council.known()).status).toBe('accepted');
  });

  test.each([true, false])(
    'an answer that is lost tells nothing twice, a failure nothing never (updates: %s)',
    async (updates) => {
      const council = await councilWith(engine, { updates });
      const { office } = council;
      const come = (): number => (updates ? office.updates.size : linkedIn(office).length);
      const moods: Mood[] = ['error', 'commits-and-drops'];
      office.next = moods;
      await joins(council, 'a bike came off');
      await told(council, () => office.next.length === 1);
      for (let i = 0; i < 4 && (await errandsIn(council.house.store, TELL_MORE)).length > 0; i++) {
        await until(async () => {
          const [row] = await errandsIn(council.house.store, TELL_MORE);
          return !row || row.at > council.clock.now() + 2 * MINUTE;
        });
        council.clock.forward(3 * HOUR);
        await until(async () => {
          council.clock.forward(1);
          const [row] = await errandsIn(council.house.store, TELL_MORE);
          return !row || row.attempts !== 0;
        });
      }
      await settled(council);
      expect(come()).toBe(1);
      expect((await council.known()).passedOn).toMatchObject({ heard: 1 });
    },
    40_000,
  );

  test('what is refused both ways is for staff to see, who can have it told once more', async () => {
    const council = await councilWith(engine, { updates: true });
    council.office.always = 'refuses';
    await joins(council, 'a bike came off');
    council.clock.forward(10 * MINUTE + 1);
    await until(async () => {
      council.clock.forward(1);
      return (await unarrived(council.house.store)).length === 1;
    });
    const [one] = await unarrived(council.house.store);
    expect(one!.attention).toMatchObject({ kind: 'dead-letter', reason: '400' });
    council.office.always = 'ok';
    expect(await sendAgain(council.house, one!)).toBe(true);
    await told(council, () => council.office.updates.size === 1);
    await settled(council);
    expect(await unarrived(council.house.store)).toEqual([]);
  });

  test('what was told before the case was opened goes along with it, and not again', async () => {
    const council = await councilWith(engine, { updates: true });
    await council.closes('Filled.');
    await council.untilNews([FIRST, 1]);
    await council.text(FIRST, 'no');
    const web = await citizenOn('web', council);
    await web.says('pothole outside 16 Mill Lane, my tyre is flat');
    await web.says('yes');
    await council.text(FIRST, 'the edge has gone');
    council.clock.forward(11 * MINUTE);
    await until(async () => (await council.known()).passedOn!.cases.length === 2);
    expect([...council.office.cases.values()].at(-1)!.description).toMatch(
      /\/2\] Reported as not fixed\. "the edge has gone" .*Also reported: "pothole outside 16 Mill Lane, my tyre is flat"/,
    );
    council.clock.forward(11 * MINUTE);
    await settled(council);
    expect(council.office.updates.size).toBe(0);
    expect(linkedIn(council.office)).toEqual([]);
  });
});
