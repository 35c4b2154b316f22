import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Busboy } from '@fastify/busboy';
import { Refusal } from '../../base/errors';
import { keyedHash } from '../../base/ids';
import type { Incoming } from '../../bots/incoming';
import type { ChannelParts } from '../channel';
import { MAX_BODY, readBody } from '../http/body';
import { fileTypeOf } from '../http/file-type';

/** Longest upload, all its files together. */
const MAX_UPLOAD = 10 * 1024 * 1024;
const MAX_PARTS = 11;
/** The part that holds the activity to which the others are attached. */
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

interface Part {
  readonly type: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Upload {
  /** As posted, unchecked. */
  readonly activity?: unknown;
  readonly files: readonly Part[];
}

/** An upload in either of its forms: parts of a form, or one file that is the whole body. */
export async function readUpload(req: IncomingMessage): Promise<Upload> {
  const type = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data/i.test(type)) {
    const bytes = await readBody(req, MAX_UPLOAD);
    const named = /filename="([^"]*)"/i.exec(req.headers['content-disposition'] ?? '')?.[1];
    return { files: [{ type, name: named ?? '', bytes }] };
  }
  const parts = await split(type, await readBody(req, MAX_UPLOAD + MAX_BODY));
  const files = parts.filter((part) => part.type !== ACTIVITY_TYPE);
  const activity = parts.find((part) => part.type === ACTIVITY_TYPE);
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_UPLOAD) throw new Refusal('too-long');
  return { activity: activity && toJson(activity.bytes), files };
}

/**
 * Puts the files on disk and names them for the turn. A file's id holds its message and its bytes: a retry finds it
 * in place, and nothing can take its place.
 */
export async function keepFiles(
  parts: ChannelParts,
  { thread, id }: { readonly thread: string; readonly id: string },
  files: readonly Part[],
): Promise<NonNullable<Incoming['files']>> {
  const typed = files.map((file) => ({ ...file, type: typeOf(file.bytes) }));
  return Promise.all(
    typed.map(async ({ bytes, type, name }, i) => {
      const digest = createHash('sha256').update(bytes).digest('base64url');
      const file = keyedHash(parts.secrets.identity, 'file', thread, id, String(i), digest);
      await parts.files.put(file, bytes);
      return { id: file, type, name: plainName(name) };
    }),
  );
}

function typeOf(bytes: Buffer): string {
  const type = fileTypeOf(bytes);
  if (!type) throw new Refusal('wrong-type');
  return type;
}

/** What is left of a name for people to see: no path, no control signs, and never a way to a place on our disk. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, '').slice(0, 100) || 'file';
}

function toJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal('not-understood', 'activity part is not JSON');
  }
}

function split(type: string, body: Buffer): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const malformed = (): void => reject(new Refusal('not-understood', 'not a form'));
    const parts: Part[] = [];
    const boy = openForm(type);
    boy.on('file', (_field, stream, name, _encoding, mime) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', malformed);
      stream.on('end', () => parts.push({ type: mime, name: name ?? '', bytes: Buffer.concat(chunks) }));
    });
    boy.on('partsLimit', () => reject(new Refusal('too-long', 'too many files')));
    boy.on('error', malformed);
    boy.on('finish', () => resolve(parts));
    boy.end(body);
  });
}

function openForm(type: string): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: { parts: MAX_PARTS },
      isPartAFile: () => true,
    });
  } catch {
    throw new Refusal('not-understood', 'not a form');
  }
}
