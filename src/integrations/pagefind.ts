import { existsSync, globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import sirv from 'sirv'
import { toIndexHtml } from '../search/index-html.ts'

/** Files of Pagefind that a search loads; the rest is for pages that have none of their own. */
const served = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*)$/

/**
 * Make the site searchable: index its documents after a build, and serve the last index in `astro dev`.
 * A build whose index fails, fails.
 */
export default function pagefind(): AstroIntegration {
  let dist: URL
  let base: string
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = config.outDir
        base = config.base
      },
      'astro:server:setup': ({ server }) => {
        const index = sirv(join(fileURLToPath(dist), 'pagefind'), { dev: true })
        server.middlewares.use(join(base, 'pagefind'), (request, response, next) => {
          index(request, response, next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now()
        const count = await writeIndex(fileURLToPath(dir))
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        logger.info(`${count} ${count === 1 ? 'document' : 'documents'} indexed in ${seconds} s`)
      },
    },
  }
}

/**
 * Index a built site.
 *
 * @param dist
 *   Folder of the site; the index is written to `pagefind` in it, in the place of an older one.
 * @returns
 *   Number of documents.
 * @throws
 *   With every problem that Pagefind reports, or where there is no document.
 */
export async function writeIndex(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex()
    throwIfAny(errors, 'start')
    if (index === undefined) throw new Error('Pagefind started without an index')
    const count = await addDocuments(index, dist)
    if (count === 0) throw new Error(`Unexpected site without documents in ${dist}`)
    await writeFiles(index, join(dist, 'pagefind'))
    return count
  } finally {
    await close()
  }
}

async function addDocuments(index: PagefindIndex, dist: string): Promise<number> {
  let count = 0
  for (const path of globSync('**/index.html', { cwd: dist }).sort()) {
    const content = toIndexHtml(await readFile(join(dist, path), 'utf8'))
    if (content === undefined) continue
    const url = `/${path.slice(0, -'index.html'.length)}`
    const { errors } = await index.addHTMLFile({ url, content })
    throwIfAny(errors, `index ${url}`)
    count++
  }
  return count
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles()
  throwIfAny(errors, 'write the index')
  if (existsSync(folder)) await rm(folder, { recursive: true })
  for (const { path, content } of files) {
    if (!served.test(path.split('/').at(-1) ?? '')) continue
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

function throwIfAny(errors: ReadonlyArray<string>, step: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`)
}
