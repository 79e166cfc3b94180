import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import edition from './src/integrations/edition.ts'

export default defineConfig({
  // The address under which the edition is published; only absolute links need it.
  site: process.env.SITE ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // What a build keeps for the next one.
  ...(process.env.CACHE_DIR && { cacheDir: process.env.CACHE_DIR }),
  // Running text: white space between inline elements is text.
  compressHTML: true,
  // A page is written while others are made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // Two pages of one address would be one page less.
  prerenderConflictBehavior: 'error',
  integrations: [edition()],
  vite: {
    build: {
      // What is needed to read is in the page; what acts is fetched beside it, once for all pages.
      assetsInlineLimit: 0,
      // Browsers of 2024. Safari knows lines under words by another name, and takes no color from a variable there: in
      // the source it is apart.
      cssTarget: ['chrome125', 'firefox126', 'safari17.5'],
    },
    // Every page contains the names of its scripts: they are short.
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
      },
    },
    // Nothing there is part of the site, and some folders lead in circles on purpose.
    server: { watch: { ignored: [fileURLToPath(new URL('tests', import.meta.url))] } },
  },
})
