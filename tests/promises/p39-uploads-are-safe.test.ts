import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { fetchMedia } from '../../adapters/twilio/media';
import { publicLookup } from '../../adapters/twilio/public-address';
import { threadReader } from '../../citizens/thread-reader';
import type { House } from '../../server/house';
import { cleanPhoto } from '../../adapters/photos/photo';
import { started } from '../support/direct-line-rest';
import { exif, JPEG, jpegWith, PNG, pngWith } from '../support/pictures';
import { startServer, type TestServer } from '../support/server';

/**
 * P39. An upload is what its bytes say, put together anew without what gives its sender away, bounded in bytes and pixels,
 * under a name of ours, given back to be saved and never run; and nothing is fetched but from Twilio.
 */
let server: TestServer;
let house: House;
beforeAll(async () => {
  server = await startServer();
  house = await server.house();
});

interface Sent {
  readonly status: number;
  /** What is given back of it. */
  readonly files: readonly { readonly headers: Headers; readonly bytes: Buffer; readonly name: string }[];
}

async function upload(bytes: Buffer, name = 'photo.jpg', type = 'image/jpeg'): Promise<Sent> {
  const { token, conversationId } = await started(server.url);
  const authorization = `Bearer ${token}`;
  const base = `${server.url}/v3/directline/conversations/${conversationId}`;
  const body = new FormData();
  body.append('file', new File([new Uint8Array(bytes)], name, { type }));
  const posted = await fetch(`${base}/upload?userId=me`, {
    method: 'POST',
    headers: { authorization },
    body,
  });
  const { entries } = await threadReader(house.store).after(conversationId, 0);
  const kept = entries.flatMap(({ entry }) => entry.files ?? []);
  const files = await Promise.all(
    kept.map(async ({ id, name: shown }) => {
      const got = await fetch(`${server.url}/files/${id}`, { headers: { authorization } });
      return { headers: got.headers, bytes: Buffer.from(await got.arrayBuffer()), name: shown };
    }),
  );
  return { status: posted.status, files };
}

const HTML = Buffer.from('<script>alert(1)</script>');
const ZIP = Buffer.from('PK\u0003\u0004evil.exe');

describe('what is uploaded', () => {
  test('loses where it was taken', async () => {
    const { status, files } = await upload(jpegWith(exif(1, 'II', 'GPSLatitude 52.1 N')));
    expect(status).toBe(200);
    expect(files).toHaveLength(1);
    expect(files[0]!.bytes.toString('latin1')).not.toMatch(/GPS|52\.1/);
    expect(files[0]!.bytes.subarray(0, 2)).toEqual(JPEG.subarray(0, 2));
  });

  test.each<[string, Buffer]>([
    ['a page behind a JPEG', Buffer.concat([JPEG, HTML])],
    ['an archive behind a PNG', Buffer.concat([PNG, ZIP])],
    ['a page in a comment', jpegWith(Buffer.concat([Buffer.from([0xff, 0xfe, 0, HTML.length + 2]), HTML]))],
  ])('%s is only the picture', async (_, bytes) => {
    const [file] = (await upload(bytes)).files;
    expect(file!.bytes.toString('latin1')).not.toMatch(/script|evil/);
  });

  test.each<[string, Buffer]>([
    ['a page called a photo', HTML],
    ['an archive', ZIP],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a PNG of 50,000 by 50,000', pngWith([], { width: 50_000, height: 50_000 })],
    ['a PNG one sign wide and endless', pngWith([], { width: 1, height: 0x7fffffff })],
    ['the head of a JPEG', JPEG.subarray(0, 30)],
    ['a GIF', Buffer.from('GIF89a')],
    ['nothing of either', Buffer.alloc(5000, 0x41)],
  ])('%s is refused, whatever it is called', async (_, bytes) => {
    const { status, files } = await upload(bytes);
    expect([status, files.length]).toEqual([415, 0]);
  });

  test('of more than 10 MB is refused', async () => {
    expect((await upload(Buffer.concat([JPEG, Buffer.alloc(10 * 1024 * 1024)]))).status).toBe(413);
  });

  test.each([
    '../../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/data/store.sqlite',
    'a\u0000b\u202Egpj.exe',
  ])('a name like %j leads nowhere', async (name) => {
    const [file] = (await upload(PNG, name, 'text/html')).files;
    expect(file!.name).not.toMatch(/[/\\\0\u202E]/);
    expect(file!.bytes).toEqual(PNG);
  });

  test('is given back to be saved, as what it is', async () => {
    const [file] = (await upload(PNG, 'x.html', 'text/html')).files;
    expect(file!.headers.get('content-type')).toBe('image/png');
    expect(file!.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file!.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a thousand broken pictures end quickly, each as a picture or as none', () => {
    const began = performance.now();
    for (let i = 0; i < 1000; i++) {
      const broken = Buffer.from(i % 2 ? JPEG : PNG);
      broken[(i * 7919) % broken.length]! ^= 1 + (crc32(String(i)) % 255);
      const photo = cleanPhoto(broken);
      if (photo) expect(['image/jpeg', 'image/png']).toContain(photo.type);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('what is fetched', () => {
  const account = {
    publicUrl: new URL('https://talk.example.org'),
    accountSid: `AC${'1'.repeat(32)}`,
    authToken: 'a-token-that-nobody-else-may-see',
  };
  const get = (address: string, apiUrl?: string): ReturnType<typeof fetchMedia> =>
    fetchMedia({ ...account, apiUrl }, address, 1000, AbortSignal.timeout(3000));

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'https://169.254.169.254/latest/meta-data/',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://api.twilio.com.evil.example/x',
    'https://eviltwilio.com/x',
    'https://api.twilio.com@evil.example/x',
    'https://api.twilio.com:8443/x',
    'http://media.twiliocdn.com/x',
    'file:///etc/passwd',
    'gopher://api.twilio.com/x',
  ])('%s is not', async (address) => {
    expect(await get(address)).toEqual({ lost: 'not an address of Twilio' });
  });

  test.each(['127.0.0.1', '169.254.169.254', '10.0.0.5', '::1', 'fd00::1', '::ffff:127.0.0.1', '0.0.0.0'])(
    "a name of Twilio's that has come to lead to %s is not",
    async (address) => {
      const family = address.includes(':') ? 6 : 4;
      const lookup = publicLookup((_host, _options, done) => done(null, [{ address, family }]));
      const found = await new Promise((resolve) =>
        lookup('media.twiliocdn.com', {}, (error) => resolve(error)),
      );
      expect(found).toBeInstanceOf(Error);
    },
  );

  test('where it is sent on to is looked at as the first address was', async () => {
    const asked: string[] = [];
    const inside = createServer((req, res) => {
      asked.push(`inside ${req.url}`);
      res.end(PNG);
    });
    const api = createServer((req, res) => {
      asked.push(`api ${req.url}`);
      const port = (inside.address() as AddressInfo).port;
      res.writeHead(302, {
        location: req.url === '/1' ? `http://127.0.0.1:${port}/secret` : 'http://169.254.169.254/',
      });
      res.end();
    });
    await Promise.all(
      [inside, api].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))),
    );
    const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    expect(await get('https://api.twilio.com/1', apiUrl)).toEqual({ lost: 'not an address of Twilio' });
    expect(await get('https://api.twilio.com/2', apiUrl)).toEqual({ lost: 'not an address of Twilio' });
    expect(asked).toEqual(['api /1', 'api /2']);
    for (const one of [inside, api]) one.close();
  });
});
