import type { Plugin } from 'vite'

/** Module of Vite's that it wraps around every `import()` of the browser's scripts. */
const helper = '\0vite/preload-helper.js'

/**
 * Let `import()` be no more than it says. Vite's helper also fetches ahead what the module itself imports,
 * style sheets above all; ours import one small script at most, and the helper would outweigh it.
 * Were Vite to rename the helper, the scripts would work as before and `npm run bench` show the weight.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined),
  }
}
