import { describe, expect, test } from 'vitest'
import { countDocuments, findMapping } from '../../../src/parse/tei/mapping.ts'
import { expectLinear } from '../../linear.ts'

const letters = '<div type="letter"><p>The rope.</p></div><div type="letter"><p>The lamp.</p></div>'
const wrap = (body: string): string => `<TEI><teiHeader/><text><body>${body}</body></text></TEI>`

describe('the documents of a file are found by its tags', () => {
  test.each<[string, string, ReturnType<typeof findMapping>, number]>([
    ['the series', wrap('<div type="document"/><div type="letter"/>'), { by: 'document' }, 1],
    ['letters', wrap(letters), { by: 'type', type: 'letter' }, 2],
    [
      'quoted with other marks',
      wrap(letters.replaceAll('"', "'")),
      { by: 'type', type: 'letter' },
      2,
    ],
    [
      'letters in a letter',
      wrap(`<div type="letter">${letters}</div>`),
      { by: 'type', type: 'letter' },
      1,
    ],
    [
      'a comment',
      wrap(`<!-- <div type="document"/> -->${letters}`),
      { by: 'type', type: 'letter' },
      2,
    ],
    [
      'a comment that does not end',
      `${wrap(letters)}<!-- <text>`,
      { by: 'type', type: 'letter' },
      2,
    ],
    ['character data', wrap('<p><![CDATA[<div type="letter">]]></p>'), { by: 'text' }, 1],
    [
      'a document type',
      `<!DOCTYPE TEI [<!ENTITY x "<text>">]>${wrap(letters)}`,
      { by: 'type', type: 'letter' },
      2,
    ],
    [
      'a header',
      wrap(letters).replace('<teiHeader/>', '<teiHeader><text/><text/></teiHeader>'),
      { by: 'type', type: 'letter' },
      2,
    ],
    [
      'a floating text',
      wrap(`<p><floatingText><body>${letters}</body></floatingText></p>`),
      { by: 'text' },
      1,
    ],
    [
      'a letter beside chapters',
      wrap(`${letters}<div type="chapter"><head>Of quays</head>${'<p>Long.</p>'.repeat(30)}</div>`),
      { by: 'type', type: 'chapter' },
      1,
    ],
    [
      'letters in front',
      `<TEI><text><front>${letters}</front><body><p>The quay.</p></body></text></TEI>`,
      { by: 'text' },
      1,
    ],
    [
      'headings',
      wrap('<div><head>A</head></div><div><head>B</head></div>'),
      { by: 'level', level: 0 },
      2,
    ],
    [
      'divisions without headings',
      wrap('<div><p>A</p></div><div><p>B</p></div>'),
      { by: 'text' },
      1,
    ],
  ])('%s', (_, value, mapping, count) => {
    expect(findMapping(value, { divide: true })).toEqual(mapping)
    expect(countDocuments(value, { divide: true })).toBe(count)
  })

  test('a file without a text has none', () => {
    expect(findMapping('<TEI><teiHeader/></TEI>', { divide: true })).toBeUndefined()
    expect(countDocuments('', { divide: true })).toBe(0)
  })

  test.each<[string, (factor: number) => string]>([
    ['comments that do not end', (factor) => '<!--'.repeat(2_000 * factor)],
    ['tags that do not end', (factor) => '<div type="'.repeat(2_000 * factor)],
    ['divisions in divisions', (factor) => wrap('<div><head>A</head>'.repeat(500 * factor))],
    ['spaces in tags', (factor) => `<div ${' '.repeat(5_000 * factor)}`],
    ['document types', (factor) => '<!DOCTYPE ['.repeat(10_000 * factor)],
  ])('in linear time: %s', (_, make) => {
    expectLinear((value) => countDocuments(value, { divide: true }), make(1), make(8))
  })
})
