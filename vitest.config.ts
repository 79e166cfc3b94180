import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        /** Everything that needs no browser. */
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          maxWorkers: '100%',
          // Nothing there changes what other files share, and to load the code again for each takes two fifths of the time.
          isolate: false,
          // Properties run hundreds of cases, and a machine may be busy: only what hangs is to fail.
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
          // A browser each: more would keep one another waiting on two processors.
          maxWorkers: 2,
          // Axe looks at each of the thousands of links that the printed pages of a volume have, and a machine may be
          // busy: only what hangs is to fail.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          // Behind the others, which have as many workers as there are processors.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      include: ['src/{tree,parse,remark,lint,edition,rehype,export,pictures,search}/**/*.ts'],
      reporter: ['text-summary', 'html'],
      // Reached without the documents that may lie beside the project. What a line cannot reach has its reason there; the
      // branches that are left are values for lists that are never empty, which the types do not know.
      thresholds: {
        'src/{export,rehype,remark,tree}/**/*.ts': { lines: 100, functions: 100, branches: 97 },
        'src/pictures/**/*.ts': { 100: true },
      },
    },
  },
})
