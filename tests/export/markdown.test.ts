import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toMarkdownFile } from '../../src/export/markdown.ts'
import { hasError } from '../../src/messages/report.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { PhrasingContent, Root } from '../../src/tree/nodes.ts'
import { walk } from '../../src/tree/walk.ts'
import { content, toDocument } from '../properties/tei-content.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { exportDocument } from './export-document.ts'
import { readElements, readFixtures, readMemo } from './fixture-trees.ts'
import { listNoteLetters, readMarkdown, toTreeLetters } from './markdown-reading.ts'
import { readSharedVolume, volumeId, volumePath } from './shared-volume.ts'

function write(value: string, path = 'd1.txt'): string {
  const tree = readDocument(new VFile({ path, value }))
  const file = toMarkdownFile(exportDocument(tree))
  return file.slice(file.indexOf('\n---\n\n') + '\n---\n\n'.length)
}

/** Write the content of a document in TEI, without its title. */
function writeTei(content: string): string {
  return write(toDocument(content), 'd1.xml').replace('# 1. Log\n\n', '')
}

test('the memorandum is a list of points with their printed labels, and its note', async () => {
  const file = toMarkdownFile(exportDocument(await readMemo(), { id: 'd162', volume: volumeId }))
  const { record } = readMarkdown(file)
  expect(record).toMatchObject({
    number: '162',
    when: '1965-02-24T18:30:00-05:00',
    pages: 'pp. 366–367',
    address: 'https://example.org/editions/frus1964-68v02/d162/',
    release: '1.0',
  })
  expect(file).toMatch(/^citation: .*doc\. 162/m)
  expect(file).toMatch(/^# 162\. Memorandum of Telephone .* \(Yost\)\[\^1\]$/m)
  expect(file).toMatch(/^- 3\\\) there is no possibility of negotiations/m)
  expect(file).toContain('that a political <!-- p. 367 --> channel can be used')
  expect(file).toMatch(/^\[\^1\]: Source: Department of State, Rusk Files/m)
  expect(file).toContain('[Document 161](https://example.org/editions/frus1964-68v02/d161/)')
})

describe('every kind of block', () => {
  test('a table has a head, and an empty one where it prints none; spans are empty cells', () => {
    const cells = '<cell rows="2">Army<lb/>Navy</cell><cell cols="2">May <hi>1</hi></cell>'
    const rows = `<row>${cells}</row><row><cell>a|b</cell></row><row><cell>4</cell></row>`
    expect(writeTei(`<table>${rows}</table>`)).toBe(
      [
        '| | | |',
        '| - | - | - |',
        '| Army<br>Navy | May *1* | |',
        '| | a\\|b | |',
        '| 4 | | |\n',
      ].join('\n'),
    )
    const head = '<row role="label"><cell>Ship</cell><cell>Port</cell></row>'
    expect(writeTei(`<table>${head}<row><cell>Ada</cell></row></table>`)).toMatch(
      /^\| Ship \| Port \|\n\| - \| - \|\n\| Ada \| \|$/m,
    )
    expect(writeTei('<table></table><p>Red.</p>')).toBe('Red.\n')
  })

  test('a list in a cell is lines of the cell', () => {
    const list = '<list><label>1.</label><item>red</item><item>green</item></list>'
    expect(writeTei(`<table><row><cell>Lamps<lb/>${list}</cell></row></table>`)).toContain(
      '| Lamps<br>1. red<br>green |',
    )
  })

  test('lines, quotations, headings and speakers are marked as such', () => {
    expect(writeTei('<lg><l>Red the lamp</l><l rend="indent">and green</l></lg>')).toBe(
      'Red the lamp\\\nand green\n',
    )
    expect(writeTei('<quote><p>Red.</p><p>Green.</p></quote>')).toBe('> Red.\n\n> Green.\n')
    expect(writeTei('<p rend="center">The Lamp</p>')).toBe('## The Lamp\n')
    expect(writeTei('<sp><speaker>Ada.</speaker><p>The lamp.</p></sp>')).toBe(
      '**Ada.** The lamp.\n',
    )
  })

  test('items keep their labels, and lists nest', () => {
    const inner = '<list><label>(a)</label><item>red</item></list>'
    expect(writeTei(`<list><label>1.</label><item>lamps ${inner}</item></list>`)).toBe(
      '- 1\\. lamps\n  - (a) red\n',
    )
  })
})

