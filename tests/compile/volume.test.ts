import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileVolume } from '../../src/compile/volume.ts'
import { isAlias, type Register } from '../../src/tree/register.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { english } from '../../src/words/en/index.ts'

const id = 'frus1990-92v99p2'

const value = volume(
  document(1, '<p><persName corresp="#p_KA1">Kerr</persName> lit <pb n="2"/>a lamp.</p>'),
  document(2, '<p>See <ref target="#d1">Document 1</ref>.</p>'),
)

/** A register of the edition, whose entry cites the one of the volume. */
const kerr: Register = {
  people: [
    {
      key: 'kerr-ada',
      name: 'Ada Kerr',
      sort: 'Kerr, Ada',
      names: [],
      note: 'Keeper of the light.',
      evidence: [{ volume: id, id: 'p_KA1' }],
    },
  ],
  places: [],
  terms: [],
}

function compile(register: Register | undefined, sidecars: Readonly<Record<string, string>> = {}) {
  return compileVolume(
    {
      id,
      recorded: false,
      transcribed: new Map(),
      file: new VFile({ path: `${id}.xml`, value }),
      sidecars: new Map(
        Object.entries(sidecars).map(([document, value]) => [
          document,
          new VFile({ path: `${id}/${document}.yaml`, value }),
        ]),
      ),
    },
    { register, sha256: 'sum', digest: 'digest', words: english },
  )
}

test('a volume is compiled to the same data each time, which a file can hold', () => {
  const once = compile(kerr)
  expect(compile(structuredClone(kerr))).toEqual(once)
  expect(JSON.parse(JSON.stringify(once))).toEqual(once)
  expect(once.manifest.documents.map(({ document }) => document)).toEqual(['d1', 'd2'])
})

describe('the list of persons of a volume', () => {
  const listed = (register?: Register) => compile(register).manifest.register?.people[0]
  const mentioned = (register?: Register) => compile(register).texts.mentions.map(([key]) => key)

  test('refers to the register of the edition for a person that is in both', () => {
    const entry = listed(kerr)
    expect(entry && isAlias(entry) && entry.see).toBe('kerr-ada')
    expect(mentioned(kerr)).toEqual(['kerr-ada'])
  })

  test('stands alone where the edition has no register without errors', () => {
    expect(listed()).toMatchObject({ key: `${id}/p_KA1`, sort: 'Kerr, Ada' })
    expect(mentioned()).toEqual([`${id}/p_KA1`])
  })
})

describe('a sidecar of a document', () => {
  const d2 = 'annotations:\n  - { quote: Document 1, term: lamp, whose: ours }\n'
  const rules = (register: Register | undefined, sidecars: Record<string, string>) =>
    compile(register, sidecars).manifest.messages.map(({ file, rule }) => [file, rule])

  test('is checked against the registers, if they have no error', () => {
    expect(rules(kerr, { d2 })).toEqual([[`${id}/d2.yaml`, 'pincite:entry']])
    expect(rules(undefined, { d2 })).toEqual([])
  })

  test('keeps only that document back where it has an error', () => {
    const { documents } = compile(kerr, { d2 }).manifest
    expect(documents.map(({ document }) => document)).toEqual(['d1'])
  })

  test('is an error where the volume has no such document', () => {
    expect(rules(kerr, { d3: '' })).toEqual([[`${id}/d3.yaml`, 'pincite:lone-sidecar']])
  })
})

test('the scans that page breaks name are kept with their pages, of two pages of one scan the first', () => {
  const breaks =
    '<pb n="2" facs="images/0002.jpg"/>a <pb n="3" facs="#0003"/>lamp <pb n="[4]" facs="0003"/>'
  const { manifest } = compileVolume(
    {
      ...{ id, recorded: false, transcribed: new Map(), sidecars: new Map() },
      file: new VFile({ path: `${id}.xml`, value: volume(document(1, `<p>He lit ${breaks}</p>`)) }),
    },
    { register: undefined, sha256: 'sum', digest: 'digest', words: english },
  )
  expect(manifest.matter?.scans).toEqual({ '0002': '2', '0003': '3' })
  expect(compile(undefined).manifest.matter).not.toHaveProperty('scans')
})
