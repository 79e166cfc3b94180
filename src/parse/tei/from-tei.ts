import type { VFile } from 'vfile'
import { createPathIds, volumeNames } from '../../tree/path-ids.ts'
import { createDocumentReader } from './documents.ts'
import { findMapping, type Mapping, toStatedReason } from './mapping.ts'
import { toNoTextReason } from './no-text.ts'
import { retargetReferences } from './retarget.ts'
import type { XmlProblem } from './malformed.ts'
import { readVolumeStructure } from './volume-structure.ts'
import { blankDocument } from './recover.ts'
import { reportDepth } from './report-depth.ts'
import { createReporter } from './reporter.ts'
import type { TeiVolume } from './volume.ts'
import { fromXml } from './xml.ts'

/** Maximum number of malformed documents that are skipped in a file. */
const maxMalformed = 8

/** What is known of a volume besides its file. */
export interface VolumeContext {
  /** Id of the volume, if its header has none (default: the name of the file). */
  id?: string | undefined
  /** What a document is, according to the record of the volume: a type of `div`, or `text` (default: found). */
  document?: string | undefined
}

/**
 * Read a volume.
 *
 * A malformed document is skipped and reported as an error; the others are read.
 *
 * @param value
 *   TEI of a volume.
 * @param file
 *   File; messages are added to it.
 */
export function fromTei(value: string, file: VFile, context: VolumeContext = {}): TeiVolume {
  const mapping = findMapping(value, { stated: context.document, divide: true })
  const leftOut: Array<XmlProblem> = []
  let text = value
  for (;;) {
    const { volume, report, ids, problem } = readVolume(text, file, context, mapping)
    const rest = problem && leftOut.length < maxMalformed && blankDocument(text, problem, mapping)
    if (problem && typeof rest === 'string') {
      leftOut.push(problem)
      text = rest
      continue
    }
    for (const { reason, place } of leftOut) {
      report.add('tei-syntax', `${reason}; the document is skipped`, place)
    }
    if (problem) report.add('tei-syntax', problem.reason, problem.place)
    report.finish(file, ids)
    return volume
  }
}

/** Read a file once, up to the first syntax error. */
function readVolume(
  value: string,
  file: VFile,
  { id: given = file.stem ?? '', document: stated }: VolumeContext,
  mapping: Mapping | undefined,
) {
  const report = createReporter()
  const known = { volume: given, mapping, source: `Header of ${file.basename}` }
  const reader = createDocumentReader(known, report)
  const { root, problem, tooDeep } = fromXml(value, { onClose: reader.onClose })
  if (problem) reader.leave(problem.open)
  const { ids, documents, volume: id } = reader
  reportDepth(report, tooDeep)
  if (root && documents.length === 0 && !problem) {
    if (stated === undefined) report.add('tei-volume', toNoTextReason(root), root.position)
    else report.add('tei-stated-document', toStatedReason(value, stated), root.position)
  }
  const nothing = { sections: [], chapters: [], persons: [], terms: [] }
  const pathIds = createPathIds(id === '' ? volumeNames : [...volumeNames, id])
  reader.assignIds(pathIds)
  const structure = root ? readVolumeStructure(root, reader, pathIds, report) : nothing
  retargetReferences({ documents, sections: structure.sections }, ids)
  const volume: TeiVolume = { id, ...structure, scans: reader.scans, documents }
  return { volume, report, ids, problem }
}
