import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { collectTextMarks } from '../../../src/edition/display/readings.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import { toStoredUnits } from '../../../src/search/text/stored-text.ts'
import { listEditedWords, toEditedText } from '../../../src/tree/edited-text.ts'
import { toReading } from '../../../src/tree/reading.ts'
import { toText } from '../../../src/tree/to-text.ts'
import { toUnits } from '../../../src/tree/units.ts'

/** Read the content of a document. */
function read(content: string) {
  const value = `<div type="document" xml:id="d1"><head>1. Log</head>${content}</div>`
  const file = new VFile({ path: 'd1.xml', value })
  const tree = readDocument(file)
  return { tree, nodes: tree.children.slice(1), messages: file.messages }
}

/** Read the text of the content of a document. */
function readText(content: string): string {
  return toText(read(content).nodes)
}

describe('the text of altered words', () => {
  test.each([
    ['words that replace others are parted', 'go <del>slow</del><add>fast</add>,', 'go slow fast,'],
    ['also if the new ones are first', 'go <add>fast</add><del>slow</del>.', 'go fast slow.'],
    ['letters that replace others are not', 'wr<del>o</del><add>i</add>te', 'write'],
    ['nor added letters', 'h<add>ar</add><add>b</add>or', 'harbor'],
    ['nor words that are added one by one', '<add>har</add><add>bor</add>', 'harbor'],
    ['a deleted end of a word is no text', 'slow<del>ly</del> go', 'slow go'],
    ['words with their own spaces need none', '<del>slow </del><add>fast </add>go', 'slow fast go'],
    ['deleted marks divide nothing', 'go<del>, </del>but', 'go, but'],
    ['supplied words have brackets', 'a <supplied>used</supplied> one', 'a [used] one'],
    ['supplied letters have none', 'har<supplied>bo</supplied>r', 'harbor'],
    ['words across an element are words', '<hi>har</hi><supplied>bor</supplied>', 'harbor'],
    ['brackets of the file are enough', '[<unclear>oil</unclear>]', '[oil]'],
    ['a bracket of other words is not', '[see] <unclear>oil</unclear>', '[see] [oil?]'],
    ['nested states have each its signs', '<surplus><unclear>oil</unclear></surplus>', '{[oil?]}'],
    ['nothing is nothing', 'a<del/><supplied/><add></add>', 'a'],
  ])('%s', (_, content, expected) => {
    expect(readText(`<p>${content}</p>`)).toBe(expected)
    const { nodes } = read(`<p>${content}</p>`)
    expect(toReading(nodes).text).toBe(toText(nodes))
  })
})

const letter =
  '<p>The <choice><orig>shippes</orig><reg>ships</reg></choice> go <del>slow</del>, ' +
  '<choice><abbr>Capt.</abbr><expan>Captain</expan></choice> R<choice><orig>o</orig><reg>u</reg></choice>ssi ' +
  '<surplus>the</surplus> says.</p><p><choice><abbr>Capt.</abbr><expan>Captain</expan></choice> Marin.</p>'

describe('the edited text', () => {
  test('has the first other reading, and neither deleted words nor those that are too much', () => {
    expect(toEditedText(read(letter).nodes)).toBe(
      'The ships go , Captain Russi says. Captain Marin.',
    )
  })

  test('its words are searched beside those of the text, each in its unit', () => {
    const { tree } = read(letter)
    expect(listEditedWords(tree.children)).toEqual(['ships', 'Captain', 'Russi'])
    expect(toStoredUnits(tree).find(({ id }) => id === 'p1')).toMatchObject({
      text: 'The shippes go slow, Capt. Rossi {the} says.',
      others: 'ships Captain Russi',
    })
  })

  test('a text without choices has no other words', () => {
    expect(listEditedWords(read('<p>Go <del>slow</del> now.</p>').nodes)).toEqual([])
  })
})

describe('what a page explains', () => {
  test('equal choices are explained once, with all their places', () => {
    const { tree } = read(letter)
    expect(collectTextMarks(tree, toUnits(tree))).toMatchObject({
      edited: true,
      states: ['deleted', 'surplus'],
      readings: [
        { id: 'reading1', written: 'shippes', others: [{ change: 'regularized', text: 'ships' }] },
        { id: 'reading2', written: 'Capt.', places: [{ id: 'p1' }, { id: 'p2' }] },
        { id: 'reading3', written: 'o', others: [{ text: 'u' }] },
      ],
    })
  })

  test('a text without marks needs nothing', () => {
    const { tree } = read('<p>The <hi rend="italic">ships</hi> go [slow].</p>')
    expect(collectTextMarks(tree, toUnits(tree))).toBeUndefined()
  })

  test.each([
    '<quote><p>The mole is long.</p></quote>',
    '<p><hi rend="spaced">Two</hi> lamps.</p>',
    '<p>har<supplied>bo</supplied>r</p>',
    '<table><row><cell role="label">Pola</cell><cell>4</cell></row></table>',
  ])('%s needs styles, but no switch', (content) => {
    const { tree } = read(content)
    expect(collectTextMarks(tree, toUnits(tree))).toMatchObject({ edited: false, readings: [] })
  })
})

describe('marks of notes', () => {
  test('notes without marks beside numbered ones have signs, then numbers, and never one twice', () => {
    const notes = Array.from({ length: 14 }, () => '<note>Log.</note>').join('x')
    const { nodes } = read(`<p>a<note n="†">Log.</note>${notes}</p>`)
    const labels = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? node.label : []))
    expect(labels.join(' ')).toBe('† * ‡ § ** †† ‡‡ §§ *** ††† ‡‡‡ §§§ 13 14 15')
  })

  test('variants have letters, two after z, and not those of notes', () => {
    const app = '<app><lem>a</lem><rdg wit="#B">b</rdg></app>'
    const { nodes } = read(`<p>${app.repeat(28)}<note n="b">Log.</note></p>`)
    const labels = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? node.label : []))
    expect(labels.slice(0, 3)).toEqual(['a', 'c', 'd'])
    expect(labels.slice(-4)).toEqual(['aa', 'ab', 'ac', 'b'])
  })
})

describe('messages', () => {
  test('targets that a volume does not have are one message for each element', () => {
    const { messages } = read(
      '<p><ref target="a b">1</ref> <ref target="c d">2</ref> <ref>3</ref> <ptr/> <pb/> <pb/></p>',
    )
    expect(messages.map(({ reason }) => reason.replace(/, expected.*/, ''))).toEqual([
      'Unexpected target `a b` (2 times, here first)',
      'Missing `target` of `ref`',
      'Missing `target` of `ptr`',
      'Missing `n` of `pb` (2 times, here first)',
    ])
  })
})
