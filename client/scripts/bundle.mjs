/**
 * @file Puts the built extension into a few files beside what it needs at run time: the language server, the grammar and the
 * language configuration. What activation can do without lies in files of its own.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CLIENT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUILT = join(CLIENT, 'dist');
const ROOT = join(CLIENT, '..');

// Names of parts change with what is in them.
rmSync(join(BUILT, 'bundle'), { recursive: true, force: true });
await build({
  entryPoints: [join(BUILT, 'extension.js')],
  outdir: join(BUILT, 'bundle'),
  bundle: true,
  splitting: true,
  minify: true,
  sourcemap: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  // CommonJS packages ask for Node's modules and the editor's with `require`, which an ES module has to make.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  external: ['vscode'],
  logLevel: 'warning',
});

await build({
  entryPoints: [
    { in: join(CLIENT, 'webview/compare/main.ts'), out: 'compare' },
    { in: join(CLIENT, 'webview/live/main.ts'), out: 'live' },
    { in: join(CLIENT, 'webview/landscape/main.ts'), out: 'landscape' },
    { in: join(CLIENT, 'webview/schedule/main.ts'), out: 'schedule' },
    { in: join(CLIENT, 'webview/panel.css'), out: 'panel' },
  ],
  outdir: join(BUILT, 'webview'),
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  logLevel: 'warning',
});

// Large, and loaded only where a surface is drawn. Of each pixel Plotly asks for four samples, which is no option of it, and makes
// surfaces slow to turn without a GPU; here they have four times the pixels instead, and fewer while they are turned.
const plotly = readFileSync(fileURLToPath(import.meta.resolve('plotly.js-gl3d-dist-min')), 'utf8');
const samples = /(?<=glOptions:\{preserveDrawingBuffer:\w+,premultipliedAlpha:!0,antialias:)!0/;
if (!samples.test(plotly)) throw new Error('Plotly asks for its WebGL context in other words than those known here.');
writeFileSync(join(BUILT, 'webview', 'plotly.js'), plotly.replace(samples, '!1'));

mkdirSync(join(BUILT, 'syntaxes'), { recursive: true });
for (const name of ['advexp.tmLanguage.json', 'language-configuration.json']) {
  copyFileSync(join(ROOT, 'syntaxes', name), join(BUILT, 'syntaxes', name));
}
copyFileSync(join(ROOT, 'server/dist/advexp-language-server.js'), join(BUILT, 'advexp-language-server.mjs'));
