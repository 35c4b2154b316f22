import { z } from 'zod';
import { type CaseNow, type Opened, Trouble } from '../../requests/back-office';
import { elementsOf, parseXml, textOf } from '../http/xml';

/** Longest note of theirs that is kept. */
const LONGEST_NOTE = 1000;

/** Ids are numbers in some systems and text in others; what is empty is not there. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()))
  .transform((value) => (value === '' ? undefined : value));

const record = z.object({
  service_request_id: text,
  token: text,
  status: text,
  status_notes: text,
  description: text,
  updated_datetime: text,
});
export type Answered = z.infer<typeof record>;

/** The requests of an answer in JSON or XML; the specification makes one out of the other. */
export function requestsIn(body: string): readonly Answered[] {
  const trimmed = body.replace(/^\uFEFF/, '').trimStart();
  const parsed = z.array(record).safeParse(trimmed.startsWith('<') ? fromXml(trimmed) : fromJson(trimmed));
  if (!parsed.success) throw new Trouble('not-understood', true);
  return parsed.data;
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function fromXml(body: string): unknown {
  try {
    return elementsOf(parseXml(body)).map((request) =>
      Object.fromEntries(elementsOf(request).map((field) => [field.name, textOf(field)])),
    );
  } catch {
    return undefined;
  }
}

/** Without an id and without a token the back office has it, and tells no more. */
export function openedBy(answered: readonly Answered[]): Opened {
  const [first] = answered;
  if (!first) throw new Trouble('not-understood', true);
  return { id: first.service_request_id, token: first.token };
}

/** What has no id or no status that we know is left out. */
export function casesIn(answered: readonly Answered[]): CaseNow[] {
  return answered.flatMap((one): CaseNow[] => {
    const { service_request_id: id, status } = one;
    if (id === undefined || !/^(open|closed)$/i.test(status ?? '')) return [];
    const updatedAt = Date.parse(one.updated_datetime ?? '');
    return [
      {
        id,
        open: status!.toLowerCase() === 'open',
        notes: one.status_notes?.slice(0, LONGEST_NOTE),
        ...(Number.isNaN(updatedAt) ? {} : { updatedAt }),
      },
    ];
  });
}
