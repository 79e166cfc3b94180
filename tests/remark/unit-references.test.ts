import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument, readVolume, referToUnits } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { toSource } from '../../src/tree/to-source.ts'
import { toText } from '../../src/tree/to-text.ts'
import { walk } from '../../src/tree/walk.ts'
import { expectLinear, factor } from '../linear.ts'

/** References of a tree: `paragraph 8, Document 55 → d55#paragraph_8`. */
function list(tree: Root): Array<string> {
  referToUnits(tree)
  const found: Array<string> = []
  walk(tree, (node) => {
    if (node.type !== 'crossReference') return
    const { target = '', fragment } = node
    found.push(`${toText(node)} → ${target}${fragment === undefined ? '' : `#${fragment}`}`)
  })
  return found
}

function read(body: string): Root {
  return readDocument(new VFile({ value: `9. Telegram\n\n\n${body}\n` }))
}

describe('a text refers to a unit of a document', () => {
  test.each([
    ['See paragraph 8, Document 55.', 'paragraph 8, Document 55 → d55#paragraph_8'],
    ['He meant point 3 of Document 162.', 'point 3 of Document 162 → d162#point_3'],
    ['See also item 4, Document 7.', 'item 4, Document 7 → d7#point_4'],
    ['See point (b) of Document 7.', 'point (b) of Document 7 → d7#point_b'],
    ['See paragraph 2a, Document 131.', 'paragraph 2a, Document 131 → d131#paragraph_2.a'],
    ['See point 5(a)(2) of Document 7.', 'point 5(a)(2) of Document 7 → d7#point_5.a.2'],
    [
      'See numbered paragraph 2 of Document 12.',
      'numbered paragraph 2 of Document 12 → d12#paragraph_2',
    ],
    ['Paras. 4–6 of Document 9 say so.', 'Paras. 4–6 of Document 9 → d9#paragraph_4'],
    ['See Document 124, paragraphs 5–7.', 'Document 124, paragraphs 5–7 → d124#paragraph_5'],
    ['He wrote it (Document 12, point 3).', 'Document 12, point 3 → d12#point_3'],
    [
      'He wrote it (see Document 12, especially paragraph 3).',
      'Document 12, especially paragraph 3 → d12#paragraph_3',
    ],
    [
      'In numbered paragraph 2 of telegram 2052 from Saigon, January 6, 2 p.m. (Document 10), he said it.',
      'numbered paragraph 2 of telegram 2052 from Saigon, January 6, 2 p.m. (Document 10 → d10#paragraph_2',
    ],
    [
      'See paragraph 4 of his letter of May 3, printed as Document 8.',
      'paragraph 4 of his letter of May 3, printed as Document 8 → d8#paragraph_4',
    ],
  ])('%s', (body, reference) => {
    expect(list(read(body))).toEqual([reference])
  })

  test('or to several of one', () => {
    expect(list(read('See points 2 and 3 of Document 12.'))).toEqual([
      'points 2 → d12#point_2',
      '3 of Document 12 → d12#point_3',
    ])
    expect(list(read('See Document 12, paragraphs 1, 4–6 and 8.'))).toEqual([
      'Document 12, paragraphs 1 → d12#paragraph_1',
      '4–6 → d12#paragraph_4',
      '8 → d12#paragraph_8',
    ])
  })

  test('or to one of several', () => {
    expect(list(read('See paragraph 7 in Documents 230 and 242.'))).toEqual([
      'paragraph 7 in Documents 230 → d230#paragraph_7',
      '242 → d242#paragraph_7',
    ])
  })

  test('or of another volume', () => {
    expect(
      list(read('See Foreign Relations, 1964–1968, vol. I, Document 4, paragraph 2.')),
    ).toEqual(['Document 4, paragraph 2 → frus1964-68v01/d4#paragraph_2'])
  })

  test.each([
    'See paragraph 5 of the Agreement, Document 12.',
    'See paragraph 5 of the Agreement in Document 12.',
    'See point 4 of the Geneva Accords (Document 12).',
    'For the Point Four program, see Document 12.',
    'Of the 12-point program, Document 12 says more.',
    'See Article 5, paragraph 2, Document 12.',
    'He cites Article 5, paragraph 2 of Document 12.',
    'See item 3 on the agenda, Document 12.',
    'At agenda item 3, Document 12 was read.',
    'See the Geneva point 3, Document 12.',
    'See subparagraph 2, Document 12.',
    'He came to the point. See Document 12.',
    'See paragraph 5. Document 12 is the answer.',
    'See Document 12. Paragraph 5 is the answer.',
    'See Document 12, paragraph 5 of the enclosure.',
    'See Documents 11 and 12, paragraph 5.',
    'See points 2 and 3 of Documents 11 and 12.',
    'See Document 12, paragraph 5, Document 13.',
    'He made the point in 1964, Document 12.',
    'See paragraph 5 to Document 12.',
    'See paragraph 2 of telegram 9, which he sent with Document 12.',
    'See footnote 2, Document 12.',
  ])('but not here: %s', (body) => {
    const tree = read(body)
    expect(list(tree).filter((reference) => /#(?:point|paragraph)_/.test(reference))).toEqual([])
  })

  test('while a paper of another body is no document at all', () => {
    expect(
      list(read('See item 3 on the agenda, Document S/123, and item 3, Document A/12.')),
    ).toEqual([])
  })
})

describe('a text refers to a unit of its own', () => {
  const numbered = '1. He came.\n\n2. He saw.\n\n'

  test.each([
    ['above', `${numbered}3. See paragraph 2 above.`, ['paragraph 2 above → #paragraph_2']],
    ['below', '1. See para 2, below.\n\n2. He saw.', ['para 2, below → #paragraph_2']],
    [
      'each of several',
      `${numbered}3. Items 1 and 2 above are.`,
      ['Items 1 → #point_1', '2 above → #point_2'],
    ],
  ])('%s', (_, body, references) => {
    expect(list(read(body))).toEqual(references)
  })

  test.each([
    ['that is on the other side', `${numbered}3. See paragraph 2 below.`],
    ['that is not there', `${numbered}3. See paragraph 4 above.`],
    ['if not each of several is there', `${numbered}3. See paragraphs 2 and 7 above.`],
    ['that is there twice', `${numbered}1. Here.\n\n2. There.\n\n3. See paragraph 2 above.`],
    ['in the words of another text', `${numbered}3. He wrote: “See paragraph 2 above.”`],
    ['in another', `${numbered}3. See paragraph 2 above of the letter.`],
    ['without a printed number', 'He came.\n\nHe saw.\n\nSee paragraph 1 above.'],
  ])('but not %s', (_, body) => {
    expect(list(read(body))).toEqual([])
  })

  test('but not in a note, which may quote another text', () => {
    expect(list(read(`${numbered}3. End.1\n\n  1. It said so in paragraph 2 above.`))).toEqual([])
  })
})

test('a link in TEI takes the name of the unit beside it, or in its own words', () => {
  const value = [
    '<TEI><text><body><div type="document" xml:id="d1" n="1"><head>1. Report</head>',
    '<p>See paragraph 7 in <ref target="#d2">Documents 2</ref> and <ref target="#d3">3</ref>.</p>',
    '<p>See <ref target="#d2">paragraph 8, Document 2</ref>, and <ref target="#d3">Document 3, points 5–7</ref>.</p>',
    '<p>See point 3 of the <ref target="#d2">letter</ref>; point 4, <ref target="#d3">his letter</ref>.</p>',
    '</div><div type="document" xml:id="d2" n="2"><head>2. Report</head><p>Text.</p></div>',
    '<div type="document" xml:id="d3" n="3"><head>3. Report</head><p>Text.</p></div>',
    '</body></text></TEI>',
  ].join('\n')
  const { documents } = readVolume(new VFile({ path: 'harbor.xml', value }), { id: 'harbor' })
  expect(documents.slice(0, 1).flatMap(({ tree }) => list(tree))).toEqual([
    'paragraph 7 in Documents 2 → d2#paragraph_7',
    '3 → d3#paragraph_7',
    'paragraph 8, Document 2 → d2#paragraph_8',
    'Document 3, points 5–7 → d3#point_5',
    'point 3 of the letter → d2#point_3',
    'his letter → d3',
  ])
})

test('no character of the text is lost, and no reference is in another', () => {
  const body =
    'See points 2, 3 and 5–7 of Document 12, paragraph 8, Document 9, and Document 8, items 1 and 2; see point 1 below.\n\n1. Here.'
  const tree = read(body)
  const before = toSource(tree)
  referToUnits(tree)
  expect(toSource(tree)).toBe(before)
  walk(tree, (node, ancestors) => {
    if (node.type === 'crossReference') {
      expect(ancestors.filter(({ type }) => type === 'crossReference')).toEqual([])
    }
  })
})

test('many names of units are read in linear time', () => {
  const make = (count: number) => [
    `See ${'paragraph 1, '.repeat(count)}Document 5.`,
    `1. Here. ${'See paragraph 1 above, and point 2 of telegram 5 from Rome to Paris, May 3, '.repeat(count)}`,
    `See ${'paragraph 2 of Document 5, '.repeat(count)}`,
  ]
  for (const [index, short] of make(200).entries()) {
    const long = make(200 * factor)[index] ?? ''
    expectLinear(
      (body: string) => {
        referToUnits(read(body))
      },
      short,
      long,
    )
  }
})
