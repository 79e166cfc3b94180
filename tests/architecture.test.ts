import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each room of `src` may import from, beside itself. A file that stands in `src` is a room of its own. */
const rooms: Record<string, ReadonlyArray<string>> = {
  tree: [],
  schemas: ['tree'],
  parse: ['tree', 'schemas'],
  remark: ['tree'],
  lint: ['tree'],
  rehype: ['tree'],
  edition: ['tree', 'schemas'],
  export: ['tree', 'edition', 'schemas'],
  pictures: ['edition'],
  search: ['tree', 'edition'],
  'go-to': ['tree', 'edition'],
  'pipeline.ts': ['parse', 'remark', 'lint', 'rehype', 'tree'],
  load: ['pipeline.ts', 'parse', 'lint', 'edition', 'search', 'schemas', 'tree'],
  integrations: ['load', 'search'],
  cli: ['pipeline.ts', 'load', 'edition', 'export', 'tree'],
  'content.config.ts': ['load', 'schemas'],
  components: [
    'edition',
    'export',
    'go-to',
    'lint',
    'pictures',
    'schemas',
    'search',
    'styles',
    'tree',
  ],
  layouts: ['components', 'styles', 'edition'],
  pages: [
    'layouts',
    'components',
    'load',
    'edition',
    'export',
    'lint',
    'pipeline.ts',
    'schemas',
    'styles',
    'tree',
  ],
  styles: [],
}

/** Rooms that may know Astro. */
const astroRooms = ['content.config.ts', 'load', 'integrations', 'pages', 'layouts', 'components']

/** Rooms that may touch the file system. */
const fileRooms = ['load', 'integrations', 'cli']

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
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(path), name)).split(sep)[1] ?? '')
    expect(entered.filter((name) => !allowed.includes(name))).toEqual([])
  })
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
