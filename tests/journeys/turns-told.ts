import type { Medium } from '../../language/reply';

const MEDIA: readonly Medium[] = ['web', 'text', 'speech'];

/** How many turns each journey took on each channel, told once all are over. */
export function turnsTold() {
  const rows = new Map<string, Partial<Record<Medium, number>>>();
  return {
    add(title: string, medium: Medium, turns: number): void {
      rows.set(title, { ...rows.get(title), [medium]: turns });
    },
    print(): void {
      const line = (title: string, cells: readonly string[]): string =>
        `${cells.map((cell) => cell.padStart(6)).join(' ')}  ${title}`;
      const lines = [...rows].map(([title, turns]) =>
        line(
          title,
          MEDIA.map((medium) => String(turns[medium] ?? '-')),
        ),
      );
      process.stdout.write(`\n${[line('turns', ['web', 'text', 'call']), ...lines].join('\n')}\n`);
    },
  };
}
