import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../../../base/errors';
import { DATATYPES, type OfferedService } from '../../../adapters/open311/offered';
import { replaceFile } from './replace-file';

/** Beside council.yaml: what the back office offered when it was last asked, so that the next time tells what has changed. */
export const LAST_TIME = 'open311.json';

const shape = z.object({
  shape: z.literal(1),
  services: z.array(
    z.object({
      service_code: z.string(),
      service_name: z.string(),
      description: z.string(),
      keywords: z.array(z.string()),
      group: z.string(),
      attributes: z.array(
        z.object({
          code: z.string(),
          variable: z.boolean(),
          datatype: z.enum(DATATYPES),
          required: z.boolean(),
          order: z.number().optional(),
          description: z.string(),
          datatype_description: z.string(),
          values: z.array(z.object({ key: z.string(), name: z.string() })),
        }),
      ),
    }),
  ),
});

/** None if it was never asked. */
export function offeredLastTime(directory: string): readonly OfferedService[] {
  const path = join(directory, LAST_TIME);
  if (!existsSync(path)) return [];
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8'))).services as readonly OfferedService[];
  } catch {
    throw new SetupError(
      `${path} can't be read: take it out, and your own words are kept wherever they differ from the back office's.`,
    );
  }
}

export const keepOffered = (directory: string, services: readonly OfferedService[]): void =>
  replaceFile(join(directory, LAST_TIME), `${JSON.stringify({ shape: 1, services }, undefined, 2)}\n`);
