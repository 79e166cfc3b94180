import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import edition from './src/integrations/edition.ts'
import { scriptGroups } from './src/integrations/script-groups.ts'
import { toAstroCacheFolder } from './src/load/cache/folder.ts'
import { toSiteFolder } from './src/load/sources/edition-folder.ts'
import { readSiteAddress } from './src/load/site-address.ts'

// Astro would take variables of these names, which a shell or a test runner may have, for its own `import.meta.env`.
for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name]

export default defineConfig({
  // The address under which the edition is published, and its path.
  ...(await readSiteAddress()),
  trailingSlash: 'always',
  outDir: toSiteFolder(),
  cacheDir: toAstroCacheFolder(),
  // White space with a line end is no text, as in JSX: a space between words or links there is written `{' '}`.
  compressHTML: 'jsx',
  // Write several pages at a time.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // If two pages had one address, one would be lost.
  prerenderConflictBehavior: 'error',
  integrations: [edition()],
  vite: {
    build: {
      // Scripts and fonts are files that all pages share, never data in each page.
      assetsInlineLimit: 0,
      // Browsers of 2024. Safari gets `-webkit-text-decoration`, in which it accepts no variable as the color: the style
      // sheets set the color separately.
      cssTarget: ['chrome125', 'firefox126', 'safari17.5'],
    },
    // Scripts name each other relative to themselves, as pages name them (see `src/middleware.ts`).
    experimental: {
      renderBuiltUrl: (_, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
    // Every page contains the names of its scripts: they are short.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              codeSplitting: { groups: [...scriptGroups] },
            },
          },
        },
      },
    },
    worker: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
    // Tests are not part of the site, and some of their folders contain circular symlinks.
    server: { watch: { ignored: [fileURLToPath(new URL('tests', import.meta.url))] } },
  },
})
