import { describe, expect, test } from 'vitest'
import { draw } from './draw.ts'
import { read, readContent, volume } from './inventions.ts'

describe('a note between blocks', () => {
  test.each([
    ['a paragraph', '<p>Red.</p>', 'paragraph(text"Red." footnoteReference:7)'],
    [
      'a signature',
      '<closer><signed>Kerr</signed>%</closer>',
      'signature(text"Kerr" footnoteReference:7)',
    ],
    [
      'a dateline',
      '<opener><dateline>Quay</dateline>%</opener>',
      'dateline(text"Quay" footnoteReference:7)',
    ],
    [
      'running text',
      '<opener><seg>Files</seg>%</opener>',
      'paragraph(text"Files" footnoteReference:7)',
    ],
    [
      'a preface',
      '<note rend="inline">[Telegram]</note>',
      'paragraph(text"[Telegram]" footnoteReference:7)',
    ],
    ['a page break', '<p>Red.</p><pb n="2"/>', 'paragraph(text"Red." footnoteReference:7)'],
    [
      'a list',
      '<list><item>Red<list><item>dim</item></list></item></list>',
      'list(listItem(text"Red" list(listItem(text"dim" footnoteReference:7))))',
    ],
    [
      'a table',
      '<table><row><cell>Red</cell><cell>10</cell></row></table>',
      'table(tableRow(tableCell(text"Red") tableCell(text"10" footnoteReference:7)))',
    ],
  ])('a note behind %s has its reference at the end of it', (_, block, drawn) => {
    const note = '<note n="7">Faded.</note>'
    const { nodes } = readContent(block.includes('%') ? block.replace('%', note) : block + note)
    expect(nodes.filter(({ type }) => type !== 'pageBreak').map(draw)).toEqual([
      drawn,
      'footnoteDefinition(label"7." paragraph(text"Faded."))',
    ])
  })

  test('notes before all blocks have their references in the first, if it can hold them', () => {
    const read1 = (content: string) =>
      toDrawn(`<div type="document" xml:id="d1"><note n="1">A.</note>${content}</div>`)
    expect(read1('<head>Note</head><p>Red.</p>').slice(0, 2)).toEqual([
      'title(text"Note" footnoteReference:1)',
      'paragraph(text"Red.")',
    ])
    expect(read1('<table/><p>Red.</p>').slice(0, 2)).toEqual([
      'table()',
      'paragraph(text"Red." footnoteReference:1)',
    ])
  })

  test('a note behind a table without cells keeps its reference in a paragraph of its own', () => {
    const { nodes } = readContent('<table/><note n="7">Faded.</note>')
    expect(nodes.slice(0, 2).map(draw)).toEqual(['table()', 'paragraph(footnoteReference:7)'])
  })

  test('a note without a number between blocks is a paragraph there', () => {
    const { nodes } = readContent(
      '<table><row><cell>Red</cell></row></table><note>a Without tugs.</note><p>Green.</p>',
    )
    expect(nodes.map(draw)).toEqual([
      'table(tableRow(tableCell(text"Red")))',
      'paragraph(text"a Without tugs.")',
      'paragraph(text"Green.")',
    ])
  })

  test('a note in the label of an item has its reference behind the label', () => {
    const { nodes } = readContent(
      '<list><label><hi rend="italic">(a)<note n="7">Faded.</note></hi></label><item>red</item></list>',
    )
    expect(nodes.slice(0, 1).map(draw)).toEqual([
      'list(listItem(label"(a) " footnoteReference:7 text"red"))',
    ])
  })
})

/** Draw the tree of the first document of a volume. */
function toDrawn(content: string): Array<string> {
  return (read(volume(content)).documents[0]?.tree.children ?? []).map(draw)
}
