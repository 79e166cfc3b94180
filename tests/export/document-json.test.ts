import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { toDocumentFile } from '../../src/export/document-json.ts'
import { documentFileSchema } from '../../src/schemas/document-file/document.ts'
import { toPublishedSchema } from '../../src/schemas/published-schema.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { toText } from '../../src/tree/to-text.ts'
import { toUnits } from '../../src/tree/units.ts'
import { walk } from '../../src/tree/walk.ts'
import { exportDocument } from './export-document.ts'
import { readElements, readFixtures, readMemo } from './fixture-trees.ts'
import { readSharedVolume, volumeId, volumePath } from './shared-volume.ts'

const schema = toPublishedSchema(documentFileSchema, 'https://example.org/schema/document.json')
const validate = new Ajv().compile(schema)

/** Write a tree as JSON and read it back as any program does, with what its schema finds wrong. */
function write(tree: Root, ids?: { id: string; volume: string }) {
  const text = JSON.stringify(toDocumentFile(exportDocument(tree, ids)))
  const data: unknown = JSON.parse(text)
  return { text, errors: validate(data) === true ? [] : validate.errors }
}

test('one unit of the memorandum is one look-up by its address', async () => {
  const { units, pageBreaks } = toDocumentFile(
    exportDocument(await readMemo(), { id: 'd162', volume: volumeId }),
  )
  expect(units['p1.3']).toEqual({
    address: 'https://example.org/editions/frus1964-68v02/d162/#p1.3',
    steps: [
      { kind: 'paragraph', label: '1' },
      { kind: 'point', label: '3' },
    ],
    pages: { first: '367', last: '367' },
    name: 'Point 3, p. 367',
    label: '3)',
    text: '3) there is no possibility of negotiations the object of which is to have the US withdraw and leave those countries to be overrun by the north;',
  })
  expect(units['fn1']).toMatchObject({
    name: 'Note 1, p. 366',
    label: '1',
    note: { type: 'source', from: ['title'] },
  })
  expect(units['title']?.label).toBe('162.')
  expect(pageBreaks['pg_367']).toEqual({
    address: 'https://example.org/editions/frus1964-68v02/d162/#pg_367',
    label: '367',
    name: 'Page 367',
    unit: 'p1.1',
  })
})

test('it says what the document refers to, who explains its words, and where it comes from', async () => {
  const { references, annotations, source, supplied, edition } = toDocumentFile(
    exportDocument(await readMemo(), { id: 'd162', volume: volumeId }),
  )
  expect(references).toEqual([
    {
      unit: 'fn1',
      text: 'Document 161',
      target: 'd161',
      address: 'https://example.org/editions/frus1964-68v02/d161/',
    },
  ])
  const thant = Object.values(annotations).find(({ key }) => key === 'thant-u')
  expect(thant?.address).toBe('https://example.org/editions/people/thant-u/')
  expect(thant?.places[0]).toEqual({ unit: 'p1', quote: 'SYG' })
  expect(source).toEqual({ name: 'd162.txt', sha256: '00ff' })
  expect(supplied.pages?.first).toBe('366')
  expect(edition.release).toEqual({ version: '1.0', date: '2026-11-29' })
})

describe('its schema describes', () => {
  test('the memorandum, without positions or paths', async () => {
    const { text, errors } = write(await readMemo(), { id: 'd162', volume: volumeId })
    expect(errors).toEqual([])
    expect(text).not.toMatch(/"position"|"offset"|seeds\//)
  })

  test.each([...readFixtures(), ...readElements()])('$name', ({ tree }) => {
    expect(write(tree).errors).toEqual([])
  })

  test.skipIf(!volumePath)('all documents of a volume', () => {
    const documents = readSharedVolume()
    expect(documents).toHaveLength(351)
    for (const { id, tree } of documents) {
      expect(write(tree, { id, volume: volumeId }).errors, id).toEqual([])
    }
  })
})

test('the schema refuses a unit without an address, and a field that it does not know', () => {
  const [fixture] = readFixtures()
  const file = toDocumentFile(exportDocument(fixture?.tree ?? emptyTree))
  expect(validate({ ...file, unit: 1 })).toBe(false)
  expect(validate({ ...file, units: { p1: { name: 'Paragraph 1' } } })).toBe(false)
})

test.each([...readFixtures(), ...readElements()])(
  'the units and the tree of $name have all its words',
  ({ tree }) => {
    const file = toDocumentFile(exportDocument(tree))
    expect(Object.keys(file.units)).toEqual(toUnits(tree).map(({ id }) => id))
    expect(Object.values(file.units).map(({ text }) => text)).toEqual(
      toUnits(tree).map(({ children }) => toText(children)),
    )
    const values: Array<string> = []
    walk(tree, (node) => {
      if (node.type === 'text' || node.type === 'label') values.push(node.value)
    })
    expect(listValues(file.tree)).toEqual(values)
  },
)

const nowhere = { line: 1, column: 1, offset: 0 }
const emptyTree: Root = {
  type: 'root',
  children: [],
  position: { start: nowhere, end: nowhere },
}

/** List the values of all leaves of a parsed tree. */
function listValues(node: unknown): Array<string> {
  if (typeof node !== 'object' || node === null) return []
  if ('value' in node && typeof node.value === 'string') return [node.value]
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(listValues) : []
}
