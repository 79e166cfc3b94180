import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * What each room of `src` may import from, beside itself, from the ground up. A file in `src` itself is a room of its own.
 *
 * The three passes are `compile`, `link` and `write`; below them are the pure rooms from which they are made, above them
 * those that know files and Astro.
 */
const rooms: Record<string, ReadonlyArray<string>> = {
  words: [],
  tree: ['words'],
  schemas: ['conventions', 'tree'],
  messages: [],
  numbers: ['tree'],
  conventions: ['numbers', 'tree'],
  parse: ['conventions', 'tree', 'schemas', 'messages'],
  permalinks: ['tree'],
  remark: ['conventions', 'numbers', 'permalinks', 'tree', 'messages'],
  lint: ['conventions', 'numbers', 'tree', 'messages'],
  html: ['tree'],
  rehype: ['tree', 'html', 'words'],
  pipeline: ['parse', 'remark', 'lint', 'rehype', 'html', 'schemas', 'tree', 'words'],
  edition: ['tree', 'schemas', 'words'],
  export: ['tree', 'html', 'edition', 'schemas', 'words'],
  pictures: ['tree', 'edition', 'words'],
  search: ['tree', 'edition', 'words'],
  'go-to': ['tree', 'edition', 'search', 'words'],
  compile: [
    'pipeline',
    'parse',
    'lint',
    'edition',
    'export',
    'search',
    'schemas',
    'messages',
    'tree',
    'words',
  ],
  link: ['compile', 'edition', 'lint', 'rehype', 'schemas', 'messages', 'tree'],
  write: [
    'link',
    'compile',
    'pipeline',
    'parse',
    'edition',
    'export',
    'html',
    'permalinks',
    'pictures',
    'schemas',
    'tree',
    'words',
  ],
  load: [
    'html',
    'files',
    'permalinks',
    'write',
    'link',
    'compile',
    'pipeline',
    'parse',
    'lint',
    'edition',
    'export',
    'search',
    'schemas',
    'messages',
    'tree',
    'words',
  ],
  files: [],
  integrations: ['files', 'load', 'link', 'edition', 'words'],
  'middleware.ts': ['components', 'html', 'load', 'messages'],
  'env.d.ts': ['words'],
  cli: [
    'files',
    'permalinks',
    'load',
    'compile',
    'pipeline',
    'messages',
    'search',
    'edition',
    'export',
    'schemas',
    'tree',
  ],
  components: [
    'write',
    'link',
    'edition',
    'export',
    'go-to',
    'html',
    'pictures',
    'schemas',
    'search',
    'styles',
    'tree',
    'words',
  ],
  layouts: ['components', 'load', 'styles', 'edition', 'tree'],
  pages: ['layouts', 'components', 'load', 'write', 'edition', 'messages', 'styles', 'tree'],
  styles: [],
}

/** Rooms that may know Astro. */
const astroRooms = ['integrations', 'middleware.ts', 'cli', 'pages', 'layouts', 'components']

/** Rooms that may touch the file system. */
const fileRooms = ['files', 'load', 'integrations', 'cli']

/** `from './nodes.ts'`, `import 'x'`, `import('y')`; not `from` in a sentence without quotes. */
const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g

const files = globSync('src/**/*.{ts,astro}').map((path) => ({
  path,
  room: path.split(sep)[1] ?? '',
  imports: Array.from(readFileSync(path, 'utf8').matchAll(specifier), (match) => match[1] ?? ''),
}))

describe('a file imports only from the rooms that its own may know', () => {
  test.each(files)('$path', ({ path, room, imports }) => {
    const allowed = [room, ...(rooms[room] ?? [])]
    const entered = imports
      .filter((name) => /^[.#]/.test(name))
      .map((name) => toPath(name, path))
      // Its version stands on every page.
      .filter((imported) => imported !== 'package.json')
      .map((imported) => imported.split(sep)[1] ?? '')
    expect(entered.filter((name) => !allowed.includes(name))).toEqual([])
  })
})

/** Path of an imported file; `#words/` is the folder of the words of the language of the edition. */
function toPath(name: string, from: string): string {
  return name.startsWith('#') ? join('src', name.slice(1)) : normalize(join(dirname(from), name))
}

test('the words of the language that a build chooses are only in scripts of pages', () => {
  const choosing = files.filter(({ imports }) => imports.some((name) => name.startsWith('#words/')))
  const scripts = choosing.filter(({ path, room }) => {
    return room === 'components' && (path.includes('client') || path.endsWith('.astro'))
  })
  expect(choosing.length).toBeGreaterThan(0)
  expect(scripts).toEqual(choosing)
})

test('every room of src has a rule', () => {
  expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in rooms))).toEqual(
    [],
  )
})

test('Astro is known only where pages and data meet it', () => {
  const knowing = files.filter(({ imports }) =>
    imports.some((name) => /^astro(?:$|[:/])/.test(name)),
  )
  expect(knowing.filter(({ room }) => !astroRooms.includes(room))).toEqual([])
})

test('the file system is touched only at the edges', () => {
  const touching = files.filter(({ imports }) => imports.some((name) => /^node:fs/.test(name)))
  expect(touching.filter(({ room }) => !fileRooms.includes(room))).toEqual([])
})

test('trees of HTML are written only where their links are checked', () => {
  const writing = files.filter(({ imports }) => imports.includes('hast-util-to-html'))
  expect(writing.map(({ room }) => room)).toEqual(['html'])
})
