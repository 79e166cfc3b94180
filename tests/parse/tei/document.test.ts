import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/pipeline/read.ts'
import { toText } from '../../../src/tree/to-text.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { draw } from './draw.ts'
import { document, read, readContent, volume } from './inventions.ts'

describe('notes', () => {
  test('a note is a reference in its place and a definition at the end', () => {
    const { nodes } = readContent(
      '<p>The lamp\n  <note n="2" xml:id="d1fn2" type="source">Source: <hi rend="italic">Log</hi>.</note> is red.</p>',
    )
    expect(nodes.map(draw)).toEqual([
      'paragraph(text"The lamp" footnoteReference:2 text" is red.")',
      'footnoteDefinition(label"2." paragraph(text"Source: " emphasis(text"Log") text"."))',
    ])
    expect(nodes[1]).toMatchObject({ label: '2', noteType: 'source' })
  })

  test('a note that repeats another is a second reference to it', () => {
    const { nodes, messages } = readContent(
      '<p>Red<note n="1" xml:id="d1fn1">Faded.</note> and green<note n="1" target="d1fn1">Faded.</note></p>',
    )
    expect(nodes.map(draw)).toEqual([
      'paragraph(text"Red" footnoteReference:1 text" and green" footnoteReference:1)',
      'footnoteDefinition(label"1." paragraph(text"Faded."))',
    ])
    expect(messages).toEqual([])
  })

  test('a repeated note with different text is a note of its own, with a message', () => {
    const { nodes, messages } = readContent(
      '<p>Red<note n="1" xml:id="d1fn1">Faded.</note> and green<note n="1" target="d1fn1">Bright.</note></p>',
    )
    expect(nodes.slice(1).map((node) => toText(node))).toEqual(['1. Faded.', '1. Bright.'])
    expect(messages.join()).toContain(
      'Unexpected words in a repeated note, expected those of `d1fn1`',
    )
  })

  test('two notes of one number are told apart, each on the page of its reference', () => {
    const value = document(
      1,
      '<pb n="3"/><p>Red.<note n="1">Faded.</note><pb n="4"/>Green.<note n="1">Bright.</note></p>',
    )
    const tree = readDocument(new VFile({ path: 'd1.xml', value }))
    const units = toUnits(tree).map(({ id, locator }) => [id, locator.pages?.first])
    expect(units.slice(-2)).toEqual([
      ['fn1', '3'],
      ['fn1-2', '4'],
    ])
    expect(JSON.stringify(tree)).toContain('"label":"1","occurrence":2')
  })

  test('a note in a note comes after it', () => {
    const { nodes } = readContent('<p>Red<note n="1">Faded<note n="2">By salt.</note></note></p>')
    expect(nodes.slice(1).map(draw)).toEqual([
      'footnoteDefinition(label"1." paragraph(text"Faded" footnoteReference:2))',
      'footnoteDefinition(label"2." paragraph(text"By salt."))',
    ])
  })

  test('an old source line is before the title, and a note below the title has its reference there', () => {
    const { documents } = read(
      volume(
        '<div type="document" xml:id="d1"><note rend="inline">File 12.</note><head>1. Note</head><note n="1">Stray.</note></div>',
      ),
    )
    expect(documents[0]?.tree.children).toMatchObject([
      { type: 'paragraph', role: 'preface' },
      { type: 'title', number: '1', children: [{}, {}, { type: 'footnoteReference', label: '1' }] },
      { type: 'footnoteDefinition', label: '1' },
    ])
  })
})

describe('blocks', () => {
  test('centered lines and headings of lists are headings, which are not counted', () => {
    const { nodes } = readContent(
      '<p rend="center">LAMPS</p><list type="participants"><head>PRESENT</head><item>Kerr</item></list><p>Text.</p>',
    )
    expect(nodes).toMatchObject([
      { type: 'paragraph', role: 'heading' },
      { type: 'paragraph', role: 'heading' },
      { type: 'list', role: 'participants', children: [{ type: 'listItem' }] },
      { type: 'paragraph' },
    ])
  })

  test('items begin with their labels, lists nest, and a page break between two items is in the second', () => {
    const { nodes } = readContent(
      '<list><label>(a)</label> <item>red</item><pb n="2"/><label>(b)</label><item>green <list><item>dim</item></list></item></list>',
    )
    expect(nodes.map(draw)).toEqual([
      'list(listItem(label"(a) " text"red") listItem(pageBreak:2 label"(b) " text"green" list(listItem(text"dim"))))',
    ])
    expect(nodes.map((node) => toText(node))).toEqual(['(a) red (b) green dim'])
  })

  test('a list stays in its paragraph; a table ends it', () => {
    const { nodes } = readContent(
      '<p>Lamps: <list><item>red</item></list> all lit <table><row role="label"><cell cols="2">Lamp</cell></row><row><cell>red</cell><cell>lit</cell></row></table> at dusk.</p>',
    )
    expect(nodes.map(draw)).toEqual([
      'paragraph(text"Lamps:" list(listItem(text"red")) text"all lit")',
      'table(tableRow(tableCell(text"Lamp")) tableRow(tableCell(text"red") tableCell(text"lit")))',
      'paragraph(text"at dusk.")',
    ])
    expect(nodes[1]).toMatchObject({ children: [{ header: true, children: [{ columns: 2 }] }, {}] })
  })

  test('a paragraph with only a page break is a page break', () => {
    const { nodes } = readContent('<p>\n<pb n="2"/>\n</p><p/>')
    expect(nodes.map(draw)).toEqual(['pageBreak:2'])
  })

  test('datelines have their date, closers their signatures, attachments their headings', () => {
    const { nodes } = readContent(
      '<opener><dateline><placeName>Port</placeName>, <date when="1990-01-02">January 2</date></dateline><salute>Dear Ada:</salute></opener><closer>Yours,<signed><persName>Kerr</persName><lb/>Keeper</signed></closer><frus:attachment xml:id="d1at1"><head>Attachment</head><p>Log.</p></frus:attachment>',
    )
    expect(nodes.map(draw)).toEqual([
      'dateline(placeName(text"Port") text", " text"January 2")',
      'paragraph(text"Dear Ada:")',
      'paragraph(text"Yours,")',
      'signature(personName(text"Kerr") break text"Keeper")',
      'paragraph(text"Attachment")',
      'paragraph(text"Log.")',
    ])
    expect(nodes[0]).toMatchObject({ when: '1990-01-02' })
  })
})

