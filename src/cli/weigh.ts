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

/** ``import(`./a.js`)``, but not ``import(`${base}pagefind.js`)``, which is not ours. */
const lateImport = /\bimport\(\s*["'`]([^"'`$]+\.js)["'`]/g

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
  return sum([html, ...sheets].map(compress))
}

/** Scripts of a page, in bytes, compressed with Brotli. */
export interface Scripts {
  /** Inline or not, with what they import. */
  atOnce: number
  /** What they `import()` when it is first used, all of it. */
  onFirstUse: number
}

/** Weigh the scripts of a page; as `weighPage`. */
export function weighScripts(dist: string, path: string): Scripts {
  const html = readFileSync(join(dist, path), 'utf8')
  const weighed = new Set<string>()
  const later = new Set<string>()
  const atOnce = Array.from(html.matchAll(script), ([, attributes = '', text = '']) => {
    if (attributes.includes('ld+json')) return 0
    const [, src] = source.exec(attributes) ?? []
    return src === undefined ? weigh(text, `/${path}`) : weighFile(toPath(src, '/'))
  })
  // What is found on the way is added at the end, and gone through too.
  const onFirstUse: Array<number> = []
  for (const pathname of later) onFirstUse.push(weighFile(pathname))
  return { atOnce: sum(atOnce), onFirstUse: sum(onFirstUse) }

  function weighFile(pathname: string): number {
    if (weighed.has(pathname)) return 0
    weighed.add(pathname)
    return weigh(read(dist, pathname, '/'), pathname)
  }

  function weigh(text: string, from: string): number {
    for (const [, href = ''] of text.matchAll(lateImport)) later.add(toPath(href, from))
    const imported = Array.from(text.matchAll(staticImport), ([, href = '']) =>
      weighFile(toPath(href, from)),
    )
    return sum(imported) + (text.trim() === '' ? 0 : compress(text))
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
  return sum([...always, ...forWords])
}

function read(dist: string, href: string, from: string): string {
  return readFileSync(join(dist, toPath(href, from)), 'utf8')
}

function toPath(href: string, from: string): string {
  return new URL(href, new URL(from, 'http://localhost')).pathname
}

function compress(text: string): number {
  return brotliCompressSync(text).length
}

function sum(numbers: Array<number>): number {
  return numbers.reduce((total, number) => total + number, 0)
}
