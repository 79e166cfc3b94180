import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toAnnotations, listAnnotations } from '../../src/write/annotations.ts'
import { listDocumentPages, toDocumentView } from '../../src/write/documents.ts'
import { toListedPlaces } from '../../src/write/lists.ts'
import { listPrintedIndexPages, toPrintedIndexView } from '../../src/write/printed-indexes.ts'
import {
  listEntryPages,
  listRegisterKinds,
  listRegisters,
  readEntryMentions,
  toEntryHome,
  toRegisterView,
} from '../../src/write/registers.ts'
import { listSectionPages, toNeighbors, toSectionView } from '../../src/write/sections.ts'
import type { Site } from '../../src/write/site.ts'
import {
  listCorrespondencePages,
  listTimelinePages,
  listVolumePages,
  toVolumeDirection,
  toVolumeHome,
  toVolumeView,
} from '../../src/write/volumes.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite } from './make-site.ts'

const id = 'frus1990-92v99p2'
const running = 'Foreign Relations, 1990–1992, Volume XCIX, Part 2'

const preface =
  '<div type="section" xml:id="preface"><head>Preface</head><p>See <ref target="#d1">Document 1</ref>.</p></div>'

/** A volume of three documents, one of them replaced by a transcription, in a site below `/pincite/`. */
const seeds = {
  [`${id}.xml`]: volume(
    document(1, '<p><persName corresp="#p_KA1">Kerr</persName> lit <pb n="2"/>a lamp.</p>'),
    document(2, '<p>A replaced note.</p>'),
    document(3, '<p>See <ref target="#d1">Document 1</ref>.</p>'),
  ).replace('<front>', `<front>${preface}`),
  [`${id}/d2.txt`]: '2. Note on Lights\n\n\nA blue lamp; see Document 1.\n',
  [`${id}/d2.yaml`]:
    "annotations:\n  - { quote: blue lamp, note: 'It was [red](d1).', whose: ours }\n",
}

let site: Site
let remove: () => void

beforeAll(async () => {
  ;({ site, remove } = await makeSite(seeds, '/pincite/'))
})
afterAll(() => {
  remove()
})

/** The only, or the first, page of a list. */
function first<Page>([page]: ReadonlyArray<Page>): Page {
  return page ?? expect.fail('Unexpected empty list')
}

describe('the pages of documents', () => {
  const page = (name: string) =>
    first(listDocumentPages(site).filter(({ params }) => params.document === name))

  test('are one for each, in the order of the volume, and know their neighbors', () => {
    const pages = listDocumentPages(site)
    expect(pages.map(({ params }) => params)).toEqual(
      ['d1', 'd2', 'd3'].map((name) => ({ volume: id, document: name })),
    )
    const view = toDocumentView(site, page('d2').props)
    expect([view.previous?.href, view.next?.href]).toEqual([
      `/pincite/${id}/d1/`,
      `/pincite/${id}/d3/`,
    ])
    expect(toDocumentView(site, page('d1').props).previous).toBeUndefined()
    expect(toDocumentView(site, page('d3').props).next).toBeUndefined()
  })

  test('show the transcription where there is one, with its references as links', () => {
    const { title, html, name } = toDocumentView(site, page('d2').props)
    expect(title).toBe(`2. Note on Lights · ${running}`)
    expect(name).toBe('Document 2')
    expect(html.text).toContain('blue lamp')
    expect(html.text).toContain(`href="/pincite/${id}/d1/"`)
  })

  test('list the documents that refer to them', () => {
    const { referred } = toDocumentView(site, page('d1').props)
    const from = referred.flatMap(({ backlinks }) => backlinks.map(({ from }) => from.id))
    expect(from).toEqual([`${id}/d2`, `${id}/d3`])
    expect(toDocumentView(site, page('d3').props).referred).toEqual([])
  })

  test('have their notes as glosses, whose links lead into the site', () => {
    const { glosses, annotations } = toDocumentView(site, page('d2').props)
    expect(glosses.map(({ html }) => html).join()).toContain(`<a href="/pincite/${id}/d1/"`)
    expect(annotations).toBe(`/pincite/${id}/d2.annotations.jsonld`)
    expect(toDocumentView(site, page('d3').props).annotations).toBeUndefined()
  })
})

test('the annotations of documents are listed where a sidecar may have some', () => {
  const { params, props } = first(listAnnotations(site))
  expect(params).toEqual({ volume: id, document: 'd2' })
  const { id: address, total } = toAnnotations(site, props, 'https://example.org/pincite/')
  expect(address).toBe(`https://example.org/pincite/${id}/d2.annotations.jsonld`)
  expect(total).toBe(1)
})

test('a section of the front matter has a page, between none and the first document', () => {
  const pages = listSectionPages(site)
  expect(pages.map(({ params }) => params.section)).toEqual(['preface', 'ch1'])
  const { title, html, neighbors } = toSectionView(site, first(pages).props)
  expect(title).toBe(`Preface · ${running}`)
  expect(html.text).toContain(`href="/pincite/${id}/d1/"`)
  expect(neighbors.previous).toBeUndefined()
  expect(neighbors.next?.href).toBe(`/pincite/${id}/people/`)
})

