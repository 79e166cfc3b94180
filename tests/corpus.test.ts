import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/pipeline/read.ts'
import { toSource } from '../src/tree/to-source.ts'
import { walk } from '../src/tree/walk.ts'
import { sharedPath } from './shared.ts'

/** Real documents, which lie beside the project; without them the tests are shown as skipped. */
const corpus = sharedPath('corpus')
const paths = corpus === undefined ? [] : globSync(`${corpus}/{dev,runin-dev}/*.txt`)

describe.skipIf(paths.length === 0)('real documents', () => {
  test.each(paths.map((path) => [basename(path, '.txt'), path]))(
    '%s loses no character, stands in order and has no error',
    (_, path) => {
      const source = readFileSync(path, 'utf8')
      const file = new VFile({ path, value: source })
      const tree = readDocument(file)
      expect(toSource(tree)).toBe(source)
      walk(tree, (node) => {
        const { start, end } = node.position
        expect(source.slice(start.offset, end.offset)).toBe(toSource(node))
      })
      expect(file.messages.filter(({ fatal }) => fatal).map(String)).toEqual([])
    },
  )
})
