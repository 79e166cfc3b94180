import type { Plugin } from 'vite'

/**
 * Vite plugin that waits before the pages are written, so that the sources are compiled while Vite bundles the code.
 *
 * @param ready
 *   Resolves when the pages can be written; if it rejects, the build fails with its error.
 */
export function waitBeforePages(ready: Promise<unknown>): Plugin {
  return {
    name: 'wait-before-pages',
    // Vite calls this hook after bundling; the hook of Astro that writes the pages comes later.
    buildApp: {
      order: 'post',
      async handler() {
        await ready
      },
    },
  }
}
