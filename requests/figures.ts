import { DateTime } from 'luxon';
import { MINUTE } from '../base/clock';
import type { Service } from '../knowledge/catalogue/service';
import { ZONE } from '../language/dates';
import { DUE, ERRANDS } from '../outbox/due';
import type { Store } from '../storage/store';
import { COUNTED, type Counted, figureKey, monthOf, STRETCHES, type Stretch } from './counting';

const MONTHS = 12;
/** Fewer than this could be somebody that one knows. */
const FEW = 5;

/** A number as it may be published: of what says something of a person, few are not counted out. */
export type Shown = number | '1-4';
export type Numbers<N = Shown> = Readonly<Record<Counted, N>>;

export interface ServiceFigures {
  readonly service: string;
  readonly total: Numbers;
  /** Requests by the working days after which they were done. */
  readonly days: Readonly<Record<Stretch, Shown>>;
  /** The latest first; absent for services of which a month's numbers would be too few. */
  readonly months?: readonly MonthFigures[];
}

export type MonthFigures = { readonly month: string } & Numbers<number>;

export interface Figures {
  /** First and last month, such as "2026-11". */
  readonly from: string;
  readonly to: string;
  readonly services: readonly ServiceFigures[];
  /** All services that have months. */
  readonly months: readonly MonthFigures[];
  readonly assistant: AssistantFigures;
}

/** How the assistant itself does, since it was started. */
export interface AssistantFigures {
  readonly accepted: number;
  readonly answered: number;
  readonly handedOver: number;
  readonly failed: number;
  /** Minutes since which the oldest message or request should have left, and has not. */
  readonly oldestUnsent: number;
}

/** What is published: twelve months of each service that people can ask for, from the counters. */
export async function figures(store: Store, services: readonly Service[], now: number): Promise<Figures> {
  const months = monthsUntil(now);
  const asked = services.filter(({ kind }) => kind !== 'information');
  const found = await Promise.all(asked.map((service) => ofService(store, service, months)));
  const used = found.filter(({ total }) => total.received !== 0);
  return {
    from: months.at(-1)!,
    to: months[0]!,
    services: used,
    months: months.map((month, i) => ({
      month,
      ...numbers((one) => sum(used.map((service) => service.months?.[i]?.[one] ?? 0))),
    })),
    assistant: await ofAssistant(store, now),
  };
}

function monthsUntil(now: number): string[] {
  const month = DateTime.fromMillis(now, { zone: ZONE }).startOf('month');
  return Array.from({ length: MONTHS }, (_, ago) => monthOf(month.minus({ months: ago }).toMillis()));
}

async function ofService(
  store: Store,
  { code, public: seen }: Service,
  months: readonly string[],
): Promise<ServiceFigures> {
  const names = [...COUNTED, ...STRETCHES.map((stretch) => `days.${stretch}` as const)];
  const keys = months.flatMap((month) => names.map((name) => figureKey(code, month, name)));
  const counted = await store.counters(keys);
  const at = (month: number, name: (typeof names)[number]): number =>
    counted[month * names.length + names.indexOf(name)]!;
  const all = (name: (typeof names)[number]): number => sum(months.map((_, i) => at(i, name)));
  const shown = (n: number): Shown => (seen === 'no' && n > 0 && n < FEW ? '1-4' : n);
  return {
    service: code,
    total: numbers((one) => shown(all(one))),
    days: Object.fromEntries(STRETCHES.map((one) => [one, shown(all(`days.${one}`))])) as Record<
      Stretch,
      Shown
    >,
    ...(seen === 'no'
      ? {}
      : { months: months.map((month, i) => ({ month, ...numbers((one) => at(i, one)) })) }),
  };
}

async function ofAssistant(store: Store, now: number): Promise<AssistantFigures> {
  const [accepted, answered, handedOver, failed] = await store.counters([
    'requests',
    'turns',
    'handed-over',
    'dead',
  ]);
  const waiting = await Promise.all([DUE, ERRANDS].map((index) => store.range(index, { limit: 1 })));
  const since = Math.min(now, ...waiting.flat().map(dueAt));
  return {
    accepted: accepted!,
    answered: answered!,
    handedOver: handedOver!,
    failed: failed!,
    oldestUnsent: Math.floor((now - since) / MINUTE),
  };
}

const numbers = <N>(of: (one: Counted) => N): Numbers<N> =>
  Object.fromEntries(COUNTED.map((one) => [one, of(one)])) as Record<Counted, N>;

/** Members of these lines begin with when they are due. */
const dueAt = (member: string): number => Number(member.slice(0, member.indexOf('|')));

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
