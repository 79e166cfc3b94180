import { readFileSync } from 'node:fs'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { fromSidecar } from '../../src/parse/sidecar/from-sidecar.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { toText } from '../../src/tree/to-text.ts'

const folder = 'seeds/frus1964-68v02'

/** The memo's transcription. */
export const memoText = readFileSync(`${folder}/d162.txt`, 'utf8')

/** The memo's sidecar. */
export const memoSidecar = readFileSync(`${folder}/d162.yaml`, 'utf8')

/** A document, and the messages on its sidecar. */
export interface Annotated {
  tree: Root
  /** `error 2:14: Unexpected …`. */
  messages: Array<string>
}

/** Read the memo, or a transcription like it, with its sidecar or another. */
export function readMemo(text = memoText, yaml = memoSidecar): Annotated {
  const sidecar = new VFile({ path: 'd162.yaml', value: yaml })
  const document = { id: 'd162', volume: 'frus1964-68v02', ...fromSidecar(sidecar) }
  const tree = readDocument(new VFile({ value: text }), document, sidecar)
  const messages = sidecar.messages.map(
    ({ line, column, reason, fatal }) =>
      `${fatal === true ? 'error' : 'warning'} ${line}:${column}: ${reason}`,
  )
  return { tree, messages }
}

/** A node with an annotation. */
export interface Put {
  /** `personName yost-charles-w`, `annotation an18`. */
  what: string
  /** Its words. */
  text: string
  /** Where it begins in the transcription (UTF-16 code units, 0-based). */
  offset: number
}

/** List the nodes with annotations, in document order. */
export function listMentions(tree: Root): Array<Put> {
  const found: Array<Put> = []
  visit(tree, (node) => {
    if (!('data' in node) || !node.data || !('annotation' in node.data)) return
    const name = 'ref' in node && node.ref !== undefined ? node.ref : node.data.annotation
    const offset = node.position.start.offset ?? -1
    found.push({ what: `${node.type} ${String(name)}`, text: toText(node), offset })
  })
  return found
}
