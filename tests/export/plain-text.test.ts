import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toPlainText } from '../../src/export/plain-text.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Node, Root } from '../../src/tree/nodes.ts'
import { isNoText } from '../../src/tree/to-text.ts'
import { exportDocument } from './export-document.ts'
import { readElements, readFixtures, readMemo } from './fixture-trees.ts'
import { readSharedVolume, volumeId, volumePath } from './shared-volume.ts'

/** Write the content of a document in TEI as plain text, without its title. */
function write(content: string): string {
  const value = `<div type="document" xml:id="d1"><head>1. Log</head>${content}</div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  return toPlainText(exportDocument(tree)).replace('1. Log\n\n\n', '')
}

test('the memorandum is written as it was transcribed, after the page on which it begins', async () => {
  const tree = await readMemo()
  const text = toPlainText(exportDocument(tree, { id: 'd162', volume: volumeId }))
  expect(text).toMatch(/^\[Page 366\]\n\n162\. Memorandum .* \(Yost\)1\n\n\nSec said/)
  expect(text).toContain('that a political [Page 367] channel can be used')
  expect(text).toMatch(/about 10 am\.\)\n\n {2}1\. Source: Department of State.*\n$/)
})

describe('numbers of notes', () => {
  test('are glued to words where they can be nothing else', () => {
    expect(write('<p>Red.<note n="1">One.</note> Green<note n="2">Two.</note></p>')).toBe(
      'Red.1 Green2\n\n  1. One.\n  2. Two.\n',
    )
  })

  test('stand in brackets after a number, and where another number is glued to a word', () => {
    expect(write('<p>In 1965<note n="1">One.</note></p>')).toBe('In 1965[1]\n\n  1. One.\n')
    expect(write('<p>The U2 flew.<note n="1">One.</note></p>')).toBe(
      'The U2 flew.[1]\n\n  1. One.\n',
    )
  })

  test('are marked up where the text has numbers in brackets, and where they are signs', () => {
    expect(write('<p>In 1965<note n="1">One.</note> [25]</p>')).toBe(
      'In 1965[^1] [25]\n\n[^1]: One.\n',
    )
    expect(write('<p>Red<note n="*">One.</note></p>')).toBe('Red[^*]\n\n[^*]: One.\n')
    expect(write('<p>Red.<note n="1">One.</note> <note n="1">Two.</note></p>')).toContain(
      '[^1]: One.\n[^1]: Two.',
    )
  })

  test('stay where there is no note', () => {
    expect(write('<p>Red<anchor type="note" n="4"/>.</p>')).toBe('Red[^4].\n')
  })
})

describe('blocks', () => {
  test('lists are below their headings, with marks or their labels, and notes hang', () => {
    const inner = '<list><label>(a)</label><item>red</item></list>'
    const list = `<list><item>lamps ${inner}</item><item>quays</item></list>`
    expect(write(`<p rend="center">SUBJECT</p>${list}`)).toBe(
      'SUBJECT\n  * lamps\n      (a) red\n  * quays\n',
    )
    const note =
      '<note n="1"><p>One.</p><table><row><cell>a</cell><cell>b</cell></row></table></note>'
    expect(write(`<p>Red.${note}</p>`)).toBe('Red.1\n\n  1. One.\n     a\tb\n')
  })

  test('rows are lines with tabs; verse keeps its lines', () => {
    const rows = '<row><cell>Army</cell><cell/></row><row><cell/></row>'
    expect(write(`<table>${rows}</table>`)).toBe('Army\t\n')
    expect(write('<lg><l>Red the lamp</l><l>and green</l></lg>')).toBe('Red the lamp\nand green\n')
  })

  test('a page break between blocks is a line, one in a word does not divide it', () => {
    expect(write('<pb n="4"/><p>The har<pb n="5"/>bor is <pb n="6 a"/>free.</p>')).toBe(
      '[Page 4]\n\nThe har[Page 5]bor is [Page 6-a] free.\n',
    )
  })
})

/** Text of nodes without white space, and without the marks of items that print none. */
function toLetters(nodes: ReadonlyArray<Node>): string {
  return nodes.map(writeLetters).join('').replace(/\s+/g, '')
}

function writeLetters(node: Node): string {
  if (node.type === 'whiteSpace' || isNoText(node)) return ''
  if (node.type === 'label' && node.value.trim() === '*') return ''
  if ('children' in node) return node.children.map(writeLetters).join('')
  return 'value' in node ? node.value : ''
}

/** Letters of the text, and of each note with its label. */
function describeText(tree: Root) {
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  return {
    text: toLetters(tree.children.filter(({ type }) => type !== 'footnoteDefinition')),
    notes: notes.map(({ label, children }) => {
      return [label, toLetters(children.filter(({ type }) => type !== 'label'))]
    }),
  }
}

function readBack(tree: Root, ids?: { id: string; volume: string }): Root {
  const value = toPlainText(exportDocument(tree, ids))
  return readDocument(new VFile({ path: 'd1.txt', value }))
}

describe('read back, it has the same text:', () => {
  const elements = readElements().filter(({ name }) => name !== 'anchor-with-type-note-and-n')

  test.each([...readFixtures(), ...elements])('$name', ({ tree }) => {
    expect(describeText(readBack(tree))).toEqual(describeText(tree))
  })

  test.skipIf(!volumePath)('all documents of a volume', () => {
    const documents = readSharedVolume()
    expect(documents).toHaveLength(351)
    for (const { id, tree } of documents) {
      const back = readBack(tree, { id, volume: volumeId })
      expect(describeText(back), id).toEqual(describeText(tree))
    }
  })
})
