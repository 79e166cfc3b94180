import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import sirv from 'sirv'
import { copyFiles } from '../files/copy-files.ts'
import { moveFiles } from '../files/move-files.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { publicName } from '../load/sources/list-edition.ts'
import { beginBuild, type Build } from './build.ts'
import { startEditing } from './editing.ts'
import { writeScriptList } from './list-scripts.ts'
import { serveFiles } from './serve-files.ts'
import { defaultLanguage } from '../words/words.ts'
import { waitBeforePages } from './wait-before-pages.ts'
import { toWordsFolder } from './words-folder.ts'

/** Folders of the search index in the site. The pages in them are written when they are asked for. */
const indexNames = ['pagefind', 'search']

/**
 * Astro integration that compiles the seeds and writes the search index. `astro dev` shows saved changes at once, and
 * searches the index of the last build. If the index cannot be written, the build fails.
 */
export default function edition(): AstroIntegration {
  let config: AstroConfig
  let build: Build | undefined
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const alias = { '#words': toWordsFolder(defaultLanguage) }
        updateConfig({ vite: { resolve: { alias } } })
        if (command !== 'build') return
        build = beginBuild()
        updateConfig({ vite: { plugins: [waitBeforePages(build.published)] } })
      },
      'astro:config:done': (done) => {
        config = done.config
      },
      'astro:server:setup': async ({ server, logger }) => {
        // Astro has removed the base path.
        for (const name of indexNames) {
          const index = sirv(join(fileURLToPath(config.outDir), name), {
            dev: true,
            extensions: [],
          })
          server.middlewares.use(`/${name}`, (request, response, next) => {
            index(request, response, next)
          })
        }
        server.middlewares.use((request, response, next) => {
          serveFiles(request, response, next).catch(next)
        })
        server.middlewares.use(sirv(join(seedRoots()[0] ?? '', publicName), { dev: true }))
        await startEditing(server, logger)
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (build === undefined) return
        await writeScriptList(fileURLToPath(dir))
        const { index, files, publicFiles } = await build.finish(pages.length)
        await moveFiles(files, fileURLToPath(dir))
        await copyFiles(publicFiles, fileURLToPath(dir))
        if (index === undefined) return
        await moveFiles(index, fileURLToPath(dir))
      },
    },
  }
}
