import {
  type BibliographyEntry,
  toBibliographyEntry,
} from '../../../src/export/csl/bibliography-entry.ts'
import type { ExportedDocument } from '../../../src/export/exported-document.ts'
import { exportDocument } from '../export-document.ts'
import type { Participant, Root } from '../../../src/tree/nodes.ts'

/** Where nothing is. */
export const position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

/** A chapter of a book without a series, or what a test makes of it. */
export const letter: ExportedDocument = {
  ...exportDocument(toTree([]), { id: 'd1', volume: 'letters' }),
  record: {
    title: 'Letter From Ada Marin to Paolo Berti',
    when: '1871-05-04',
    date: 'Trieste, 4 May 1871',
    document: 'd1',
    volume: 'letters',
    facts: { kind: 'Letter', people: [], places: [] },
    path: 'letters/d1.txt',
    sha256: '',
    digest: '',
  },
  parties: { from: 'Ada Marin', to: 'Paolo Berti', mutual: false },
  address: 'https://example.org/letters/d1/',
  edition: { title: 'Harbors' },
  release: { date: '2026-11-29' },
}

/** The same letter as unpublished papers, with what its sidecar says of who wrote to whom. */
export const paper: ExportedDocument = {
  ...letter,
  volume: { title: 'Letters of a Harbor', repository: 'Municipal Archive' },
  tree: toTree([
    { role: 'from', name: 'Ada Marin', source: 'signature' },
    { role: 'to', name: 'Paolo Berti', source: 'cover' },
    { role: 'to', name: 'Leo Marin', source: 'cover' },
  ]),
  holding: {
    box: '3',
    folder: '12',
    referenceCode: 'TS 3/12',
    collection: 'Papers of the Berti Family',
    repository: 'Municipal Archive',
    location: 'Trieste',
  },
}

/** Make a tree without text. */
export function toTree(participants: Array<Participant>): Root {
  return {
    type: 'root',
    position,
    children: [],
    data: { document: { id: 'd1', volume: 'letters', supplied: { participants } } },
  }
}

/** Make the entry of a letter with another title. */
export function withTitle(title: string, document = letter): BibliographyEntry {
  return toBibliographyEntry({ ...document, record: { ...document.record, title } })
}

/** Remove facts of the record of a document. */
export function without(
  document: ExportedDocument,
  ...keys: ReadonlyArray<'when' | 'date' | 'pages'>
): ExportedDocument {
  const record = { ...document.record }
  for (const key of keys) Reflect.deleteProperty(record, key)
  return { ...document, record }
}
