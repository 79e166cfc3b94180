import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileTranscription } from '../../src/compile/transcription.ts'
import { compileVolume } from '../../src/compile/volume.ts'
import { type EditionParts, joinEdition } from '../../src/link/edition.ts'
import { createResolver, linkBacklinks, linkEdition } from '../../src/link/linked-edition.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import type { Register } from '../../src/tree/register.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { english } from '../../src/words/en/index.ts'

const none: Register = { people: [], places: [], terms: [] }
const context = { register: none, sha256: 'sum', digest: 'digest', words: english }

/** The volume of the transcriptions, which has a record and no file of its own. */
const id = 'frus1964-68v02'
const record: Volume = {
  series: 'Foreign Relations of the United States',
  subseries: '1964–1968',
  number: 'II',
  title: 'Vietnam',
  editors: [],
  publisher: 'Printing Office',
  place: 'Washington',
  year: 1996,
  documents: 3,
  url: 'https://example.org/frus1964-68v02',
  rights: 'Public domain',
  source: 'Title page',
}

function transcribe(name: string, value: string) {
  const file = new VFile({ path: `${id}/${name}.txt`, value })
  const sidecar = new VFile({ path: `${id}/${name}.yaml`, value: '' })
  return compileTranscription({ id: name, volume: id, file, sidecar }, context).manifest
}

/** A whole volume, whose record is in its header. */
const whole = 'frus1990-92v99p2'
function readWhole(...contents: Array<string>) {
  const documents = contents.map((content, index) => document(index + 1, content))
  const file = new VFile({ path: `${whole}.xml`, value: volume(...documents) })
  const source = { id: whole, recorded: false, transcribed: new Map(), file, sidecars: new Map() }
  return compileVolume(source, context).manifest
}

const transcriptions = [
  transcribe('d1', '1. Note1\n\n\n[Page 4] A lamp.\n\n  1. Source: Files.\n'),
  transcribe('d2', '2. Note\n\n\nSee Document 1, footnote 1, and footnote 7 of Document 1.\n'),
  transcribe('d10', '10. Note\n\n\nSee Document 2; see Document 1.\n'),
]

function link(parts: Partial<EditionParts> = {}) {
  const joined = joinEdition({
    records: new Map([[id, record]]),
    register: none,
    transcriptions,
    volumes: new Map(),
    pages: [],
    publicFiles: new Map(),
    links: [],
    messages: [],
    variants: [],
    moved: [],
    isRecordFaulty: false,
    release: { date: '2026-11-29' },
    ...parts,
  })
  return linkEdition(joined, '/')
}

/** References of the transcriptions, by document. */
const references = new Map(
  transcriptions.flatMap((manifest) => Object.entries(manifest.references)),
)

/** Documents that refer to each document: `d1 ← d2, d10`. */
function listBacklinks(edition: ReturnType<typeof link>): Array<string> {
  return [...linkBacklinks(edition, references)].map(
    ([to, backlinks]) => `${to} ← ${backlinks.map(({ from }) => from.data.document).join(', ')}`,
  )
}

