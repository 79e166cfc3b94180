import { defineConfig } from 'vitest/config'

/** Everything that needs no browser. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    coverage: {
      include: ['src/{tree,parse,remark,lint,edition,rehype,export,search}/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
})
