import type { Figures } from './load';
import type { BenchOptions } from './options';
import { type Measured, STEADY_PER_SECOND } from './rounds';

export interface Report {
  readonly node: string;
  readonly conversations: number;
  readonly connections: number;
  readonly rounds: number;
  readonly echo: Figures;
  readonly cases: readonly ReportedCase[];
}

interface ReportedCase extends Figures {
  readonly store: string;
  readonly channel: string;
  /** Its turns a second over those of the echo server, measured beside it. */
  readonly ratio: number;
  readonly steady: Figures;
}

export function reportOf(options: BenchOptions, { echo, cases }: Measured): Report {
  const { conversations, connections, rounds } = options;
  return {
    node: process.version,
    conversations,
    connections,
    rounds,
    echo,
    cases: cases.map(({ store, wire, best, steady }) => ({
      store,
      channel: wire.name,
      ...best,
      ratio: best.perSecond / echo.perSecond,
      steady,
    })),
  };
}

/** The report for people. */
export function tableOf(report: Report): string {
  const { node, conversations, connections, rounds, echo, cases } = report;
  const rows = [
    ['', 'turns/s', 'p50 ms', 'p99 ms', 'of echo', `p99 ms at ${STEADY_PER_SECOND}/s`],
    ['echo', ...numbers(echo), '1.00', ''],
    ...cases.map(({ store, channel, ratio, steady, ...best }) => [
      `${store} ${channel}`,
      ...numbers(best),
      ratio.toFixed(2),
      steady.p99.toFixed(1),
    ]),
  ];
  return [
    'An answer to an open question, signed, durable and recorded; beside it a bare restify + botbuilder echo server.',
    `Node ${node}, ${connections} connections, ${conversations} conversations with one answer each; the best of ${rounds} rounds,`,
    'echo before each. The steady load is timed from when each request was due.',
    '',
    ...aligned(rows),
  ].join('\n');
}

const numbers = ({ perSecond, p50, p99 }: Figures): string[] => [
  perSecond.toFixed(0),
  p50.toFixed(1),
  p99.toFixed(1),
];

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}
