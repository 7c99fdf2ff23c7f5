import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['node_modules/**', '.output/**', '.wxt/**', 'tests/browser/**', 'tests/firefox/**'],
          environment: 'node',
          setupFiles: ['words/in-english.ts'],
          // A machine that does other things too is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['words/in-english.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // Each test has a browser of its own; more of them at once than this would wait for each other on two cores.
          maxWorkers: 2,
          // What a busy machine does to a browser is no failure; a test that passed only then says so (retry).
          retry: 1,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['words/in-english.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
