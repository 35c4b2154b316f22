import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import { z } from 'zod';

const manifestShape = z.strictObject({
  script: z.string(),
  style: z.string(),
  icon: z.string(),
  deskScript: z.string(),
  deskStyle: z.string(),
});

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file for browsers as it is sent: whole, and as small as each encoding makes it. */
export interface StaticFile {
  readonly type: string;
  readonly encoded: Readonly<Record<'identity' | 'gzip' | 'br', Buffer>>;
}

/** What was built for browsers, in memory, and the pages' templates. */
export interface Assets {
  /** Built names, which change with what is in the files. */
  readonly names: z.infer<typeof manifestShape>;
  readonly files: ReadonlyMap<string, StaticFile>;
  render(template: string, values: object): string;
}

/** Reads what `web/build.mjs` has built into the directory. */
export function readAssets(directory: string): Assets {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const names = manifestShape.parse(manifest);
  const templates = new Environment(new FileSystemLoader(join(directory, 'templates'), { noCache: false }), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return {
    names,
    files: new Map(Object.values(names).map((name) => [name, readStatic(join(directory, name))])),
    render: (template, values) => templates.render(template, values),
  };
}

function readStatic(path: string): StaticFile {
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    encoded: {
      identity: readFileSync(path),
      gzip: readFileSync(`${path}.gz`),
      br: readFileSync(`${path}.br`),
    },
  };
}
