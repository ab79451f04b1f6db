/**
 * @file Puts the built server and its packages into one file, since an editor that waits for the server to start waits
 * mostly for some 250 files to be found, read and compiled.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const BUILT = join(dirname(fileURLToPath(import.meta.url)), '../dist');

await build({
  entryPoints: [join(BUILT, 'main.js')],
  outfile: join(BUILT, 'advexp-language-server.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // CommonJS packages ask for Node's own modules with `require`, which an ES module has to make.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});