describe('marks', () => {
  test('emphasis has no spaces at its ends, and none is made of spaces alone', () => {
    expect(writeTei('<p>a<hi> lamp </hi>is <hi rend="bold">red</hi><hi> </hi>.</p>')).toBe(
      'a *lamp* is **red**.\n',
    )
    expect(writeTei('<p><hi>re</hi><hi>d</hi> <del>slow</del> <hi rend="sc">x</hi></p>')).toBe(
      '*red* ~~slow~~ x\n',
    )
  })

  test('two notes of one number have two labels, and one without a note is a comment', () => {
    const file = writeTei('<p>Red<note n="A 1">One.</note>, green<note n="a-1">Two.</note></p>')
    expect(file).toContain('Red[^A-1], green[^a-1-2]')
    expect(file).toContain('[^A-1]: One.\n\n[^a-1-2]: Two.')
    expect(writeTei('<p>Red<anchor type="note" n="-->"/>.</p>')).toBe('Red<!-- n. - -->.\n')
  })

  test('a page that begins before the first word of a block stands before it', () => {
    expect(writeTei('<p><pb n="4"/>Red.</p><list><item><pb n="5"/>green</item></list>')).toBe(
      '<!-- p. 4 -->\n\nRed.\n\n- <!-- p. 5 -->\n  green\n',
    )
    expect(writeTei('<lg><l>Red</l><pb n="4"/><l>green</l></lg>')).toBe(
      'Red<!-- p. 4 -->\\\ngreen\n',
    )
  })

  test('a reference that holds a note is no link, because links do not nest', () => {
    const file = writeTei('<p>See <ref target="#d2">Document 2<note n="1">Lost.</note></ref>.</p>')
    expect(file).toContain('See Document 2[^1].')
  })
})

test('nothing in the text is HTML, and no page ends its comment', () => {
  const file = writeTei('<p>&lt;script&gt;a&lt;/script&gt;<pb n="--&gt;&lt;script&gt;"/>b</p>')
  expect(file).toBe('\\<script>a\\</script><!-- p. -script -->b\n')
  const { tree } = readMarkdown(`---\na: 1\n---\n\n${file}`)
  const html = JSON.stringify(tree).match(/"type":"html","value":"[^"]*"/g)
  expect(html).toEqual(['"type":"html","value":"<!-- p. -script -->"'])
})

/** Expect that a document and its Markdown have the same letters and marks, in the text and in each note. */
function expectSameText(tree: Root, ids?: { id: string; volume: string }): void {
  const { text, notes } = readMarkdown(toMarkdownFile(exportDocument(tree, ids)))
  const texts = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  expect(text).toBe(toTreeLetters(texts))
  expect([...notes.values()]).toEqual(listNoteLetters(tree))
}

describe('read by remark, it has the same text:', () => {
  test('the memorandum', async () => {
    expectSameText(await readMemo())
  })

  test.each([...readFixtures(), ...readElements()])('$name', ({ tree }) => {
    expectSameText(tree)
  })

  test.skipIf(!volumePath)('all documents of a volume', () => {
    const documents = readSharedVolume()
    expect(documents).toHaveLength(351)
    for (const { id, tree } of documents) expectSameText(tree, { id, volume: volumeId })
  })

  test('any transcription', () => {
    fc.assert(
      fc.property(transcriptions, (value) => {
        const file = new VFile({ path: 'd1.txt', value })
        const tree = readDocument(file)
        if (!hasError(file)) expectSameText(tree)
      }),
    )
  })

  test('TEI of any elements in any order', () => {
    fc.assert(
      fc.property(content, (content) => {
        expectSameText(readDocument(new VFile({ path: 'd1.xml', value: toDocument(content) })))
      }),
      { numRuns: 300 },
    )
  })

  test('a paragraph of any marks of Markdown', () => {
    const marks = fc
      .array(fc.constantFrom(...'*_~`[]()<>!#-+=|\\&^:.1a \t/@$"\''.split('')), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 4 }), (texts) => {
        const tree = readDocument(new VFile({ path: 'd1.txt', value: 'A title\n\nRed.\n' }))
        walk(tree, (node) => {
          if (node.type !== 'paragraph') return
          const { position } = node
          node.children = texts.flatMap((value, index): Array<PhrasingContent> => {
            const text: PhrasingContent = { type: 'text', value, position }
            if (index % 2 === 0) return [text]
            return [
              { type: 'emphasis', rend: 'italic', children: [text], position },
              { type: 'pageBreak', label: String(index), position },
            ]
          })
        })
        expectSameText(tree)
      }),
      { numRuns: 500 },
    )
  })
})
