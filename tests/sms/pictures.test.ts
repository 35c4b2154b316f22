import type { LookupAddress } from 'node:dns';
import { pictureFetcher } from '../../adapters/sms/pictures';
import { publicLookup } from '../../adapters/twilio/public-address';
import { HOUR, MINUTE } from '../../base/clock';
import { FakeTwilio } from '../support/fake-twilio';
import { onThePhone, type OnThePhone, texts } from '../support/on-the-phone';
import { exif, JPEG, jpegWith, PNG } from '../support/pictures';
import { recordOf } from '../support/record-of';
import type { Trouble } from '../support/twilio-media';
import { until } from '../support/until';

const PHOTO = jpegWith(exif(1, 'II', 'GPS 52.1 N'));

describe('a picture by text, through the whole server', () => {
  let phones: OnThePhone;
  beforeAll(async () => {
    phones = await onThePhone();
  });
  afterAll(() => phones.twilio.stop());

  let people = 0;
  let from: string;
  beforeEach(() => {
    from = `+44770090080${people++}`;
  });

  const sends = async (words: string, ...pictures: { url: string; type: string }[]): Promise<string> => {
    phones.server.clock.forward(MINUTE);
    return (await phones.twilio.text(from, words, { pictures })).replies.join(' ');
  };
  /** What came by itself, without an answer to a text of theirs. */
  const later = async (count = 1): Promise<string> => {
    const own = () => phones.twilio.phone(from).received.filter(({ via }) => via === 'rest');
    await until(() => {
      phones.server.clock.forward(10);
      return own().length >= count;
    });
    return own().at(-1)!.body;
  };
  const record = async () => recordOf(await phones.server.house(), from);

  test('alone is answered at once, and then asked about when it is here', async () => {
    const answer = await sends('', phones.twilio.media.put(PHOTO));
    expect(answer).toMatch(/Your photo is on its way to me\./);
    expect(await later()).toBe('I have your photo. What does it show, and where is it?');
    expect(await texts(phones, from, 'fly tipping on Mill Lane')).not.toMatch(/didn't get/);
  });

  test('goes with the form that is open, cleaned, under an entry of its own', async () => {
    await texts(phones, from, 'pothole outside 16 Mill Lane');
    expect(await sends('', phones.twilio.media.put(PHOTO))).toBe(
      'Your photo is on its way to me. I answer when it is here.',
    );
    expect(await later()).toMatch(/^I've put the photo with it\. How deep is it/);
    expect(await texts(phones, from, '2', '1')).toMatch(/^Sent\./);
    const { requests, entries } = await record();
    const files = entries.flatMap((entry) => entry.files ?? []);
    expect(files).toEqual([{ id: expect.any(String) as string, type: 'image/jpeg', name: 'photo' }]);
    expect(requests).toMatchObject([{ service: 'pothole', files: [files[0]!.id] }]);
    expect(await (await phones.server.house()).store.files.get(files[0]!.id)).toEqual(JPEG);
  });

  test('beside words is a second turn: the words are answered at once', async () => {
    const answer = await sends('pothole outside 16 Mill Lane', phones.twilio.media.put(PHOTO));
    expect(answer).toMatch(/How deep is it/);
    expect(await later()).toMatch(/^I've put the photo with it\./);
  });

  test('of several all are kept', async () => {
    await texts(phones, from, 'pothole outside 16 Mill Lane');
    await sends('', phones.twilio.media.put(PHOTO), phones.twilio.media.put(PNG, undefined, 'image/png'));
    await later();
    const { entries } = await record();
    expect(entries.flatMap(({ files = [] }) => files.map(({ type }) => type))).toEqual([
      'image/jpeg',
      'image/png',
    ]);
  });

  test('that came twice is fetched and answered once', async () => {
    const picture = phones.twilio.media.put(PHOTO);
    const before = phones.twilio.media.requests.length;
    const first = await phones.twilio.text(from, '', { pictures: [picture] });
    const second = await phones.twilio.deliverText(first.params);
    expect(second.answer?.body).toBe(first.answer?.body);
    await later();
    phones.server.clock.forward(HOUR);
    await texts(phones, from, 'hello');
    expect(phones.twilio.phone(from).received.filter(({ via }) => via === 'rest')).toHaveLength(1);
    expect(phones.twilio.media.requests.slice(before)).toHaveLength(2);
  });

  test('that nobody can open is told of, and the form goes on', async () => {
    await texts(phones, from, 'pothole outside 16 Mill Lane');
    await sends('', phones.twilio.media.put(Buffer.from('<html>not a photo at all</html>')));
    expect(await later()).toMatch(/^I couldn't open your photo\. .* How deep is it/);
    expect((await record()).entries.flatMap((entry) => entry.files ?? [])).toEqual([]);
  });

  test('that could not be had is fetched when it can', async () => {
    await sends('', phones.twilio.media.put(PHOTO, { once: 503 }));
    await until(() => phones.twilio.media.requests.length > 0);
    await until(async () => {
      phones.server.clock.forward(MINUTE);
      return phones.twilio.phone(from).received.some(({ via }) => via === 'rest');
    });
    expect(await later()).toBe('I have your photo. What does it show, and where is it?');
  });
});

describe('what is fetched', () => {
  let twilio: FakeTwilio;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
  });
  afterAll(() => twilio.stop());

  const kept = new Map<string, Uint8Array>();
  const keep = {
    files: { put: async (id: string, bytes: Uint8Array) => void kept.set(id, bytes) },
    secrets: { identity: 'key' },
  };
  const fetching = (addresses: string[], parts: { apiUrl?: string } = twilio.parts, deadline?: number) => {
    const fetcher = pictureFetcher({ ...twilio.parts, ...parts }, keep, deadline);
    return fetcher('row', { do: 'fetch', channel: 'sms', thread: 'thread', addresses });
  };
  const NOTHING = { got: [] };

  test('is fetched again under the same id', async () => {
    const { url } = twilio.media.put(PHOTO);
    const first = await fetching([url]);
    expect(first).toMatchObject({ got: [{ type: 'image/jpeg', name: 'photo' }] });
    expect(await fetching([url])).toEqual(first);
  });

  test('the token goes to the API and to nobody that it leads to', async () => {
    await fetching([twilio.media.put(PHOTO).url]);
    const [asked, led] = twilio.media.requests.slice(-2);
    expect(asked).toMatchObject({ token: true });
    expect(led).toMatchObject({ path: expect.stringMatching(/^\/kept\//) as string, token: false });
  });

  test.each<[string, Trouble, object]>([
    ['leads to another host', { redirect: 'https://evil.example/photo' }, NOTHING],
    ['leads to what clouds keep their secrets under', { redirect: 'http://169.254.169.254/latest' }, NOTHING],
    ['leads to this machine', { redirect: 'http://127.0.0.1:1/' }, NOTHING],
    ['leads to a host that only sounds like it', { redirect: 'https://twilio.com.evil.example/' }, NOTHING],
    ['leads to another port', { redirect: 'https://mms.twiliocdn.com:8443/' }, NOTHING],
    ['leads away from TLS', { redirect: 'http://mms.twiliocdn.com/photo' }, NOTHING],
    ['leads to a file', { redirect: 'file:///etc/passwd' }, NOTHING],
    ['is gone', { status: 404 }, NOTHING],
    ['is not ours to have', { status: 403 }, NOTHING],
    ['is unwell', { status: 500 }, { retry: '500' }],
    ['asks for patience', { status: 429 }, { retry: '429' }],
    ['breaks off', { cut: true }, { retry: 'the line was cut' }],
  ])('from an address that %s', async (_, trouble, result) => {
    const token = twilio.media.requests.length;
    expect(await fetching([twilio.media.put(PHOTO, trouble).url])).toEqual(result);
    expect(twilio.media.requests.length - token).toBeLessThanOrEqual(2);
  });

  test('an address that leads to itself is given up', async () => {
    const { url } = twilio.media.put(PHOTO, { circles: true });
    const before = twilio.media.requests.length;
    expect(await fetching([url])).toEqual(NOTHING);
    expect(twilio.media.requests.length - before).toBe(4);
  });

  test('is given up for now when nobody answers', async () => {
    const { url } = twilio.media.put(PHOTO, { hangs: true });
    expect(await fetching([url], twilio.parts, 200)).toEqual({ retry: 'no-answer' });
    expect(await fetching([url], { apiUrl: 'http://127.0.0.1:9' })).toEqual({ retry: 'no-answer' });
  });

  test('is at most 10 MB', async () => {
    const large = Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(10 * 1024 * 1024, 7), JPEG.subarray(-2)]);
    expect(await fetching([twilio.media.put(large).url])).toEqual(NOTHING);
  });

  test('from any other host than the ones of Twilio is not even asked for', async () => {
    const before = twilio.media.requests.length;
    for (const address of [
      'https://evil.example/2010-04-01/Accounts/x',
      'https://api.twilio.com.evil.example/x',
      'https://eviltwilio.com/x',
      'https://169.254.169.254/latest/meta-data',
      'https://localhost/x',
      'https://[::1]/x',
    ])
      expect(await fetching([address])).toEqual(NOTHING);
    expect(twilio.media.requests).toHaveLength(before);
  });
});

describe('a name', () => {
  const look = (...addresses: string[]): Promise<unknown> => {
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const lookup = publicLookup((_host, _options, done) => done(null, found));
    return new Promise((resolve) =>
      lookup('mms.twiliocdn.com', { all: true }, (error, all) => resolve(error ? 'refused' : all)),
    );
  };

  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
    ...['0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', '::ffff:127.0.0.1'],
    ...['fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '64:ff9b::a00:1'],
  ])('that leads to %s leads nowhere, also beside a public address', async (address) => {
    expect(await look(address)).toBe('refused');
    expect(await look('52.1.2.3', address)).toBe('refused');
  });

  test('that leads to public addresses leads there', async () => {
    expect(await look('52.1.2.3', '2600:9000::1')).toEqual([
      { address: '52.1.2.3', family: 4 },
      { address: '2600:9000::1', family: 6 },
    ]);
    expect(await look()).toBe('refused');
  });
});
