import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { linkIndex } from '../../../src/edition/printed-index/link-index.ts'
import { toPageMap } from '../../../src/edition/places/page-map.ts'
import { toPageWords } from '../../../src/edition/printed-index/page-words.ts'
import { summarizeDocument } from '../../../src/edition/records/summarize-document.ts'
import { readVolume } from '../../../src/pipeline/read.ts'
import { toText } from '../../../src/tree/to-text.ts'
import { walk } from '../../../src/tree/walk.ts'
import { document, volume } from '../../parse/tei/inventions.ts'

const note = (label: number, text: string) => `<note n="${label}" xml:id="n${label}">${text}</note>`

/** Page 1: d1 and d2; page 2: d2, which goes on, and d3; page 3: d3 alone. */
const documents = [
  document(1, `<p>Kerr spoke.${note(1, 'Prepared by Moss.')}</p>`),
  document(
    2,
    `<p>Of lamps${note(1, 'Drafted by Moss and Ray.')}<pb n="2"/> and <persName corresp="#p_HB1">Hill</persName>${note(2, 'Sent to Hill and <persName corresp="#p_HB1">Bo Hill</persName>; Ash & Co.'.replace('&', '&amp;'))} he said.</p>`,
  ),
  document(3, `<p>Ray agreed.${note(1, 'Barrel Roll had begun.')}<pb n="3"/>Fog.</p>`),
]

/** Where the pages of a line lead: `3 → d3#pg_3`. */
function lead(
  line: string,
  persons = ['Kerr, Ada', 'Hill, Bo', 'Hill, Ann', 'Ray, X'],
): Array<string> {
  const value = volume(...documents).replace(
    /<item xml:id="in1">.*<\/item><\/list><\/div>/s,
    () => `<item>${line}</item></list></div>`,
  )
  const { sections, documents: read } = readVolume(new VFile({ path: 'v.xml', value }))
  const tree = sections.find(({ list }) => list === 'index')?.tree ?? expect.fail('an index')
  linkIndex(tree, {
    pages: toPageMap(
      read.map(({ id, tree }) => ({ data: { document: id, ...summarizeDocument(tree) } })),
    ),
    words: new Map(read.map(({ id, tree }) => [id, toPageWords(tree)])),
    persons,
  })
  const found: Array<string> = []
  walk(tree, (node) => {
    if (node.type !== 'crossReference') return
    const fragment = node.fragment === undefined ? '' : `#${node.fragment}`
    found.push(`${toText(node)} → ${node.target ?? ''}${fragment}`)
  })
  return found
}

const name = (text: string) => `<persName>${text}</persName>`

describe('a page leads', () => {
  test('to the document that stands on it alone, where the page begins in it', () => {
    expect(lead('Fog, 3')).toEqual(['3 → d3#pg_3'])
  })

  test('to the list of pages, where several documents stand on it', () => {
    expect(lead('Fog, 1, 2')).toEqual(['1 → pages#pg_1', '2 → pages#pg_2'])
  })

  test('to the document on it that alone has the name of the person', () => {
    expect(lead(`${name('Kerr, Ada')}, 1`)).toEqual(['1 → d1'])
    expect(lead(`Fog <list><item>${name('Kerr')}'s view of, 1</item></list>`)).toEqual(['1 → d1'])
    expect(lead(`${name('Kerr, Ada')} <list><item>fog and, 1</item></list>`)).toEqual(['1 → d1'])
  })

  test('not to one of which another, too, has the name anywhere', () => {
    expect(lead(`${name('Ray, X')}, 2`)).toEqual(['2 → pages#pg_2'])
  })

  test('not to one that has the name on another page', () => {
    expect(lead(`${name('Moss, Y')}, 2`)).toEqual(['2 → pages#pg_2'])
  })

  test('not by a word that is no name of a person', () => {
    expect(lead('Kerr, 1')).toEqual(['1 → pages#pg_1'])
    expect(lead(`${name('Kerr')} Mission, 1`)).toEqual(['1 → pages#pg_1'])
  })

  test('nowhere, where the volume has no such page', () => {
    expect(lead('Fog, 4, 99n')).toEqual(['4 → #pg_4', '99n → #pg_99'])
  })
})

describe('a page with an n leads', () => {
  test('to the note that alone has the name', () => {
    expect(lead(`${name('Ray, X')}, 1n`)).toEqual(['1n → d2#fn1'])
    expect(lead('Barrel Roll, 2n')).toEqual(['2n → d3#fn1'])
  })

  test('to the page, where two notes have it or none has', () => {
    expect(lead(`${name('Moss, Y')}, 1n`)).toEqual(['1n → pages#pg_1'])
    expect(lead(`${name('Kerr, Ada')}, 2n`)).toEqual(['2n → pages#pg_2'])
  })

  test('to the note that has the name of the inner line as well', () => {
    expect(lead(`${name('Moss, Y')} <list><item>${name('Ray')}'s view, 1n</item></list>`)).toEqual([
      '1n → d2#fn1',
    ])
  })

  test('by a surname of two persons only where the source says which one it is', () => {
    expect(lead('<persName corresp="#p_HB1">Hill, Bo</persName>, 2n')).toEqual(['2n → d2#fn2'])
    expect(lead(`${name('Hill, Ann')}, 2n`)).toEqual(['2n → pages#pg_2'])
    expect(lead(`${name('Hill, Ann')}, 2n`, ['Hill, Ann'])).toEqual(['2n → d2#fn2'])
  })

  test('not by a name so short that it is a word, nor by a part of a word', () => {
    expect(lead(`${name('Co')}, 2n`)).toEqual(['2n → pages#pg_2'])
    expect(lead(`${name('Barr')}, 2n`)).toEqual(['2n → pages#pg_2'])
  })
})

test('a line to which another leads keeps its anchor', () => {
  expect(lead('Lamps. <hi rend="italic">See</hi> <ref target="#in5">Lights</ref>')).toEqual([
    'Lights → #in5',
  ])
})
