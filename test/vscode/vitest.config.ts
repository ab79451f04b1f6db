/** @file `npm run test:vscode`: the tests in a real VS Code, by themselves: they watch a run second by second. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['advexp-source'] },
  ssr: { resolve: { conditions: ['advexp-source'] } },
  test: { root: import.meta.dirname, include: ['*.test.ts'], pool: 'forks' },
});
