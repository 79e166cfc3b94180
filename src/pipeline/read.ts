/** First half of the pipeline: reads a file into a tree, by its format. */

import type { VFile } from 'vfile'
import type { TeiVolume, VolumeContext } from '../parse/tei/index.ts'
import { supplyTitle } from '../parse/sidecar/supply-title.ts'
import remarkAnnotations from '../remark/annotations.ts'
import remarkPermalinks from '../remark/permalinks.ts'
import remarkNames from '../remark/names.ts'
import remarkUnitReferences from '../remark/unit-references.ts'
import type { StatedTitle } from '../tree/document-data.ts'
import type { DocumentData, Root } from '../tree/nodes.ts'
import type { DocumentPermalinks } from '../tree/permalink.ts'
import type { FindEntry } from '../tree/register.ts'
import { findFormat } from './formats.ts'

/**
 * Read a document.
 *
 * @param file
 *   Source file; its extension determines the format. Messages are added to it.
 * @param document
 *   Id of the document, and the data and annotations from its sidecar.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 * @param published
 *   Addresses that were published (default: none).
 */
export function readDocument(
  file: VFile,
  document?: DocumentData,
  sidecar?: VFile,
  published?: DocumentPermalinks,
): Root {
  const { parse, refine } = findFormat(file)
  const tree = parse(file, document)
  // A source that describes itself has supplied data already.
  if (document !== undefined) tree.data = { document, ...tree.data }
  if (document?.statedTitle && sidecar) supplyTitle(tree, document.statedTitle, sidecar)
  refine(tree, file)
  keepPermalinks(tree, file, published)
  annotate(tree, sidecar)
  return tree
}

/**
 * Read a file with a whole volume.
 *
 * @param file
 *   Source file, in a format that has volumes; messages are added to it.
 * @param context
 *   Id of the volume and what its record states (default: found).
 * @param titles
 *   Titles that sidecars state, with the sidecars, by the ids of the documents (default: none).
 * @returns
 *   Volume; its documents are refined as by `readDocument`, but not annotated.
 * @throws
 *   If the format has no volumes. Callers must check that first.
 */
export function readVolume(
  file: VFile,
  context?: VolumeContext,
  titles: ReadonlyMap<string, { title: StatedTitle; sidecar: VFile }> = new Map(),
): TeiVolume {
  const { refine, volume: format } = findFormat(file)
  if (format === undefined) throw new Error(`Unexpected volume ${file.path}, expected a document`)
  const volume = format.parse(file, context)
  for (const { id, tree } of volume.documents) {
    const stated = titles.get(id)
    if (stated) supplyTitle(tree, stated.title, stated.sidecar)
    refine(tree, file)
  }
  for (const { tree, list } of volume.sections) {
    if (list === 'index') format.refineIndex(tree, file)
    else refine(tree, file)
  }
  return volume
}

/**
 * Keep the addresses of a document that were published.
 *
 * @param tree
 *   Tree with its data, before `annotate`: annotations name addresses.
 * @param file
 *   Its source, to which messages are added.
 */
export function keepPermalinks(
  tree: Root,
  file: VFile,
  published: DocumentPermalinks | undefined,
): void {
  remarkPermalinks({ published })(tree, file)
}

/**
 * Add the annotations of a document to its tree.
 *
 * @param tree
 *   Tree; the annotations are in `tree.data.document`.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 */
export function annotate(tree: Root, sidecar?: VFile): void {
  remarkAnnotations({ sidecar })(tree)
}

/**
 * Link the names that the source marks up to their register entries.
 *
 * @param tree
 *   Tree, after `annotate`: annotated names are skipped.
 * @param find
 *   Looks up an entry by its key in the source.
 */
export function linkNames(tree: Root, find: FindEntry): void {
  remarkNames({ find })(tree)
}

/**
 * Lead the references of a document to the points and paragraphs that its text names beside them. They are not in the tree
 * that `readDocument` makes, in which a reference is what sources mark as one.
 *
 * @param tree
 *   Tree with its anchors.
 */
export function referToUnits(tree: Root): void {
  remarkUnitReferences()(tree)
}
