import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDocumentPages, toDocumentView } from '../../src/write/documents.ts'
import { toListedPlaces } from '../../src/write/lists.ts'
import { listPrintedIndexPages } from '../../src/write/printed-indexes.ts'
import {
  listEntryPages,
  listRegisterKinds,
  listRegisters,
  readEntryMentions,
  toEntryHome,
  toRegisterView,
} from '../../src/write/registers.ts'
import { listSectionPages } from '../../src/write/sections.ts'
import type { FileSite } from '../../src/write/files/site-file.ts'
import {
  listCorrespondencePages,
  listTimelinePages,
  listVolumePages,
  toVolumeView,
} from '../../src/write/volumes.ts'
import { makeSite, writeFile } from './make-site.ts'

const id = 'frus1964-68v02'

const record = `series: Foreign Relations of the United States
subseries: 1964–1968
number: II
title: Vietnam
editors: [{ given: Ada, family: Kerr }]
publisher: Printing Office
place: Washington
year: 1996
documents: 351
url: https://example.org/${id}
documentUrl: https://example.org/${id}/{document}
rights: Public domain.
source: Title page.
`

const people = `entries:
  - key: ball-george
    name: George Ball
    sort: Ball, George
    names: [Ball]
    note: Under Secretary of State.
    evidence: [{ volume: ${id}, document: 1, shows: wrote it }]
  - key: hill-bo
    name: Bo Hill
    sort: Hill, Bo
    names: [Hill]
    note: Nobody names him.
    evidence: [{ volume: ${id}, document: 1, shows: is named nowhere }]
`

/** Five dated letters of Ball to Rusk. */
const letters = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((number) => [
    [
      `${id}/d${number}.txt`,
      `${number}. Letter From Ball to Rusk\n\n\nWashington, February ${number}, 1965.\n\n\nBall thanks you.\n`,
    ],
    [`${id}/d${number}.yaml`, ''],
  ]),
)

/** The letters, two of them annotated, and a text without a number or a date. */
const seeds = {
  [`${id}/volume.yaml`]: record,
  ...letters,
  [`${id}/d3.yaml`]: 'annotations:\n  - { quote: Ball thanks, person: ball-george, whose: ours }\n',
  [`${id}/d2.yaml`]:
    "annotations:\n  - { quote: thanks, note: 'As [before](d1), and [there](frus1964-68v01/d5).', whose: ours }\n  - { quote: Ball thanks, person: ball-george, whose: ours }\n",
  [`${id}/d6.yaml`]: '',
  [`${id}/d6.txt`]: 'Editorial Note\n\n\nBall left.\n',
  'register/people.yaml': people,
}

let site: FileSite
let remove: () => void

beforeAll(async () => {
  ;({ site, remove } = await makeSite(seeds))
  expect(site.edition.messages).toEqual([])
})
afterAll(() => {
  remove()
})

/** The only, or the first, page of a list. */
function first<Page>([page]: ReadonlyArray<Page>): Page {
  return page ?? expect.fail('Unexpected empty list')
}

describe('a volume of transcriptions', () => {
  test('says how many of its documents are here, and links its pictures', () => {
    const { printed, lists, parts } = toVolumeView(site, first(listVolumePages(site)).props.volume)
    expect(printed).toBe('Washington, 1996; 351 documents, 6 of them here')
    expect(lists.map(({ path }) => path)).toEqual(['timeline', 'correspondence'])
    expect(parts.flatMap(({ documents }) => documents)).toHaveLength(6)
  })

  test('has pages for a timeline of five days, and for the correspondence of one pair', () => {
    const { timeline } = first(listTimelinePages(site)).props
    expect(timeline.months.map(({ id, days }) => [id, days.length])).toEqual([['1965-02', 5]])
    const { exchanges } = first(listCorrespondencePages(site)).props
    expect(exchanges.map(({ from, to, documents }) => [from, to, documents.length])).toEqual([
      ['Ball', 'Rusk', 5],
    ])
  })

  test('has no sections and no printed index, and the places of its documents', () => {
    expect([listSectionPages(site), listPrintedIndexPages(site)]).toEqual([[], []])
    const places = toListedPlaces(site, first(listVolumePages(site)).props.volume)
    expect(Object.keys(places)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6'])
  })
})

test('a document without a number is named by its title', () => {
  const page = first(listDocumentPages(site).filter(({ params }) => params.document === 'd6'))
  const { title, name, description } = toDocumentView(site, page.props)
  expect(title).toBe('Editorial Note · Foreign Relations, 1964–1968, Volume II')
  expect(name).toBe('Editorial Note')
  expect(description).toBe('Editorial Note. Foreign Relations, 1964–1968, Volume II')
})

test('the annotations of a document link to documents of its volume, and of another', () => {
  const written = writeFile(site, `${id}/d2.annotations.jsonld`)
  expect(written).toContain(`https://example.org/${id}/d1/`)
  expect(written).toContain('https://example.org/frus1964-68v01/d5')
})

describe('the register of an edition', () => {
  test('has the page of its kind, below no volume', () => {
    expect(listRegisters(site).map(({ params }) => params)).toEqual([
      { volume: undefined, kind: 'people' },
    ])
    expect(listRegisterKinds(site, undefined)).toEqual(['people'])
    const { title, home, hasPage, hasOwn } = toRegisterView(site, first(listRegisters(site)).props)
    expect([title, home.href, hasOwn]).toEqual(['Persons', '/', false])
    expect(hasPage('hill-bo')).toBe(true)
  })

  test('has a page for each entry, named or not, with its mentions in the order of documents', () => {
    const pages = listEntryPages(site)
    expect(pages.map(({ params }) => params.key)).toEqual(['ball-george', 'hill-bo'])
    const { props } = first(pages)
    expect(toEntryHome(site, props.entry)).toEqual({ href: '/people/', text: 'Persons' })
    const named = readEntryMentions(site, { ...props, places: props.places.toReversed() })
    expect(named.map(({ document }) => document.data.document)).toEqual(['d2', 'd3'])
    expect(readEntryMentions(site, props)).toEqual(named)
  })

  test('shows no mention of a document that has changed since', () => {
    const { props } = first(listEntryPages(site))
    const documents = site.edition.documents.map(({ id, data }) => ({
      id,
      data: { ...data, digest: `${data.digest} before` },
    }))
    const older = { ...site, edition: { ...site.edition, documents } }
    expect(readEntryMentions(older, props)).toEqual([])
  })
})
