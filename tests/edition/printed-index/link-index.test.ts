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

/** Page 1: d1 and d2; page 2: d2, continued, and d3; page 3: d3 alone. */
const documents = [
  document(1, `<p>Kerr spoke.${note(1, 'Prepared by Moss.')}</p>`),
  document(
    2,
    `<p>Of lamps${note(1, 'Drafted by Moss and Ray.')}<pb n="2"/> and <persName corresp="#p_HB1">Hill</persName>${note(2, 'Sent to Hill and <persName corresp="#p_HB1">Bo Hill</persName>; Ash & Co.'.replace('&', '&amp;'))} he said.</p>`,
  ),
  document(3, `<p>Ray agreed.${note(1, 'Barrel Roll had begun.')}<pb n="3"/>Fog.</p>`),
]

/** Targets of the pages of a line: `3 → d3#pg_3`; the words of one document may be unknown. */
function link(
  line: string,
  persons = ['Kerr, Ada', 'Hill, Bo', 'Hill, Ann', 'Ray, X'],
  unread = '',
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
    words: new Map(
      read.flatMap(({ id, tree }) => (id === unread ? [] : [[id, toPageWords(tree)]])),
    ),
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

describe('a page links', () => {
  test('to the only document on it, where the page begins', () => {
    expect(link('Fog, 3')).toEqual(['3 → d3#pg_3'])
  })

  test('to the list of pages if several documents are on it', () => {
    expect(link('Fog, 1, 2')).toEqual(['1 → pages#pg_1', '2 → pages#pg_2'])
  })

  test('to the only document on it that names the person', () => {
    expect(link(`${name('Kerr, Ada')}, 1`)).toEqual(['1 → d1'])
    expect(link(`Fog <list><item>${name('Kerr')}'s view of, 1</item></list>`)).toEqual(['1 → d1'])
    expect(link(`${name('Kerr, Ada')} <list><item>fog and, 1</item></list>`)).toEqual(['1 → d1'])
  })

  test('not to a document if another also contains the name', () => {
    expect(link(`${name('Ray, X')}, 2`)).toEqual(['2 → pages#pg_2'])
  })

  test('not to a document that contains the name on another page', () => {
    expect(link(`${name('Moss, Y')}, 2`)).toEqual(['2 → pages#pg_2'])
  })

  test('to the list of pages if the words of a document on it are not known', () => {
    expect(link(name('Kerr, Ada') + ', 1', ['Kerr, Ada'], 'd2')).toEqual(['1 → pages#pg_1'])
  })

  test('not by a word that is not the name of a person', () => {
    expect(link('Kerr, 1')).toEqual(['1 → pages#pg_1'])
    expect(link(`${name('Kerr')} Mission, 1`)).toEqual(['1 → pages#pg_1'])
  })

  test('to nothing if the volume lacks the page', () => {
    expect(link('Fog, 4, 99n')).toEqual(['4 → #pg_4', '99n → #pg_99'])
  })
})

describe('a page with an n links', () => {
  test('to the only note that contains the name', () => {
    expect(link(`${name('Ray, X')}, 1n`)).toEqual(['1n → d2#fn1'])
    expect(link('Barrel Roll, 2n')).toEqual(['2n → d3#fn1'])
  })

  test('to the page if two notes contain the name, or none does', () => {
    expect(link(`${name('Moss, Y')}, 1n`)).toEqual(['1n → pages#pg_1'])
    expect(link(`${name('Kerr, Ada')}, 2n`)).toEqual(['2n → pages#pg_2'])
  })

  test('to the note that also contains the name of the inner line', () => {
    expect(link(`${name('Moss, Y')} <list><item>${name('Ray')}'s view, 1n</item></list>`)).toEqual([
      '1n → d2#fn1',
    ])
  })

  test('by a surname of two persons only if the source identifies the person', () => {
    expect(link('<persName corresp="#p_HB1">Hill, Bo</persName>, 2n')).toEqual(['2n → d2#fn2'])
    expect(link(`${name('Hill, Ann')}, 2n`)).toEqual(['2n → pages#pg_2'])
    expect(link(`${name('Hill, Ann')}, 2n`, ['Hill, Ann'])).toEqual(['2n → d2#fn2'])
  })

  test('not by a name that is too short, nor by a part of a word', () => {
    expect(link(`${name('Co')}, 2n`)).toEqual(['2n → pages#pg_2'])
    expect(link(`${name('Barr')}, 2n`)).toEqual(['2n → pages#pg_2'])
  })
})

test('the target of a cross-reference has its anchor', () => {
  expect(link('Lamps. <hi rend="italic">See</hi> <ref target="#in5">Lights</ref>')).toEqual([
    'Lights → #in5',
  ])
})
