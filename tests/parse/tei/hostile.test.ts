import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toDocumentPage } from '../../../src/compile/document-page.ts'
import { toParsedDocument } from '../../../src/compile/parsed-document.ts'
import { toPrintedIndexPage } from '../../../src/compile/printed-index.ts'
import { readVolume } from '../../../src/pipeline/read.ts'
import { listUnitWords, toOutline } from '../../../src/search/text/outline.ts'
import { toStoredUnits } from '../../../src/search/text/stored-text.ts'
import { findNodes } from '../../../src/tree/walk.ts'
import { english } from '../../../src/words/en/index.ts'

/** More than the maximum number of arguments of a call. */
const many = 140_000

/** Contents of a document, and lines of an index, with very many sibling nodes. */
const contents = {
  'line ends': `<p>x${'<lb/>'.repeat(many)}</p>`,
  labels: `<list>${'<label>1</label>'.repeat(many)}</list>`,
  'paragraphs of an item': `<list><item>${'<p>x</p>'.repeat(many)}</item></list>`,
  'page breaks': `<p>a ${'<pb n="1"/>'.repeat(many / 10)} b</p>`,
} satisfies Record<string, string>

function read(content: string, index = '') {
  const value = `<TEI><text><body><div type="document" xml:id="d1"><head>1. A</head>${content}</div></body><back><div type="index" xml:id="index"><list><item>Abe, ${index}</item></list></div></back></text></TEI>`
  return readVolume(new VFile({ path: 'frus1990-92v99.xml', value }))
}

describe(
  'a document of very many nodes is read, rendered and indexed',
  { timeout: 120_000 },
  () => {
    test.each(Object.entries(contents))('%s', (_, content) => {
      const [document] = read(content).documents
      if (document === undefined) expect.fail()
      const { tree } = document
      const { units } = toParsedDocument(tree, { path: '', find: () => undefined, words: english })
      expect(toDocumentPage(tree, units, english).html.text).toMatch(/^\s*<(?:div|ul|ol)/)
      const stored = toStoredUnits(tree, units)
      expect(toOutline(stored)).toMatch(/^t2 /)
      expect(stored.flatMap(listUnitWords).slice(0, 2)).toEqual(['1', 'a'])
    })

    test('pages of an index', () => {
      const volume = read('<p>x</p>', '1, '.repeat(many))
      expect(
        toPrintedIndexPage(volume, [], new Set(), english)?.html.blanks.length,
      ).toBeGreaterThan(many - 2)
    })
  },
)

test.each([
  ['cols="2" rows="3"', { columns: 2, rows: 3 }],
  ['cols="1e9" rows="Infinity"', {}],
  ['cols="NaN" rows="1.5"', {}],
  ['cols="-2" rows="0"', {}],
])('a cell with %s covers as many columns and rows', (attributes, expected) => {
  const [document] = read(`<table><row><cell ${attributes}>x</cell></row></table>`).documents
  const [cell] = findNodes(document?.tree.children ?? [], (node) => node.type === 'tableCell')
  if (cell === undefined) expect.fail()
  const { columns, rows } = cell
  expect({ ...(columns && { columns }), ...(rows && { rows }) }).toEqual(expected)
})
