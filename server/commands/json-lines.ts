import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { SetupError } from '../../base/errors';

/** The lines of a file, each a JSON object of the shape; a line that is not stops the command with its place. */
export function jsonLines<T>(file: string, shape: z.ZodType<T>, meant: string): T[] {
  const lines = textOf(file).split('\n');
  const found = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = shape.safeParse(json(line));
    if (!parsed.success) throw new SetupError(`${file}:${i + 1} must be a JSON object with ${meant}.`);
    return [parsed.data];
  });
  if (found.length === 0) throw new SetupError(`${file} holds no lines.`);
  return found;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SetupError(`${file} can't be read.`);
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
