import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** `<link rel="stylesheet" href="/a.css">`, but not `<link rel="icon" …>`. */
const stylesheet = /<link\b[^>]*\brel="?stylesheet"?[^>]*\bhref="([^"]+)"/g

/** `<script type="module" src="/a.js">…</script>`, with its attributes and its text. */
const script = /<script\b([^>]*)>([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/g

/** `src="/a.js"`, but not `data-src="/a.js"`. */
const source = /(?:^|\s)src="([^"]+)"/

/** `from"./a.js"`, `import"./a.js"`, but not `import("./a.js")`, which loads when it is needed. */
const staticImport = /(?:\bfrom|\bimport)\s*"([^"]+\.js)"/g

/** What Pagefind's script fetches for the first search, whatever is searched. */
const fetchedAlways = ['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind']

/** What it fetches for the words: here the largest of each. */
const fetchedForWords = ['*.pf_meta', 'index/*.pf_index', 'fragment/*.pf_fragment']

/**
 * Weigh a page and its style sheets.
 *
 * @param dist
 *   Folder of the built site.
 * @param path
 *   Path of the page in it.
 * @returns
 *   Bytes, compressed with Brotli.
 */
export function weighPage(dist: string, path: string): number {
  const html = readFileSync(join(dist, path), 'utf8')
  const sheets = Array.from(html.matchAll(stylesheet), ([, href = '']) => read(dist, href, '/'))
  return [html, ...sheets].reduce((sum, text) => sum + compress(text), 0)
}

/** Weigh the scripts of a page, inline or not, with what they import at once; as `weighPage`. */
export function weighScript(dist: string, path: string): number {
  const html = readFileSync(join(dist, path), 'utf8')
  const weighed = new Set<string>()
  return Array.from(html.matchAll(script), ([, attributes = '', text = '']) => {
    if (attributes.includes('ld+json')) return 0
    const [, src] = source.exec(attributes) ?? []
    return src === undefined ? weigh(text, `/${path}`) : weighFile(src, '/')
  }).reduce((sum, bytes) => sum + bytes, 0)

  function weighFile(href: string, from: string): number {
    const { pathname } = new URL(href, new URL(from, 'http://localhost'))
    if (weighed.has(pathname)) return 0
    weighed.add(pathname)
    return weigh(read(dist, pathname, '/'), pathname)
  }

  function weigh(text: string, from: string): number {
    return Array.from(text.matchAll(staticImport), ([, href = '']) => weighFile(href, from)).reduce(
      (sum, bytes) => sum + bytes,
      text.trim() === '' ? 0 : compress(text),
    )
  }
}

/** Weigh what a first search fetches: the index as it is, which is compressed, the rest with Brotli. */
export function weighSearch(dist: string): number {
  const folder = join(dist, 'pagefind')
  const always = fetchedAlways.map((name) => {
    const bytes = readFileSync(join(folder, name))
    return Math.min(bytes.length, brotliCompressSync(bytes).length)
  })
  const forWords = fetchedForWords.map((pattern) => {
    const sizes = globSync(join(folder, pattern)).map((path) => readFileSync(path).length)
    return Math.max(0, ...sizes)
  })
  return [...always, ...forWords].reduce((sum, bytes) => sum + bytes, 0)
}

function read(dist: string, href: string, from: string): string {
  const { pathname } = new URL(href, new URL(from, 'http://localhost'))
  return readFileSync(join(dist, pathname), 'utf8')
}

function compress(text: string): number {
  return brotliCompressSync(text).length
}
