// Builds what browsers get: the script and the style, small and named by their content, and the pages' templates.
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
/** Phones from about 2020 on run the script; on older ones the page is plain forms. */
const SCRIPT_TARGET = 'es2020';
const STYLE_TARGET = ['chrome90', 'firefox88', 'safari14'];

async function script() {
  const result = await build({
    entryPoints: [join(here, 'scripts/chat.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: SCRIPT_TARGET,
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles[0].text;
}

async function style() {
  const { code } = await transform(await readFile(join(here, 'styles/page.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    target: STYLE_TARGET,
  });
  return code;
}

/** Writes the file under a name that changes with its content, and returns the name. */
async function named(outDir, name, extension, text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  await writeFile(join(outDir, file), text);
  return file;
}

export async function buildWeb(outDir) {
  await mkdir(outDir, { recursive: true });
  const [js, css, icon] = await Promise.all([
    script(),
    style(),
    readFile(join(here, 'images/icon.svg'), 'utf8'),
  ]);
  const manifest = {
    script: await named(outDir, 'chat', 'js', js),
    style: await named(outDir, 'page', 'css', css),
    icon: await named(outDir, 'icon', 'svg', icon),
  };
  await cp(join(here, 'templates'), join(outDir, 'templates'), { recursive: true });
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest));
}
