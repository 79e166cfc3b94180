import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { divideByLetter } from '../../../src/edition/printed-index/letters.ts'
import { linkIndex, pagesTarget } from '../../../src/edition/printed-index/link-index.ts'
import { toPageMap } from '../../../src/edition/places/page-map.ts'
import { toPageWords } from '../../../src/edition/printed-index/page-words.ts'
import { summarizeDocument } from '../../../src/edition/records/summarize-document.ts'
import { readVolume } from '../../../src/pipeline/read.ts'
import type { CrossReference, Root } from '../../../src/tree/nodes.ts'
import { walk } from '../../../src/tree/walk.ts'
import { sharedPath } from '../../shared.ts'

const path = sharedPath('volumes/frus1964-68v02.xml')

describe.skipIf(path === undefined)('the index of a whole volume', () => {
  let tree: Root
  const references: Array<CrossReference> = []

  beforeAll(() => {
    const { documents, sections, persons } = readVolume(
      new VFile({ path: 'frus1964-68v02.xml', value: readFileSync(path ?? '', 'utf8') }),
    )
    const index = sections.find(({ list }) => list === 'index')
    tree = index?.tree ?? expect.fail('an index')
    linkIndex(tree, {
      pages: toPageMap(
        documents.map(({ id, tree }) => ({ data: { document: id, ...summarizeDocument(tree) } })),
      ),
      words: new Map(documents.map(({ id, tree }) => [id, toPageWords(tree)])),
      persons: persons.map(({ name }) => name),
    })
    walk(tree, (node) => {
      if (node.type === 'crossReference') references.push(node)
    })
  })

  test('all links resolve: 36 references to lines, and every number to a page', () => {
    const lines = references.filter(({ target }) => target === undefined)
    expect(lines).toHaveLength(36)
    expect(lines.filter(({ fragment }) => !/^in\d+$/.test(fragment ?? ''))).toEqual([])
    expect(references).toHaveLength(5496)
  })

  test('numbers link to notes, to documents, and to pages where the target is not certain', () => {
    const notes = references.filter(({ label }) => label.endsWith('n'))
    const places = Map.groupBy(notes, ({ target, fragment = '' }) =>
      fragment.startsWith('fn') ? 'note' : target === pagesTarget ? 'page' : 'document',
    )
    const counts = [...places].map(([place, own]) => [place, own.length])
    expect(notes).toHaveLength(477)
    expect(Object.fromEntries(counts)).toEqual({ note: 307, document: 101, page: 69 })
  })

  test('has all letters but L and X', () => {
    const { letters } = divideByLetter(tree)
    expect(letters.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKMNOPQRSTUVWYZ')
  })
})
