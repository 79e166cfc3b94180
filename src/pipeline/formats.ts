/** Table of the source formats: how each is parsed and refined. */

import { unified } from 'unified'
import type { VFile } from 'vfile'
import remarkLint from '../lint/index.ts'
import { fromPlainText } from '../parse/plain-text/from-plain-text.ts'
import {
  fromTei,
  fromTeiDocument,
  fromTeiDocumentHeader,
  fromTeiHeader,
  type Inspected,
  inspectTei,
  type TeiVolume,
  type VolumeContext,
} from '../parse/tei/index.ts'
import remarkBlockPoints from '../remark/block-points.ts'
import remarkBrackets from '../remark/brackets.ts'
import remarkCrossReferences from '../remark/cross-references.ts'
import remarkFootnotes from '../remark/footnotes.ts'
import remarkIds from '../remark/ids.ts'
import remarkIndexPages from '../remark/index-pages.ts'
import remarkListItems from '../remark/list-items.ts'
import remarkPageBreaks from '../remark/page-breaks.ts'
import remarkPoints from '../remark/points.ts'
import remarkSpeakers from '../remark/speakers.ts'
import type { HeaderRecord } from '../schemas/header-record.ts'
import type { Volume } from '../schemas/volume.ts'
import type { DocumentData, Root } from '../tree/nodes.ts'

export type { Inspected }

/** Runs plugins on a tree; their messages are added to the file. */
type Refine = (tree: Root, file: VFile) => void

/** A source format. */
export interface Format {
  /** Extension of file names: `.txt`. */
  extension: string
  /** Parses a file with one document; `document` is what is known of it. */
  parse: (file: VFile, document: DocumentData | undefined) => Root
  /** Refines the tree of a document. */
  refine: Refine
  /** How files with a whole volume are read; absent if the format has no such files. */
  volume?: VolumeFormat
}

/** How files with a whole volume are read. */
export interface VolumeFormat {
  /** Pattern of file names, without the extension, that are those of volumes, whatever the files hold. */
  name: RegExp
  /**
   * Inspects a file without parsing it, to see whether it is a volume.
   *
   * @param document
   *   What a document is, according to the record of the volume (default: found).
   */
  inspect: (value: string, document: string | undefined) => Inspected
  /** Reads what the file of one document says of its publication; `undefined` if it says nothing. */
  parseHeader: (file: VFile) => HeaderRecord | undefined
  /** Parses only the bibliographic record of the file; reports a missing record and returns `undefined`. */
  parseRecord: (file: VFile, id: string) => Volume | undefined
  parse: (file: VFile, context?: VolumeContext) => TeiVolume
  /** Refines the tree of a printed index, which has neither points nor gaps, and whose page numbers are references. */
  refineIndex: Refine
}

// In this order: atoms, containers, references, anchors, checks. A point can contain a page break, never the reverse.
const plainText = unified()
  .use(remarkPageBreaks)
  .use(remarkFootnotes)
  .use(remarkBrackets)
  .use(remarkPoints)
  .use(remarkBlockPoints)
  .use(remarkListItems)
  .use(remarkSpeakers)
  .use(remarkCrossReferences)
  .use(remarkIds)
  .use(remarkLint)
  .freeze()

// TEI marks up page breaks, notes, and references, but not points and editorial brackets, which are plain text in it.
const tei = unified()
  .use(remarkBrackets)
  .use(remarkPoints)
  .use(remarkBlockPoints)
  .use(remarkListItems)
  .use(remarkIds)
  .use(remarkLint)
  .freeze()

const teiIndex = unified().use(remarkIndexPages).use(remarkIds).freeze()

const first: Format = {
  extension: '.txt',
  parse: (file, document) =>
    fromPlainText(String(file), document?.conventions, document?.statedTitle !== undefined),
  refine: (tree, file) => void plainText.runSync(tree, file),
}

/** All formats. The first is the default, for files with any other extension or none. */
export const formats: ReadonlyArray<Format> = [
  first,
  {
    extension: '.xml',
    parse: (file, document) => fromTeiDocument(String(file), file, document),
    refine: (tree, file) => {
      // A file that is no TEI has been reported, and has nothing to check.
      if (tree.children.length > 0 || !file.messages.some(({ fatal }) => fatal))
        tei.runSync(tree, file)
    },
    volume: {
      // `frus1964-68v02`, `frus1914Supp`; not `d162`
      name: /^frus[A-Za-z\d.-]+$/,
      inspect: inspectTei,
      parseHeader: (file) => fromTeiDocumentHeader(String(file)),
      parseRecord: (file, id) => fromTeiHeader(String(file), file, id),
      parse: (file, context) => fromTei(String(file), file, context),
      refineIndex: (tree, file) => void teiIndex.runSync(tree, file),
    },
  },
]

/** Find the format of a file by its extension (default: plain text). */
export function findFormat({ extname }: Pick<VFile, 'extname'>): Format {
  return formats.find(({ extension }) => extension === extname) ?? first
}
