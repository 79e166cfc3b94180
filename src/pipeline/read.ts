/** The path of a document, first half: a file is read into a tree, by its format. */

import type { VFile } from 'vfile'
import type { TeiVolume } from '../parse/tei/index.ts'
import remarkAnnotations from '../remark/annotations.ts'
import remarkNames from '../remark/names.ts'
import type { DocumentData, Root } from '../tree/nodes.ts'
import type { FindEntry } from '../tree/register.ts'
import { findFormat } from './formats.ts'

/**
 * Read a document.
 *
 * @param file
 *   Source, of the format that its extension names; messages are added to it.
 * @param document
 *   The document's address, and what its sidecar supplies and annotates.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 */
export function readDocument(file: VFile, document?: DocumentData, sidecar?: VFile): Root {
  const { parse, refine } = findFormat(file)
  const tree = parse(file, document?.volume)
  if (document !== undefined) tree.data = { document }
  refine(tree, file)
  annotate(tree, sidecar)
  return tree
}

/**
 * Read a file that is a whole volume.
 *
 * @param file
 *   Source, of a format that has such files; messages are added to it.
 * @returns
 *   Volume; its documents are as `readDocument` reads them.
 * @throws
 *   Where the format has no volumes, which those who find sources see to.
 */
export function readVolume(file: VFile): TeiVolume {
  const { refine, volume: format } = findFormat(file)
  if (format === undefined) throw new Error(`Unexpected volume ${file.path}, expected a document`)
  const volume = format.parse(file)
  for (const { tree } of volume.documents) refine(tree, file)
  for (const { tree, list } of volume.sections) {
    if (list === 'index') format.refineIndex(tree, file)
    else refine(tree, file)
  }
  return volume
}

/**
 * Put the annotations of a document's sidecar on its tree.
 *
 * @param tree
 *   Tree with `tree.data.document`, which has the annotations.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 */
export function annotate(tree: Root, sidecar?: VFile): void {
  remarkAnnotations({ sidecar })(tree)
}

/**
 * Link the names that a source marks to their entries.
 *
 * @param tree
 *   Tree that has its annotations.
 * @param find
 *   Looks up an entry by the key that the source gives.
 */
export function linkNames(tree: Root, find: FindEntry): void {
  remarkNames({ find })(tree)
}
