import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['advexp-source'] },
  ssr: { resolve: { conditions: ['advexp-source'] } },
  test: {
    include: ['{schemas,runner,server,client,syntaxes,test}/**/*.test.ts'],
    // In a real VS Code, and alone: npm run test:vscode.
    exclude: [...configDefaults.exclude, 'test/vscode/**'],
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
