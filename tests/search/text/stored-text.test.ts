import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/pipeline/read.ts'
import { listUnitWords } from '../../../src/search/text/outline.ts'
import { toStoredUnits, toTextLanguage } from '../../../src/search/text/stored-text.ts'
import { walk } from '../../../src/tree/walk.ts'
import { expectLinear, factor } from '../../linear.ts'

/** Units of a transcription: `[anchor, locator code, text]`. */
function store(value: string) {
  return toStoredUnits(readDocument(new VFile({ value }))).map(({ id, locator, text }) => [
    ...[id, locator],
    text,
  ])
}

/** Read the content of a document in TEI; names are those of the entries to which they link. */
function readTei(content: string) {
  const value = `<div type="document" xml:id="d1"><head>1. Log</head>${content}</div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  walk(tree, (node) => {
    if (node.type === 'personName') node.data = { ...node.data, entry: 'yost' }
    if (node.type === 'placeName') node.data = { ...node.data, entry: 'pola' }
  })
  return tree
}

describe('a text is stored by its units', () => {
  test.each([
    ['a paragraph', 'He said', [['p1', '@', 'He said']]],
    [
      'a page break parts nothing',
      'a political [Page 367] channel',
      [['p1', '@367', 'a political channel']],
    ],
    [
      'a paragraph ends where its points begin, and goes on behind them',
      'points: 1) a one; 2) b two. Y said.',
      [
        ['p1', '@', 'points:'],
        ['p1.1', '!@', '1) a one;'],
        ['p1.2', '!@', '2) b two.'],
        ['p1.after', '!@', 'Y said.'],
      ],
    ],
    ['an item of a list', '  * The Secretary', [['l1.1', 'l1.m1!@', '* The Secretary']]],
  ])('%s', (_, text, units) => {
    expect(store(`Letter\n\n\n${text}\n`)).toEqual([['title', '@', 'Letter'], ...units])
  })

  test('the number of a title is a word of it, the number of a note is one of the note alone', () => {
    expect(store('162. Letter (Yost)1\n\n\nHe said.\n\n  1. Source: Files.\n')).toEqual([
      ['title', '@', '162. Letter (Yost)'],
      ['p1', '@', 'He said.'],
      ['fn1', '@', '1. Source: Files.'],
    ])
  })

  test('who speaks is known of each unit', () => {
    const tree = readDocument(
      new VFile({ value: 'Letter\n\n\nQ: Why?\n\nA: No.\n\nA: So.\n\nQ: When?\n' }),
    )
    expect(toStoredUnits(tree).map(({ speaker }) => speaker)).toEqual([
      undefined,
      'Q',
      'A',
      'A',
      'Q',
    ])
  })

  test('a dateline, a heading and a signature are units of their own, each on its page', () => {
    const tree = readTei(
      '<opener><dateline><placeName>Saigon</placeName>, <date>May 2</date></dateline></opener><p>Fog <pb n="2"/> lifts.</p><p rend="sectiontitle">Risks</p><p>None.</p><closer><signed>Taylor</signed></closer>',
    )
    const units = toStoredUnits(tree)
    expect(units.map(({ id, locator, text }) => [id, locator, text]).slice(1)).toEqual([
      ['', 'd@', 'Saigon, May 2'],
      ['p1', '@2', 'Fog lifts.'],
      ['', 'd@2', 'Risks'],
      ['p2', '@2', 'None.'],
      ['', 'd@2', 'Taylor'],
    ])
  })

  test('the paragraphs of a note are lines of one unit', () => {
    const units = toStoredUnits(readTei('<p>Fog<note n="1"><p>One.</p><p>Two.</p></note>.</p>'))
    expect(units.at(-1)).toMatchObject({ id: 'fn1', text: '1. One.\nTwo.' })
  })
})

test('mentions are known by their first and last word in the unit', () => {
  const tree = readTei(
    '<p>So <persName>Charles W. Yost</persName> saw <placeName>Pola</placeName>’s lamp <placeName>—</placeName>.</p>',
  )
  const [, unit] = toStoredUnits(tree)
  const words = unit ? listUnitWords(unit) : []
  expect(
    unit?.mentions?.map(([key, first, last]) => [key, words.slice(first, last + 1).join(' ')]),
  ).toEqual([
    ['yost', 'charles w yost'],
    ['pola', "pola's"],
  ])
})

test('the language of a text is known where it is another', () => {
  const tree = readDocument(new VFile({ value: 'Letter\n\n\nText.\n' }))
  expect(toTextLanguage(tree)).toEqual({})
  expect(
    toTextLanguage({
      ...tree,
      data: { document: { id: 'd1', volume: 'v1', lang: 'fr', supplied: {} } },
    }),
  ).toEqual({
    lang: 'fr',
  })
})

describe('a text is stored in linear time that has', () => {
  const store = (tree: ReturnType<typeof readTei>) => toStoredUnits(tree)
  test.each([
    ['paragraphs in a note', (n: number) => `<p>x<note n="1">${'<p>fog</p>'.repeat(n)}</note></p>`],
    ['mentions in a paragraph', (n: number) => `<p>${'<persName>Yost</persName> '.repeat(n)}</p>`],
    [
      'other readings',
      (n: number) =>
        `<table>${'<row><cell/><cell><choice><orig>a</orig><reg>b</reg></choice></cell></row>'.repeat(n)}</table>`,
    ],
  ])('many %s', (_, write) => {
    expectLinear(store, readTei(write(500)), readTei(write(500 * factor)))
  })
})
