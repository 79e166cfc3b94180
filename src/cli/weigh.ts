import { readFileSync } from 'node:fs'
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

/** ``import(`./a.js`)``, but not ``import(`${base}pagefind.js`)``, which is not part of the bundle. */
const lateImport = /\bimport\(\s*["'`]([^"'`$]+\.js)["'`]/g

/**
 * Measure the size of a page with its style sheets.
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
  const sheets = Array.from(html.matchAll(stylesheet), ([, href = '']) =>
    read(dist, href, `/${path}`),
  )
  return sum([html, ...sheets].map(countBytes))
}

/** Sizes of the scripts of a page, in bytes, compressed with Brotli. */
export interface Scripts {
  /** Inline scripts and files, with their static imports. */
  initial: number
  /** All modules that they load later, with `import()`. */
  lazy: number
}

/** Measure the size of the scripts of a page (see `weighPage`). */
export function weighScripts(dist: string, path: string): Scripts {
  const html = readFileSync(join(dist, path), 'utf8')
  const weighed = new Set<string>()
  const later = new Set<string>()
  const initial = Array.from(html.matchAll(script), ([, attributes = '', text = '']) => {
    if (attributes.includes('ld+json')) return 0
    const [, src] = source.exec(attributes) ?? []
    return src === undefined ? weigh(text, `/${path}`) : weighFile(toPath(src, `/${path}`))
  })
  // Modules that are found during the loop are added to the end of the set and visited too.
  const lazy: Array<number> = []
  for (const pathname of later) lazy.push(weighFile(pathname))
  return { initial: sum(initial), lazy: sum(lazy) }

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
    return sum(imported) + (text.trim() === '' ? 0 : countBytes(text))
  }
}

function read(dist: string, href: string, from: string): string {
  return readFileSync(join(dist, toPath(href, from)), 'utf8')
}

function toPath(href: string, from: string): string {
  return new URL(href, new URL(from, 'http://localhost')).pathname
}

/** Count the bytes of a text, compressed with Brotli. */
export function countBytes(text: string): number {
  return brotliCompressSync(text).length
}

function sum(numbers: Array<number>): number {
  return numbers.reduce((total, number) => total + number, 0)
}
