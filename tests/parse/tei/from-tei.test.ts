import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { fromTei, fromTeiDocument, fromTeiHeader } from '../../../src/parse/tei/index.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import { toText } from '../../../src/tree/to-text.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { document, read, volume } from './inventions.ts'

test('a volume has its record, chapters, lists and index, in the newer form of the header too', () => {
  const value = volume(document(1, '<pb n="2"/><p>Red.</p>'), document(2, '<p>Green.</p>'))
  const { id, chapters, persons, documents, sections } = read(value)
  expect(id).toBe('frus1990-92v99p2')
  expect(fromTeiHeader(value, new VFile({ path: `${id}.xml` }))).toMatchObject({
    subseries: '1990–1992',
    number: 'XCIX, Part 2',
    title: 'Harbors & Lights',
    editors: [{ given: 'Ada B.', family: 'Kerr', suffix: 'Jr.' }],
    year: 2001,
    documents: 2,
  })
  expect(chapters).toMatchObject([
    { id: 'ch1', title: 'Lights', level: 1, documents: ['d1', 'd2'] },
  ])
  expect(sections.map(({ id, part, list }) => [id, part, list])).toEqual([
    ['persons', 'front', 'persons'],
    ['ch1', 'body', undefined],
    ['index', 'back', 'index'],
  ])
  expect(persons).toMatchObject([
    { id: 'p_KA1', name: 'Kerr, Ada', description: 'keeper of the light' },
    { id: 'p_A1', name: 'A', description: 'see Kerr, Ada', see: 'p_KA1' },
  ])
  expect(sections[2]?.tree.children).toMatchObject([
    {
      type: 'list',
      children: [{ data: { id: 'in1' }, children: [{}, {}, { type: 'list', children: [{}] }] }],
    },
  ])
  expect(documents.map((each) => each.page)).toEqual(['1', '2'])
  expect(documents[0]?.tree.data?.document).toMatchObject({
    id: 'd1',
    volume: 'frus1990-92v99p2',
    firstPage: '1',
  })
})

test('a document that begins with a page break begins on that page', () => {
  const value = volume('<div type="document" xml:id="d1">\n<pb n="9"/><head>1. Note</head></div>')
  expect(read(value).documents).toMatchObject([{ id: 'd1', page: '9' }])
})

describe('a malformed document does not affect the others', () => {
  const [one, three] = [document(1, '<p>Red.</p>'), document(3, '<p>Blue.</p>')]

  test.each([
    ['<p>A <hi>lamp</p>', 'Unexpected `</p>`, expected `</hi>`'],
    ['<p>R&D</p>', 'Unexpected `&`, expected `&amp;`'],
    ['<p>x < 3</p>', 'Unexpected `<`, expected `&lt;` or a tag'],
    [
      '<p>&lamp;</p>',
      'Unexpected entity, expected the character itself, or a reference such as `&#8212;`',
    ],
    ['<p rend=center>x</p>', 'Unexpected value without quotes, expected `"`'],
    ['<p a="1" a="2">x</p>', 'Unexpected second attribute of the same name, expected one'],
    ['<p>\u0001</p>', 'Unexpected character U+0001, expected one that XML allows here'],
  ])('%s', (content, reason) => {
    const { documents, chapters, messages } = read(volume(one, document(2, content), three))
    expect(documents.map(({ id }) => id)).toEqual(['d1', 'd3'])
    expect(chapters[0]?.documents).toEqual(['d1', 'd3'])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/:35:\d+/)
    expect(messages[0]).toContain(reason)
  })

  test('a truncated file has the documents before its end', () => {
    const value = volume(one, document(2, '<p>Green.'))
    const { documents, messages } = read(value.slice(0, value.indexOf('Green.')))
    expect(documents.map(({ id }) => id)).toEqual(['d1'])
    expect(messages.join()).toContain(
      'Unexpected end of file, expected `</p>` for the tag of line 35',
    )
  })

  test('many malformed documents are a message, not a long wait', () => {
    const bad = Array.from({ length: 40 }, (_, index) => document(index + 2, '<p>R&D</p>'))
    const { documents, messages } = read(volume(one, ...bad))
    expect(documents.map(({ id }) => id)).toEqual(['d1'])
    expect(messages.length).toBeGreaterThan(5)
  })

  test('a second document with the same id gets another one', () => {
    const { documents, messages } = read(volume(one, document(1, '<p>Other.</p>')))
    expect(documents.map(({ id, tree }) => [id, tree.data?.document?.id])).toEqual([
      ['d1', 'd1'],
      ['d1-2', 'd1-2'],
    ])
    expect(messages).toEqual([
      expect.stringContaining(
        'Unexpected `xml:id` `d1` of a document, which another document has, expected one such as `d12`; `d1-2` is used',
      ),
    ])
  })
})