test('the text of a chapter has a page, before the documents of the chapter, and is in the contents', () => {
  const [, page] = listSectionPages(site)
  const props = page?.props ?? expect.fail()
  const { title, html, neighbors } = toSectionView(site, props)
  expect(title).toBe(`Lights · ${running}`)
  expect(html.notes).toContain('Of harbors.')
  expect(neighbors.previous?.href).toBe(`/pincite/${id}/people/`)
  expect(neighbors.next?.href).toBe(`/pincite/${id}/d1/`)
  expect(toVolumeView(site, props.volume).parts).toMatchObject([
    { id: 'ch1', path: 'ch1', title: 'Lights' },
  ])
})

test('a section of the back matter follows the documents, or what is before where there are none', () => {
  const { volume, section } = first(listPrintedIndexPages(site)).props
  const before = (documents: typeof volume.documents, sections = volume.sections) =>
    toNeighbors(site, { ...volume, documents, sections }, section).previous?.href
  expect(before(volume.documents)).toBe(`/pincite/${id}/d3/`)
  expect(before([])).toBe(`/pincite/${id}/ch1/`)
  const matter = volume.sections.filter(({ part }) => part !== 'body')
  expect(before([], matter)).toBe(`/pincite/${id}/people/`)
})

test('the printed index links its page numbers, and follows the last document', () => {
  const { props } = first(listPrintedIndexPages(site))
  const { title, html, letters, neighbors } = toPrintedIndexView(site, props)
  expect(title).toBe(`Index · ${running}`)
  expect(letters).toEqual([{ letter: 'L', id: 'L' }])
  expect(html.text).toContain('<a href="../d1/">1</a>')
  expect(neighbors.previous?.href).toBe(`/pincite/${id}/d3/`)
})

describe('registers', () => {
  test('are those that have entries', () => {
    expect(listRegisters(site).map(({ params }) => params)).toEqual([
      { volume: id, kind: 'people' },
    ])
    expect(listRegisterKinds(site, site.edition.volumes[0])).toEqual(['people'])
    expect(listRegisterKinds(site, undefined)).toEqual([])
  })

  test('have a title, and know whether entries have pages', () => {
    const view = toRegisterView(site, first(listRegisters(site)).props)
    expect(view.title).toBe(`List of persons · ${running}`)
    expect(view.home).toEqual({ href: `/pincite/${id}/`, text: running })
    expect([view.hasPage(`${id}/p_KA1`), view.hasPage(`${id}/p_A1`)]).toEqual([true, false])
    expect(view.hasOwn).toBe(false)
  })

  test('have pages of the entries that are mentioned, with the places', () => {
    const pages = listEntryPages(site)
    expect(pages.map(({ params }) => params)).toEqual([
      { volume: id, kind: 'people', key: 'p_KA1' },
    ])
    const { props } = first(pages)
    expect(toEntryHome(site, props.entry).href).toBe(`/pincite/${id}/people/`)
    const mentions = readEntryMentions(site, props)
    expect(mentions.map(({ document, units }) => [document.id, units.length])).toEqual([
      [`${id}/d1`, 1],
    ])
  })
})

describe('the page of a volume', () => {
  test('lists its documents by chapter, and no picture of so few', () => {
    const { props } = first(listVolumePages(site))
    const { parts, printed, lists, editors } = toVolumeView(site, props.volume)
    expect(parts.flatMap(({ documents }) => documents.map((entry) => entry.id))).toHaveLength(3)
    expect(printed).toBe('Washington, 2001; 3 documents')
    expect(editors).toBe('Ada B. Kerr, Jr.')
    expect(lists).toEqual([])
    expect(toVolumeHome(site, props.volume)).toEqual({ href: `/pincite/${id}/`, text: running })
  })

  test('has printed pages if its documents have, or its sections', () => {
    const { volume } = first(listVolumePages(site)).props
    const volumes = [
      volume,
      { ...volume, documents: [] },
      { ...volume, documents: [], sections: [] },
    ]
    expect(volumes.map((each) => toVolumeView(site, each).paged)).toEqual([true, true, false])
  })

  test('stands in the direction of its language, or of its documents if all have the same', () => {
    const { volume } = first(listVolumePages(site)).props
    const [entry] = volume.documents
    const hebrew = entry && { ...entry, data: { ...entry.data, language: { dir: 'rtl' as const } } }
    const documents = hebrew ? [hebrew] : []
    expect(toVolumeDirection(volume)).toBe('ltr')
    expect(toVolumeDirection({ ...volume, documents })).toBe('rtl')
    expect(toVolumeDirection({ ...volume, documents: [...documents, ...volume.documents] })).toBe(
      'ltr',
    )
    expect(toVolumeDirection({ ...volume, documents: [] })).toBe('ltr')
    const stated = { ...volume, documents, data: { ...volume.data, lang: 'de' } }
    expect(toVolumeDirection(stated)).toBe('ltr')
    expect(toVolumeDirection({ ...stated, data: { ...volume.data, lang: 'he' } })).toBe('rtl')
  })

  test('has no timeline and no correspondence of undated notes', () => {
    expect([...listTimelinePages(site), ...listCorrespondencePages(site)]).toEqual([])
  })
})

test('the places of a volume are listed for its documents and its sections', () => {
  const places = toListedPlaces(site, first(listVolumePages(site)).props.volume)
  expect(Object.keys(places)).toEqual(['d1', 'd2', 'd3', 'preface', 'ch1'])
  expect(Object.keys(places['d1'] ?? {})).toContain('pg_2')
})
