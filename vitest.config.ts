import { defineConfig } from 'vitest/config'

/** Everything that needs no browser. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    maxWorkers: '100%',
    // Nothing here changes what other files share, and to load the code again for each takes two fifths of the time.
    isolate: false,
    // Properties run hundreds of cases, and a machine may be busy: only what hangs is to fail.
    testTimeout: 60_000,
    coverage: {
      include: ['src/{tree,parse,remark,lint,edition,rehype,export,pictures,search}/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
