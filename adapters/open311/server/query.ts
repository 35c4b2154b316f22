import { z } from 'zod';
import { DAY } from '../../../base/clock';
import type { Wanted } from '../../../requests/public-list';
import { readReference } from '../../../requests/reference';
import { Problems } from './answer';

/** GeoReport v2: a search spans so much at most, and without dates the last of it. */
const LONGEST_SPAN = 90 * DAY;
const MOST_PAGES = 20;
const PAGE_SIZE = 50;
const LARGEST_PAGE = 100;
const MOST_IDS = 50;
const MOST_SERVICES = 10;

const time = z.iso.datetime({
  offset: true,
  error: 'must be a time with its zone, such as 2026-11-01T00:00:00Z',
});

const list = (most: number) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((all) => all.length <= most, `may name ${most} at most`);

const whole = (most: number, says: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, says)
    .transform(Number)
    .refine((n) => n <= most, says);

const shape = z.object({
  service_request_id: list(MOST_IDS).optional(),
  service_code: list(MOST_SERVICES).optional(),
  start_date: time.optional(),
  end_date: time.optional(),
  status: z
    .string()
    .regex(/^(open|closed)(,(open|closed))?$/, 'must be open or closed')
    .optional(),
  page: whole(
    MOST_PAGES,
    `must be 1 to ${MOST_PAGES}: for more, ask for a shorter time with start_date and end_date`,
  ).default(1),
  page_size: whole(LARGEST_PAGE, `must be 1 to ${LARGEST_PAGE}`).default(PAGE_SIZE),
});

/** What a search asks for: these references, or what was sent in a span of time. Throws Problems. */
export function readQuery(
  query: URLSearchParams,
  now: number,
): { readonly references: readonly string[] } | { readonly wanted: Wanted } {
  const parsed = shape.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')));
  if (!parsed.success)
    throw new Problems(
      400,
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
    );
  const { service_request_id: ids, service_code: services, status, page, page_size: limit } = parsed.data;
  if (ids) return { references: ids.flatMap((id) => readReference(id) ?? []) };
  const states = status?.split(',');
  const one = states?.length === 1 ? (states[0] as 'open' | 'closed') : undefined;
  return {
    wanted: { ...spanOf(parsed.data, now), services, status: one, skip: (page - 1) * limit, limit },
  };
}

function spanOf(
  { start_date: start, end_date: end }: z.infer<typeof shape>,
  now: number,
): { readonly from: number; readonly to: number } {
  const from = start === undefined ? undefined : Date.parse(start);
  const to = end === undefined ? (from === undefined ? now : from + LONGEST_SPAN) : Date.parse(end);
  const since = from ?? to - LONGEST_SPAN;
  if (since > to) throw new Problems(400, ['start_date must be before end_date.']);
  if (to - since > LONGEST_SPAN)
    throw new Problems(400, ['start_date and end_date may be 90 days apart at most.']);
  return { from: Math.max(since, 0), to: Math.max(to, 0) };
}
