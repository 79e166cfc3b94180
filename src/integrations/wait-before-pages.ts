import type { Plugin } from 'vite'

/**
 * Let a build compile the sources while Vite bundles the pages’ code, and write the pages when both are done.
 *
 * @param ready
 *   Settles when the pages can be written; where it rejects, the build fails with its error.
 */
export function waitBeforePages(ready: Promise<unknown>): Plugin {
  return {
    name: 'wait-before-pages',
    // Vite calls it when everything is bundled; Astro writes the pages in a hook of its own behind it.
    buildApp: {
      order: 'post',
      async handler() {
        await ready
      },
    },
  }
}
