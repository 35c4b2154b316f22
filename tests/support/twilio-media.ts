import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How one picture is handed out, where that is not as Twilio does it. */
export type Trouble =
  | { readonly redirect: string }
  | { readonly status: number }
  /** The first time only. */
  | { readonly once: number }
  /** Breaks off in the middle. */
  | { readonly cut: true }
  | { readonly hangs: true }
  /** Leads on to where it leads on from. */
  | { readonly circles: true };

interface Kept {
  readonly bytes: Buffer;
  readonly type: string;
  readonly trouble?: Trouble;
  asked: number;
}

/**
 * What came with texts, as Twilio keeps it: GET /2010-04-01/Accounts/{sid}/Messages/{sid}/Media/{sid} asks for the
 * account's token and leads on to an address that works for a while and asks for none.
 */
export class MediaApi {
  /** Each request: where to, and whether a token came along. */
  readonly requests: { readonly path: string; readonly token: boolean }[] = [];
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly accountSid: string,
    private readonly authToken: string,
  ) {}

  /** Keeps a picture; its address as a webhook names it. */
  put(
    bytes: Buffer,
    trouble?: Trouble,
    type = 'image/jpeg',
  ): { readonly url: string; readonly type: string } {
    const id = createHash('md5').update(`${this.kept.size}`).digest('hex');
    this.kept.set(`ME${id}`, { bytes, type, trouble, asked: 0 });
    const path = `/2010-04-01/Accounts/${this.accountSid}/Messages/MM${id}/Media/ME${id}`;
    return { url: `https://api.twilio.com${path}`, type };
  }

  answer(req: IncomingMessage, res: ServerResponse): void {
    const path = req.url ?? '';
    this.requests.push({ path, token: req.headers.authorization !== undefined });
    const kept = this.kept.get(path.split('/').at(-1) ?? '');
    if (!kept) return end(res, 404);
    if (path.startsWith('/kept/')) return hand(kept, path, res);
    const basic = Buffer.from(`${this.accountSid}:${this.authToken}`).toString('base64');
    if (req.headers.authorization !== `Basic ${basic}`) return end(res, 401);
    kept.asked++;
    const { trouble } = kept;
    if (trouble && 'hangs' in trouble) return;
    if (trouble && 'status' in trouble) return end(res, trouble.status);
    if (trouble && 'once' in trouble && kept.asked === 1) return end(res, trouble.once);
    const location = trouble && 'redirect' in trouble ? trouble.redirect : `/kept/${path.split('/').at(-1)}`;
    end(res, 307, { location });
  }
}

function hand({ bytes, type, trouble }: Kept, path: string, res: ServerResponse): void {
  if (trouble && 'circles' in trouble) return end(res, 307, { location: path });
  res.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
  if (!trouble || !('cut' in trouble)) return void res.end(bytes);
  res.write(bytes.subarray(0, bytes.length / 2), () => res.destroy());
}

function end(res: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  res.writeHead(status, headers);
  res.end();
}
