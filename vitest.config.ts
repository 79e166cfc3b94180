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
          testTimeout: 60_000,
        },
      },
      {
        /** The built site, in a real browser; `npm run build` comes first. */
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/memo-alone.ts'],
          // A browser each: more would keep one another waiting on two processors.
          maxWorkers: 2,
          // Axe looks at each of the thousands of links that the printed pages of a volume have.
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // Behind the others, which have as many workers as there are processors.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      include: [
        'src/{tree,messages,parse,remark,lint,edition,rehype,export,pictures,search}/**/*.ts',
      ],
      reporter: ['text-summary', 'html'],
    },
  },
})
