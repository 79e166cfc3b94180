import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { fromPlainText } from '../../src/parse/plain-text/from-plain-text.ts'
import remarkBlockPoints from '../../src/remark/block-points.ts'
import remarkBrackets from '../../src/remark/brackets.ts'
import remarkCrossReferences from '../../src/remark/cross-references.ts'
import remarkFootnotes from '../../src/remark/footnotes.ts'
import remarkIds from '../../src/remark/ids.ts'
import remarkListItems from '../../src/remark/list-items.ts'
import remarkPageBreaks from '../../src/remark/page-breaks.ts'
import remarkPoints from '../../src/remark/points.ts'
import remarkSpeakers from '../../src/remark/speakers.ts'
import type { Node, Root } from '../../src/tree/nodes.ts'
import { toSource } from '../../src/tree/to-source.ts'
import { strings, transcriptions } from './transcriptions.ts'

/** The plugins of the pipeline, in order. */
const plugins = [
  remarkPageBreaks,
  remarkFootnotes,
  remarkBrackets,
  remarkPoints,
  remarkBlockPoints,
  remarkListItems,
  remarkSpeakers,
  remarkCrossReferences,
  remarkIds,
]

/** Check a property of any input. */
function forAll(check: (tree: Root, source: string) => void): void {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: transcriptions }, strings), (source) => {
      check(readDocument(new VFile({ value: source })), source)
    }),
    { numRuns: 1000 },
  )
}

test('any input is written back character for character', () => {
  forAll((tree, source) => {
    expect(toSource(tree)).toBe(source)
  })
})

test('the position of every node selects its source in the file', () => {
  forAll((tree, source) => {
    visit(tree, (node: Node) => {
      const { start, end } = node.position
      expect(source.slice(start.offset, end.offset)).toBe(toSource(node))
    })
  })
})

test('lines and columns agree with offsets', () => {
  forAll((tree, source) => {
    const starts = [0, ...Array.from(source.matchAll(/\r\n?|\n/g), (m) => m.index + m[0].length)]
    visit(tree, (node: Node) => {
      for (const place of [node.position.start, node.position.end]) {
        expect((starts[place.line - 1] ?? NaN) + place.column - 1).toBe(place.offset)
      }
    })
  })
})

test('nodes are in the order of the text, each inside its parent', () => {
  forAll((tree) => {
    visit(tree, (node: Node) => {
      if (!('children' in node)) return
      let done = node.position.start.offset
      for (const child of node.children) {
        expect(child.position.start.offset).toBe(done)
        done = child.position.end.offset
      }
      if (node.children.length > 0) expect(done).toBe(node.position.end.offset)
    })
  })
})

test('no two nodes have one id', () => {
  forAll((tree) => {
    const ids: Array<string> = []
    visit(tree, (node: Node) => {
      if ('data' in node && node.data && 'id' in node.data) ids.push(node.data.id ?? '')
    })
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('no leaf is empty, and no two texts are adjacent', () => {
  forAll((tree) => {
    visit(tree, (node: Node, index, parent) => {
      if ('value' in node) expect(node.value).not.toBe('')
      const next = parent?.children[(index ?? 0) + 1]
      if (node.type === 'text') expect(next?.type).not.toBe('text')
    })
  })
})

test('plugins are idempotent', () => {
  forAll((tree, source) => {
    const again = fromPlainText(source)
    for (const plugin of plugins) {
      plugin()(again)
      plugin()(again)
    }
    expect(again).toEqual(tree)
  })
})
