import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

/** What a page names: its ids, and what it links to and loads. */
interface Named {
  ids: Set<string>
  links: Array<string>
}

/**
 * List the links of a built site that lead to nothing in it.
 *
 * @param dist
 *   Folder of the built site.
 * @returns
 *   Page and link: `/people/ → /terms/`.
 */
export function findDeadLinks(dist: string): Array<string> {
  const pages = new Map(
    globSync('**/*.html', { cwd: dist }).map((path) => [
      `/${path.replaceAll(sep, '/').replace(indexName, '')}`,
      readNamed(join(dist, path)),
    ]),
  )
  return [...pages].flatMap(([page, { links }]) =>
    links.filter((link) => !leads(link, page)).map((link) => `${page} → ${link}`),
  )

  function leads(link: string, page: string): boolean {
    const { origin, pathname, hash } = new URL(link, `http://site${page}`)
    if (origin !== 'http://site') return true
    const target = pages.get(decodeURI(pathname))
    if (target === undefined) return existsSync(join(dist, pathname)) && !pathname.endsWith('/')
    const id = decodeURIComponent(hash.slice(1))
    return id === '' || target.ids.has(id)
  }
}

/** The file name that an address leaves out. */
const indexName = /(?<=^|\/)index\.html$/

function readNamed(path: string): Named {
  const named: Named = { ids: new Set(), links: [] }
  visit(fromHtml(readFileSync(path, 'utf8')), 'element', ({ properties }) => {
    const { id, href, src } = properties
    if (id !== undefined) named.ids.add(String(id))
    named.links.push(...[href, src].filter((link) => typeof link === 'string'))
  })
  return named
}
