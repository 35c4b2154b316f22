import type { IncomingMessage } from 'node:http';
import { Busboy } from '@fastify/busboy';
import { Refusal } from '../../base/errors';
import { MAX_BODY, readBody } from '../http/body';
import { MAX_PHOTOS } from '../photos/keeping';

const MAX_PARTS = 11;
/** The part that holds the activity to which the others are attached. */
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

export interface Part {
  /** The field of the form. */
  readonly field: string;
  readonly type: string;
  /** Of the file, as it was called where it came from; empty for a field without one. */
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
    const bytes = await readBody(req, MAX_PHOTOS);
    const named = /filename="([^"]*)"/i.exec(req.headers['content-disposition'] ?? '')?.[1];
    return { files: [{ field: '', type, name: named ?? '', bytes }] };
  }
  const parts = await readParts(req);
  const files = parts.filter((part) => part.type !== ACTIVITY_TYPE);
  const activity = parts.find((part) => part.type === ACTIVITY_TYPE);
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_PHOTOS) throw new Refusal('too-long');
  return { activity: activity && toJson(activity.bytes), files };
}

/** The parts of a multipart form. */
export async function readParts(req: IncomingMessage): Promise<readonly Part[]> {
  return split(req.headers['content-type'] ?? '', await readBody(req, MAX_PHOTOS + MAX_BODY));
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
    boy.on('file', (field, stream, name, _encoding, mime) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', malformed);
      stream.on('end', () =>
        parts.push({ field, type: mime, name: name ?? '', bytes: Buffer.concat(chunks) }),
      );
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
