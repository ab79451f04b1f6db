/** @file The tests in a real VS Code, by themselves, as they watch a run second by second: `npm run test:vscode`, and last in `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['advexp-source'] },
  ssr: { resolve: { conditions: ['advexp-source'] } },
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './install-package.ts',
    pool: 'forks',
    // One editor at a time: two cores have no room for two.
    fileParallelism: false,
    // A browser under load drops a key now and then.
    retry: 2,
  },
});
