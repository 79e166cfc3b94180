import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readVolume } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { toText } from '../../src/tree/to-text.ts'
import { walk } from '../../src/tree/walk.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { expectLinear } from '../linear.ts'

/** Read an index of one line. */
function readLine(line: string): Root {
  const value = volume(document(1, '<p>Red.</p>')).replace(
    /<item xml:id="in1">.*<\/item><\/list><\/div>/s,
    () => `<item>${line}</item></list></div>`,
  )
  const { sections } = readVolume(new VFile({ path: 'v.xml', value }))
  return sections.find(({ list }) => list === 'index')?.tree ?? expect.fail('an index')
}

/** List the pages of a line, as `366n` for a note on page 366, each with its target if that is another page. */
function find(line: string): Array<string> {
  const found: Array<string> = []
  walk(readLine(line), (node) => {
    if (node.type !== 'crossReference') return
    const { label, fragment } = node
    expect(toText(node)).toBe(label)
    found.push(fragment === `pg_${label.replace(/n$/, '')}` ? label : `${label} → ${fragment}`)
  })
  return found
}

const link = (page: number) => `<ref target="#pg_${page}">${page}</ref>`

describe('a page number is a reference', () => {
  test.each([
    ['where the source has it for one', `Kerr, Ada, ${link(3)}, ${link(5)}`, ['3', '5']],
    ['behind a comma', 'Kerr, Ada, 3, 5', ['3', '5']],
    ['at both ends of a range', `Kerr, Ada, ${link(3)}-${link(5)}, 7–9`, ['3', '5', '7', '9']],
    ['behind another without its comma', 'Buddhists, 146 178', ['146', '178']],
    ['with the n of a note', 'Kerr, Ada, 3n, 5', ['3n', '5']],
    ['whose n is set apart', 'Kerr, Ada, 3<hi rend="italic">n</hi>, 5', ['3n', '5']],
    ['whose n stands behind a link', `Kerr, Ada, ${link(3)}n`, ['3n']],
    ['in a range of notes', 'Kerr, Ada, 753-754n', ['753', '754n']],
    ['behind a name in quotation marks', 'Kerr, “Captain,” 3n', ['3n']],
    ['which another line was glued to', 'Kerr, Ada, 577negotiations, 9', ['577', '9']],
    ['that leads elsewhere in the source', 'Kerr, <ref target="#pg_4">3</ref>', ['3 → pg_4']],
    ['inside of italics', `Kerr, <hi rend="italic">3, ${link(5)}</hi>`, ['3', '5']],
  ])('%s', (_, line, pages) => {
    expect(find(line)).toEqual(pages)
  })
})

describe('not a page number:', () => {
  test.each([
    ['a number in a name', 'Rolling Thunder 16, 706n', ['706n']],
    ['a year', 'Geneva Accords of 1954, 73', ['73']],
    ['a number of things', 'force increase to 151,000, 9', ['9']],
    ['an ordinal number', 'meetings, 546th, 552d, 9', ['9']],
    ['a number that counts what follows', 'proposals, 17-nation, 9', ['9']],
    [
      'what opens a line, even where the source links it',
      `${link(10)}-${link(3)}-65, 244`,
      ['244'],
    ],
  ])('%s', (_, line, pages) => {
    expect(find(line)).toEqual(pages)
  })
})

test('a reference to another line is not changed', () => {
  expect(find('Lamps. See <ref target="#in1">Lights</ref>, 9')).toHaveLength(2)
})

test('nested lines have their own references', () => {
  expect(
    find('Lights, 3 <list><item>green, 5 <list><item>dim, 7</item></list></item></list>'),
  ).toEqual(['3', '5', '7'])
})

test('the text of a line is never changed', () => {
  const piece = fc.constantFrom(
    ', ',
    '3',
    '36',
    'n',
    '-',
    '–',
    ' ',
    'Kerr',
    '“',
    '”',
    ',000',
    'th',
    link(7),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const line = pieces.join('')
      const said = line
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      expect(toText(readLine(line)).trim()).toBe(said)
    }),
  )
})

test('a line of half a million characters is read, in linear time', () => {
  const make = (count: number) => `Kerr, ${'3-'.repeat(count)}${'9, '.repeat(count)}`
  let count = 0
  walk(readLine(make(100_000)), ({ type }) => {
    if (type === 'crossReference') count++
  })
  expect(count).toBe(200_000)
  expectLinear(readLine, make(12_500), make(100_000))
})
