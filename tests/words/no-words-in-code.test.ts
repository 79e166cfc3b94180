import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/words/en/index.ts'
import {
  listCodeTexts,
  listComponentTexts,
  listScriptTexts,
  type WrittenText,
} from './written-words.ts'

const read = (path: string) => readFileSync(path, 'utf8')

/** Names that are the same in all languages, and names of kinds in records, which the table has too. */
const names = new Set([
  ...['JSON', 'Chicago', 'Office of the Historian', 'Foreign Relations of the United States'],
  ...['Pincite', 'CSV', ...Object.keys(english.kinds)],
])

const isNoName = ({ text }: WrittenText): boolean => !names.has(text)

describe('a component takes its words from the table', () => {
  /** Pages for editors. */
  const others = new Set([
    'src/pages/checks/[rule].astro',
    'src/pages/checks/index.astro',
    'src/pages/help/keys.astro',
  ])
  const paths = globSync('src/**/*.astro').filter((path) => !others.has(path))

  test.each(paths)('%s', (path) => {
    const source = read(path)
    expect(listComponentTexts(source).filter(isNoName)).toEqual([])
    expect(listScriptTexts(source)).toEqual([])
  })

  test('and none of these others is without need', () => {
    for (const path of others) expect(listComponentTexts(read(path))).not.toEqual([])
  })
})

describe('code that answers readers does so too', () => {
  const folders = 'components,components/client,edition/display,go-to,pictures,search,write'
  /** Code that reads what documents, readers, and addresses say. */
  const readers = new Set([
    'src/go-to/terms.ts',
    'src/edition/records/correspondence.ts',
    'src/search/names.ts',
    // Keys, as events name them.
    'src/components/client/shortcuts.ts',
  ])
  const paths = globSync(`src/{${folders}}/*.ts`).filter((path) => !readers.has(path))

  test.each(paths)('%s', (path) => {
    expect(listCodeTexts(read(path)).filter(isNoName)).toEqual([])
  })
})

describe('style sheets do too', () => {
  /** `content: 'Close'`, `content: '‹' / ' added: '`; not `align-content: end`. */
  const content = /(?<![-\w])content:([^;]*);/g
  const strings = /'[^']*'/g
  const paths = globSync('src/{styles,components,layouts,pages}/**/*.{css,astro}')

  test.each(paths)('%s', (path) => {
    const written = Array.from(read(path).matchAll(content), ([, value = '']) =>
      Array.from(value.matchAll(strings), ([text]) => text),
    )
    // Latin is the same in all languages.
    expect(written.flat().filter((text) => /\p{L}/u.test(text) && text !== "'[sic]'")).toEqual([])
  })
})

describe('words in code are found', () => {
  test.each([
    ['between tags', '<p>Skip</p>', 'Skip'],
    ['in an expression', '<p>{list.map((one) => <b>{one ? "Yes" : one}</b>)}</p>', 'Yes'],
    ['in an attribute', '<a aria-label={`Close ${name}`} />', 'Close …'],
  ])('%s', (_, template, text) => {
    expect(listComponentTexts(`---\n---\n${template}`)).toEqual([{ line: 4, text }])
  })

  test('in frontmatter', () => {
    const source = "---\nconst rows = [{ name: 'From', id: 'from' }]\n---\n<p />"
    expect(listComponentTexts(source)).toEqual([{ line: 2, text: 'From' }])
  })

  test('in scripts, but not those of markup, names of keys, and errors', () => {
    const source = `<p /><script>
      if (event.key === 'Escape') throw new Error('Unexpected key')
      element.className = 'query'
      element.innerHTML = '<label class="vh">Words to search for</label>'
    </script>`
    expect(listScriptTexts(source)).toEqual([{ line: 4, text: 'Words to search for' }])
  })
})