describe('running text', () => {
  test('white space is folded, and dropped before a mark', () => {
    const { nodes } = readContent(
      '<p>\n  <hi rend="italic">The\n  <persName>Kerr</persName>\n  </hi>, R&amp;D\u00a0 &#x2014; (<ref target="#d1">\n  <hi rend="italic">log</hi></ref>)\n</p>',
    )
    expect(toText(...nodes)).toBe('The Kerr, R&D — (log)')
  })

  test('a page break inside a word does not divide it', () => {
    expect(readContent('<p>light<pb n="2"/>house</p>').nodes.map(draw)).toEqual([
      'paragraph(text"light" pageBreak:2 text"house")',
    ])
  })

  test('names and terms have their targets', () => {
    const { nodes } = readContent(
      '<p><persName corresp="#p_KA1" type="from">Ada</persName> <gloss target="#t_L1">L</gloss></p>',
    )
    expect(nodes[0]).toMatchObject({
      children: [
        { type: 'personName', ref: 'p_KA1', role: 'from' },
        { type: 'text' },
        { type: 'term', ref: 't_L1' },
      ],
    })
  })

  test.each([
    ['#d7', { label: '7', target: 'd7' }],
    ['#d7fn2', { target: 'd7', fragment: 'fn2' }],
    ['#pg_XV', { fragment: 'pg_XV' }],
    ['frus1990-92v98#d3', { target: 'frus1990-92v98/d3', external: true }],
    ['frus1990-92v98#d3fn4', { target: 'frus1990-92v98/d3', fragment: 'fn4', external: true }],
    ['frus1990-92v98', { target: 'frus1990-92v98', external: true }],
    ['frus1990-92v99p2#d7', { target: 'd7' }],
    [
      '/historicaldocuments',
      { target: 'https://history.state.gov/historicaldocuments', external: true },
    ],
    ['https://example.org/', { target: 'https://example.org/', external: true }],
  ])('a reference to %s leads there', (target, expected) => {
    const { nodes } = readContent(`<p><ref target="${target}">Document 7</ref></p>`)
    expect(nodes[0]).toMatchObject({ children: [{ type: 'crossReference', ...expected }] })
  })

  test.each([
    'javascript:alert(1)',
    '#javascript:alert(1)',
    'frus1990-92v98#javascript:alert(1)',
    'frus1990-92v99p2#javascript:alert(1)',
    'java&#9;script:alert(1)',
    '&#10;#JavaScript&#10;:alert(1)',
    '//example.org/d7',
    '/\\example.org/d7',
    '#d7 #d8',
  ])('a reference to %s is text, with a message at its place', (target) => {
    const { nodes, messages } = readContent(`<p><ref target="${target}">Document 7</ref></p>`)
    expect(toText(...nodes)).toBe('Document 7')
    expect(JSON.stringify(nodes)).not.toMatch(/"(?:target|fragment)"/)
    expect(messages).toEqual([
      expect.stringMatching(
        /:34:\d+-34:\d+: Unexpected target `.*`, expected an id such as `#d12`, or an address such as `https:\/\/…`$/s,
      ),
    ])
  })

  test('unknown elements are replaced by their text and reported once, with a count', () => {
    const { nodes, messages } = readContent(
      '<p>A <problem>red</problem> and <problem>green</problem> <hi rend="strpng">lamp</hi> <constructor>lit</constructor></p>',
    )
    expect(toText(...nodes)).toBe('A red and green lamp lit')
    expect(messages.map((message) => message.replace(/^\S+ /, ''))).toEqual([
      'Unexpected element `problem` (2 times, here first), expected an element of TEI such as `seg`',
      'Unexpected `rend="strpng"` of `hi` (once), expected a typeface such as `italic`',
      'Unexpected element `constructor` (once), expected an element of TEI such as `seg`',
    ])
  })
})
