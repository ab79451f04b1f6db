#!/usr/bin/env node
// The command `advexp-language-server`. It is there before the program is built, so that npm can link it.
import { existsSync } from 'node:fs';

const program = new URL('../dist/advexp-language-server.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('error: advexp-language-server is not built yet. Run `npm run setup` in its checkout.');
  process.exitCode = 1;
}
