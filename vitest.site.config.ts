import { defineConfig } from 'vitest/config'

/** The built site, in a real browser; `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
