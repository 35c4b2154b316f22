// Builds what browsers get: the scripts and the styles, small and named by their content, and the pages' templates.
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
/** Phones from about 2020 on run the script; on older ones the page is plain forms. */
const SCRIPT_TARGET = 'es2020';
const STYLE_TARGET = ['chrome90', 'firefox88', 'safari14'];

async function script(entry) {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: SCRIPT_TARGET,
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles[0].text;
}

async function style(css) {
  const { code } = await transform(css, { loader: 'css', minify: true, target: STYLE_TARGET });
  return code;
}

/** The look of GOV.UK without what is the government's own: its typeface and its crest. */
async function govukStyle() {
  const path = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  return (await readFile(path, 'utf8'))
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial', 'system-ui,arial')
    .replace(/url\(\/assets\/images\/[^)]*\)/g, 'none')
    .replace(/\/\*# sourceMappingURL=.*$/s, '');
}

const source = (file) => readFile(join(here, file), 'utf8');

/** Writes the file, whole and compressed, under a name that changes with its content, and returns the name. */
async function named(outDir, name, extension, text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  const path = join(outDir, file);
  await Promise.all([
    writeFile(path, text),
    promisify(gzip)(text, { level: 9 }).then((bytes) => writeFile(`${path}.gz`, bytes)),
    promisify(brotliCompress)(text).then((bytes) => writeFile(`${path}.br`, bytes)),
  ]);
  return file;
}

export async function buildWeb(outDir) {
  await mkdir(outDir, { recursive: true });
  const [chat, page, icon, deskScript, deskStyle] = await Promise.all([
    script('scripts/chat.ts'),
    source('styles/page.css').then(style),
    source('images/icon.svg'),
    script('desk/scripts/desk.ts'),
    Promise.all([govukStyle(), source('desk/desk.css'), source('desk/helping.css')]).then((parts) =>
      style(parts.join('\n')),
    ),
  ]);
  const manifest = {
    script: await named(outDir, 'chat', 'js', chat),
    style: await named(outDir, 'page', 'css', page),
    icon: await named(outDir, 'icon', 'svg', icon),
    deskScript: await named(outDir, 'desk', 'js', deskScript),
    deskStyle: await named(outDir, 'desk', 'css', deskStyle),
  };
  await cp(join(here, 'templates'), join(outDir, 'templates'), { recursive: true });
  await cp(join(here, 'desk/templates'), join(outDir, 'templates/desk'), { recursive: true });
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest));
}
