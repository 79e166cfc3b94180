/** The source formats: a row for each, from characters to a refined tree. */

import { unified } from 'unified'
import type { VFile } from 'vfile'
import remarkLint from '../lint/index.ts'
import { fromFrusText } from '../parse/plain-text/from-frus-text.ts'
import { fromTei, fromTeiDocument, fromTeiHeader, type TeiVolume } from '../parse/tei/index.ts'
import remarkBlockPoints from '../remark/block-points.ts'
import remarkBrackets from '../remark/brackets.ts'
import remarkCrossReferences from '../remark/cross-references.ts'
import remarkFootnotes from '../remark/footnotes.ts'
import remarkIds from '../remark/ids.ts'
import remarkIndexPages from '../remark/index-pages.ts'
import remarkPageBreaks from '../remark/page-breaks.ts'
import remarkPoints from '../remark/points.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Root } from '../tree/nodes.ts'

/** Runs plugins over a tree; what they find is added to the file as messages. */
type Refine = (tree: Root, file: VFile) => void

/** How a source format is read. */
export interface Format {
  /** What the name of a file ends with: `.txt`. */
  extension: string
  /** Parses a file that is one document; `volume` is the id of its volume, where that is known. */
  parse: (file: VFile, volume: string | undefined) => Root
  /** Refines the tree of a document. */
  refine: Refine
  /** How a file that is a whole volume is read; absent where the format has no such files. */
  volume?: VolumeFormat
}

/** How a file that is a whole volume is read. */
export interface VolumeFormat {
  /** Name of such a file without its extension, which is the id of the volume. */
  name: RegExp
  /** Parses the bibliographic record, and nothing else of the file; nothing where it has none, which is reported. */
  parseRecord: (file: VFile) => Volume | undefined
  parse: (file: VFile) => TeiVolume
  /** Refines the tree of a printed index: it has neither points nor gaps, and its page numbers are references. */
  refineIndex: Refine
}

// In this order: atoms, containers, references, anchors, checks. A point can hold a page break, never the reverse.
const plainText = unified()
  .use(remarkPageBreaks)
  .use(remarkFootnotes)
  .use(remarkBrackets)
  .use(remarkPoints)
  .use(remarkBlockPoints)
  .use(remarkCrossReferences)
  .use(remarkIds)
  .use(remarkLint)
  .freeze()

// TEI marks its page breaks, notes and references; points, and what editors put in brackets, are text in it.
const tei = unified()
  .use(remarkBrackets)
  .use(remarkPoints)
  .use(remarkBlockPoints)
  .use(remarkIds)
  .use(remarkLint)
  .freeze()

const teiIndex = unified().use(remarkIndexPages).use(remarkIds).freeze()

const first: Format = {
  extension: '.txt',
  parse: (file) => fromFrusText(String(file)),
  refine: (tree, file) => void plainText.runSync(tree, file),
}

/** Every format. The first is that of a file without an extension of another. */
export const formats: ReadonlyArray<Format> = [
  first,
  {
    extension: '.xml',
    parse: (file, volume) => fromTeiDocument(String(file), file, volume),
    refine: (tree, file) => void tei.runSync(tree, file),
    volume: {
      // `frus1964-68v02`; not `d162`
      name: /^frus[a-z\d.-]+$/,
      parseRecord: (file) => fromTeiHeader(String(file), file),
      parse: (file) => fromTei(String(file), file),
      refineIndex: (tree, file) => void teiIndex.runSync(tree, file),
    },
  },
]

/** Find the format of a file by the extension of its name. */
export function findFormat({ extname }: Pick<VFile, 'extname'>): Format {
  return formats.find(({ extension }) => extension === extname) ?? first
}
