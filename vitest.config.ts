import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        /** Everything that needs no browser. */
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browsers/**'],
          maxWorkers: '100%',
          // No test changes shared state, and loading the code again for each file takes two fifths of the time.
          isolate: false,
          // Properties run hundreds of cases, and a machine may be busy: only a test that hangs should fail.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        /** The built site, in a real browser; `npm run build` comes first. */
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup/chromium.ts', 'tests/site/setup/memo-alone.ts'],
          // Each worker has a browser; more than two would slow each other down on two processors.
          maxWorkers: 2,
          // Axe checks each of thousands of links to printed pages, and a machine may be busy: only a test that hangs
          // should fail.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          // Run after the unit tests, which have as many workers as there are processors.
          sequence: { groupOrder: 1 },
        },
      },
      {
        /** The core of the built site in Chromium, Firefox and WebKit; `npm run build` comes first. */
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: ['tests/site/setup/chromium.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      include: [
        'src/{tree,messages,numbers,conventions,parse,remark,lint,edition,rehype,export,pictures,search,go-to,compile,link,write}/**/*.ts',
      ],
      reporter: ['text-summary', 'html'],
      // Reached by the project's own documents alone. A line that no test can reach says why (`v8 ignore`). The branches
      // that are left are defaults that are never taken, because the types do not know what the code knows: that a list
      // has an item, that a pattern has matched, that a node has its range.
      thresholds: {
        'src/{link,lint,messages,pictures}/**/*.ts': { 100: true },
        'src/{compile,edition,export,go-to,rehype,remark,search,tree,write}/**/*.ts': {
          lines: 100,
          functions: 100,
          statements: 100,
          branches: 97,
        },
        'src/parse/sidecar/**/*.ts': { lines: 100, functions: 100, statements: 100, branches: 97 },
        'src/{conventions,numbers}/**/*.ts': {
          lines: 100,
          functions: 100,
          statements: 100,
          branches: 97,
        },
        'src/parse/plain-text/**/*.ts': {
          lines: 99,
          functions: 100,
          statements: 99,
          branches: 96,
        },
      },
    },
  },
})
