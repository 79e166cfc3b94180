import { defineConfig } from 'vitest/config'

/** The built site, in a real browser; `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    // A browser each: more would keep one another waiting on two processors.
    maxWorkers: 2,
    // Axe looks at each of the thousands of links that the printed pages of a volume have.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
})
