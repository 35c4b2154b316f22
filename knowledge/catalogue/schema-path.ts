import type { z } from 'zod';

export type Path = readonly PropertyKey[];

/** What this file needs to know of a zod schema's inside. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  /** What fields are whose names are not in the shape. */
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

/** The schema of the field that the path leads to. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!at) return undefined;
    const inside = bare(at);
    at = inside.shape
      ? (inside.shape[String(step)] ?? inside.catchall)
      : (inside.element ?? inside.valueType);
  }
  return at;
}

/** The names of the fields that may stand there; none if it is no map. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at ? Object.keys(bare(at).shape ?? {}) : [];
}

/** What should be written into the field, as its schema describes it. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return schemaAt(schema, path)?.description;
}

/** What is there once "optional", "default" and "transformed afterwards" are taken off. */
function bare(schema: z.ZodType): Inside {
  const inside = schema._zod.def as unknown as Inside;
  const inner = inside.innerType ?? inside.in;
  return inner ? bare(inner) : inside;
}