describe('sources are linked to an edition', () => {
  test('whose documents stand in the order of their numbers', () => {
    const { documents, order } = link()
    expect(documents.map(({ data }) => data.document)).toEqual(['d1', 'd2', 'd10'])
    expect(order.get(`${id}/d10`)).toBe(2)
  })

  test('in which a reference leads to its document, and back', () => {
    const edition = link()
    expect(edition.findPlace(`${id}/d1`, 'fn1')).toEqual({ document: `${id}/d1`, fragment: 'fn1' })
    expect(edition.findPlace(id, 'pg_4')).toEqual({ document: `${id}/d1`, fragment: 'pg_4' })
    expect(listBacklinks(edition).toSorted()).toEqual([`${id}/d1 ← d2, d2, d10`, `${id}/d2 ← d10`])
    const [own] = edition.volumes
    const resolve = createResolver(edition, own ?? expect.fail('Unexpected empty edition'), 'd10')
    expect(resolve({ target: 'd2' })).toEqual({ href: `/${id}/d2/` })
  })

  test('which reports a reference to a note that does not exist', () => {
    expect(link().messages.map(({ file, rule }) => [file, rule])).toEqual([
      [`${id}/d2.txt`, 'pincite:unresolved-reference'],
    ])
  })

  test('with the same result in whatever order they come', () => {
    const volumes = new Map([[whole, readWhole('<p>A lamp.</p>')]])
    const summarize = (parts: Partial<EditionParts>) => {
      const edition = link({ ...parts, volumes })
      const { messages, documents, order, register } = edition
      return { messages, documents, order, register, backlinks: listBacklinks(edition).toSorted() }
    }
    const expected = summarize({})
    expect(expected.backlinks).toHaveLength(2)
    const all = { minLength: transcriptions.length }
    fc.assert(
      fc.property(fc.shuffledSubarray(transcriptions, all), (transcriptions) => {
        expect(summarize({ transcriptions })).toEqual(expected)
      }),
    )
  })

  test('without changing them', () => {
    const before = structuredClone(transcriptions)
    link()
    expect(transcriptions).toEqual(before)
  })
})

describe('a volume', () => {
  test('without a file of its own has no sections, and without documents is empty', () => {
    const { volumes, register } = link({ transcriptions: [] })
    expect(volumes).toMatchObject([{ id, documents: [], sections: [] }])
    expect(register).toEqual(none)
  })

  test('without a record has no documents in the edition', () => {
    const edition = link({ records: new Map() })
    expect([edition.volumes, edition.documents]).toEqual([[], []])
  })

  test('without a record has that which the headers of its documents share, or its id as a title', () => {
    const described = (...titles: Array<string>) =>
      link({
        records: new Map(),
        transcriptions: titles.map((title, index) => ({
          ...transcribe(`d${index + 1}`, `${index + 1}. Note\n\n\nA lamp.\n`),
          header: { titles: [title], year: 1990 + index },
        })),
      })
    const { volumes } = described('Letters', 'Letters')
    expect(volumes).toMatchObject([{ id, data: { title: 'Letters', year: 1991 } }])
    const other = described('Letters', 'Notes')
    expect(other.volumes).toMatchObject([{ id, data: { title: id } }])
    expect(other.messages.map(({ message }) => message)).toEqual([
      `Missing \`title\` that all documents of \`${id}\` have in their headers, expected the title of the volume; \`${id}\` is used`,
    ])
  })

  test('has the record of its own file before that of the headers of its documents', () => {
    const header = { titles: ['Letters'] }
    const [first] = transcriptions
    const all = first ? [{ ...first, header }] : []
    expect(link({ transcriptions: all }).volumes).toMatchObject([{ data: { title: 'Vietnam' } }])
  })

  test('in one file has its record, its sections and the register of its lists', () => {
    const volumes = new Map([[whole, readWhole('<p>A lamp.</p>', '<p>See Document 9.</p>')]])
    const { register, ...edition } = link({ records: new Map(), transcriptions: [], volumes })
    expect(edition.volumes.map((volume) => volume.data.title)).toEqual(['Harbors & Lights'])
    expect(edition.volumes[0]?.sections.map(({ id }) => id)).toEqual(['persons', 'ch1', 'index'])
    expect(register.people.map(({ key }) => key)).toEqual([`${whole}/p_KA1`, `${whole}/p_A1`])
  })

  test('in one file is complete, so that a reference to a document that it lacks is reported', () => {
    const volumes = new Map([
      [whole, readWhole('<p>A lamp.</p>', '<p>See <ref target="#d9">Document 9</ref>.</p>')],
    ])
    const { messages } = link({ records: new Map(), transcriptions: [], volumes })
    expect(messages.map(({ file }) => file)).toEqual([`${whole}.xml`])
  })
})

test('an edition whose registers have an error has only those of its volumes', () => {
  const volumes = new Map([[whole, readWhole('<p>A lamp.</p>')]])
  const edition = link({ register: undefined, volumes })
  expect(edition.ownRegister).toEqual(none)
  expect(edition.findEntry(`${whole}/p_KA1`)?.sort).toBe('Kerr, Ada')
})
