import { VFile } from 'vfile'
import { toTei } from '../../src/export/tei.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { toText } from '../../src/tree/to-text.ts'
import { toUnits } from '../../src/tree/units.ts'
import { walk } from '../../src/tree/walk.ts'
import { exportDocument } from './export-document.ts'

/** Ids of a document. */
interface Ids {
  id: string
  volume: string
}

/** Write a document as TEI, and read that. */
export function readBack(tree: Root, ids?: Ids): Root {
  const file = new VFile({ path: 'd1.xml', value: toTei(exportDocument(tree, ids)) })
  return readDocument(file, ids && { ...ids, supplied: {} })
}

/** What a reader has of a document. */
interface Description {
  text: string
  notes: ReadonlyMap<string, string>
  anchors: ReadonlyArray<string>
  units: ReadonlyMap<string, unknown>
}

/**
 * Describe what a reader has of a document: its words in their order, and its places by their anchors, with their
 * locators. Characters that XML cannot contain are replaced.
 */
export function describeReading(tree: Root): Description {
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const others = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  return {
    text: toPossible(toText(others)),
    notes: new Map(
      notes.map((note) => [
        note.data?.id ?? '',
        `${note.noteType ?? 'note'}: ${toPossible(toText(note))}`,
      ]),
    ),
    anchors: listAnchors(tree),
    units: new Map(
      toUnits(tree).map(({ id, children, ...unit }) => {
        return [id, { ...unit, text: toPossible(toText(children)) }]
      }),
    ),
  }
}

/** List the anchors of a document with the types of their nodes. */
export function listAnchors(tree: Root): Array<string> {
  const anchors: Array<string> = []
  walk(tree, (node) => {
    if (node.type !== 'root' && 'data' in node && node.data && 'id' in node.data) {
      anchors.push(`${node.type} ${node.data.id}`)
    }
  })
  return anchors.toSorted()
}

/** Whether all nodes with children have words. */
export function isFull(tree: Root): boolean {
  let full = true
  walk(tree, (node) => {
    if (node.type !== 'root' && 'children' in node && toText(node) === '') full = false
  })
  return full
}

/** A character that XML cannot contain. */
const impossible = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

function toPossible(text: string): string {
  return text.replace(impossible, '\ufffd')
}
