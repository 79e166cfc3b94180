import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPrintPages, toPrintPath, toPrintView } from '../../src/write/print-views.ts'
import type { Site } from '../../src/write/site.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite } from './make-site.ts'

const id = 'frus1990-92v99p2'

/** A chapter with a text of its own and two documents, one of them a transcription, and letters without chapters. */
const seeds = {
  [`${id}.xml`]: volume(
    document(1, '<p><persName corresp="#p_KA1">Kerr</persName> lit <pb n="2"/>a lamp.</p>'),
    document(2, '<p>A replaced note.</p>'),
  ),
  [`${id}/d2.txt`]: '2. Note on Lights\n\n\nA blue lamp; see Document 1.\n',
  [`${id}/d2.yaml`]:
    "annotations:\n  - { quote: blue lamp, note: 'It was [red](d1).', whose: ours }\n",
  'letters/volume.yaml': 'title: Letters\n',
  'letters/to-ada.txt': 'To Ada\n\n\nThe lamp is lit.\n',
  'letters/to-leo.txt': 'To Leo\n\n\nThe lamp is out.\n',
}

let site: Site
let remove: () => void

beforeAll(async () => {
  ;({ site, remove } = await makeSite(seeds, '/pincite/'))
})
afterAll(() => {
  remove()
})

const pageOf = (name: string) =>
  listPrintPages(site).find(({ params }) => params.volume === name) ??
  expect.fail(`Unexpected edition without a page that prints ${name}`)

test('each chapter has a page that prints it, and so has a volume without chapters', () => {
  expect(listPrintPages(site).map(({ params }) => params)).toEqual([
    { volume: 'letters', chapter: undefined },
    { volume: id, chapter: 'ch1' },
  ])
})

test('it is linked below its volume, unless it has one document only', () => {
  const { part } = pageOf(id).props
  expect(toPrintPath(part)).toBe('print/ch1/')
  expect(toPrintPath(pageOf('letters').props.part)).toBe('print/')
  expect(toPrintPath({ ...part, documents: part.documents.slice(0, 1) })).toBeUndefined()
})

test('it has the text of the chapter, and every document with what the running head calls it', () => {
  const { heading, texts } = toPrintView(site, pageOf(id).props)
  expect(heading).toBe('Lights')
  expect(texts.map(({ name, heading, running }) => [name, heading !== '', running])).toEqual([
    // Its title has a note; else it would be only that of the page.
    ['ch1', true, 'Lights'],
    ['d1', true, 'Document 1'],
    ['d2', true, 'Document 2'],
  ])
})

test('it has the glosses of all documents once; those on the words of one document are apart', () => {
  const { glosses } = toPrintView(site, pageOf(id).props)
  expect(glosses.map(({ id, label, html }) => [id, label, html])).toEqual([
    ['d2/g-an1', 'blue lamp', `It was <a href="/pincite/${id}/d1/">red</a>.`],
    ['g-p_KA1', 'Kerr', 'Keeper of the light.'],
  ])
})

test('it knows which documents and glosses are in the page', () => {
  const { shared } = toPrintView(site, pageOf(id).props)
  expect(shared.path).toBe(`/pincite/${id}/`)
  expect(['d1/', 'd2/', 'ch1/', 'd2/g-an1', 'g-p_KA1'].filter((id) => !shared.has(id))).toEqual([])
  expect(['d3/', 'people/', 'd1'].filter((id) => shared.has(id))).toEqual([])
})

test('its running heads name the volume and the chapter, or the document where a printer knows it', () => {
  const { style } = toPrintView(site, pageOf(id).props)
  expect(style).toContain('@top-left{content:"Foreign Relations, 1990–1992, Volume XCIX, Part 2"}')
  expect(style).toContain('@top-right{content:"Lights";content:string(text)}')
})