describe('ids', () => {
  test('a document without an id gets one from its number or position', () => {
    const { documents, messages } = read(
      volume(
        '<div type="document" n="7"><head>7. A</head></div>',
        '<div type="document" xml:id="../../etc"><head>B</head></div>',
      ),
    )
    expect(documents.map(({ id }) => id)).toEqual(['d7', 'd2'])
    expect(messages.map((message) => message.replace(/^\S+ /, ''))).toEqual([
      'Unexpected document without an `xml:id`, expected one such as `d12`; `d7` is used',
      'Unexpected `xml:id` `../../etc` of a document, which cannot be part of an address, expected one such as `d12`; `d2` is used',
    ])
  })

  test('a target that is not in the volume is reported with its position', () => {
    const { messages } = read(volume(document(1, '<p><ref target="#d9">Document 9</ref></p>')))
    expect(messages).toEqual([
      expect.stringMatching(
        /^frus1990-92v99p2\.xml:34:\d+-34:\d+: Unexpected target `#d9`, expected an id of this volume$/,
      ),
    ])
  })
})

describe('hostile files are reported', () => {
  const lots = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('')

  test.each<[string, () => string, RegExp]>([
    ['an empty file', () => '', /Unexpected end of file, expected an element/],
    ['no XML', () => 'Red.', /Unexpected text outside the outermost element/],
    ['no text', () => '<a/>', /Unexpected XML with the root `a`, expected TEI with a `text`/],
    [
      'a billion laughs',
      () => `<!DOCTYPE a [<!ENTITY l0 "ha">${lots}]><a>&l9;</a>`,
      /Unexpected entity, expected the character itself/,
    ],
    [
      'an outside entity',
      () => '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /Unexpected entity, expected the character itself/,
    ],
    [
      'elements in 100,000 others',
      () => '<a>'.repeat(100_000) + 'x' + '</a>'.repeat(100_000),
      /Unexpected 99800 elements inside more than 200 others/,
    ],
    ['300,000 tags that do not end', () => '<a>'.repeat(300_000), /Unexpected end of file/],
    [
      'a huge attribute',
      () => `<a b="${'x'.repeat(5_000_000)}"/>`,
      /Unexpected XML with the root `a`/,
    ],
    ['more than the limit', () => ' '.repeat(64 * 1024 * 1024 + 1), /expected at most 67108864/],
  ])('%s', (_, make, expected) => {
    const file = new VFile({ path: 'x.xml' })
    expect(fromTei(make(), file).documents).toEqual([])
    expect(file.messages.map(String).join('\n')).toMatch(expected)
  })

  test('elements that are nested too deep are replaced by their text', () => {
    const deep = '<hi rend="italic">'.repeat(5000) + 'red' + '</hi>'.repeat(5000)
    const { documents, messages } = read(volume(document(1, `<p>${deep} lamp</p>`)))
    expect(documents.map(({ tree }) => toText(tree))).toEqual(['1. Note on Lights red lamp'])
    expect(messages.join()).toContain('only their text is read')
  })
})

describe('one document in a file of its own', () => {
  test('is read anywhere in the file', () => {
    for (const value of [document(1, '<p>Red.</p>'), volume(document(1, '<p>Red.</p>'))]) {
      const file = new VFile({ value })
      expect(toText(fromTeiDocument(value, file))).toBe('1. Note on Lights Red.')
    }
  })

  test('with malformed XML is an error', () => {
    const file = new VFile({ path: 'd1.xml' })
    expect(fromTeiDocument('<div>\n<p>x</div>', file).type).toBe('root')
    expect(file.messages.map(String)).toEqual(['d1.xml:2:5: Unexpected `</div>`, expected `</p>`'])
    expect(file.messages[0]).toMatchObject({ fatal: true, source: 'pincite', ruleId: 'tei-syntax' })
  })

  test('without a document is an error', () => {
    const file = new VFile({ path: 'd1.xml' })
    fromTeiDocument('<p>x</p>', file)
    expect(file.messages.join()).toContain('Unexpected XML with the root `p`')
  })
})

test('a document in a file of its own begins on the last page before it', () => {
  const div = '<div type="document" xml:id="d1"><head>1. Log</head><p>Red.</p></div>'
  const value = `<TEI><text><body><pb n="2"/><pb n="3"/>${div}</body></text></TEI>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  expect(tree.data?.document?.firstPage).toBe('3')
  expect(toUnits(tree)[0]?.locator.pages).toEqual({ first: '3', last: '3' })
})

test('a title without a number has none', () => {
  const { documents } = read(volume('<div type="document" xml:id="d1"><head>Note</head></div>'))
  expect(documents[0]?.tree.children).toMatchObject([{ type: 'title' }])
  expect(document(1, '')).toContain('1. Note')
})
