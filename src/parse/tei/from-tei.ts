import type { VFile } from 'vfile'
import { createPathIds, volumeNames } from '../../tree/path-ids.ts'
import { createDocumentReader } from './documents.ts'
import { retargetReferences } from './assign-ids.ts'
import type { XmlProblem } from './malformed.ts'
import { readVolumeStructure } from './volume-structure.ts'
import { blankDocument } from './recover.ts'
import { reportDepth } from './report-depth.ts'
import { createReporter } from './reporter.ts'
import type { TeiVolume } from './volume.ts'
import { fromXml } from './xml.ts'

/** Maximum number of malformed documents that are skipped in a file. */
const maxMalformed = 8

/**
 * Read a volume.
 *
 * A malformed document is skipped and reported as an error; the others are read.
 *
 * @param value
 *   TEI of a volume of the series.
 * @param file
 *   File; messages are added to it. Its name is the id of the volume if the header has none.
 */
export function fromTei(value: string, file: VFile): TeiVolume {
  const leftOut: Array<XmlProblem> = []
  let text = value
  for (;;) {
    const { volume, report, ids, problem } = readVolume(text, file)
    const rest = problem && leftOut.length < maxMalformed && blankDocument(text, problem)
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
function readVolume(value: string, file: VFile) {
  const report = createReporter()
  const reader = createDocumentReader(file.stem ?? '', report)
  const { root, problem, tooDeep } = fromXml(value, { onClose: reader.onClose })
  const { ids, documents, volume: id } = reader
  reportDepth(report, tooDeep)
  if (root && documents.length === 0 && !problem) {
    const reason = 'Unexpected XML without documents, expected `<div type="document">`'
    report.add('tei-volume', reason, root.position)
  }
  const nothing = { sections: [], chapters: [], persons: [], terms: [] }
  const pathIds = createPathIds(volumeNames)
  reader.assignIds(pathIds)
  const structure = root ? readVolumeStructure(root, reader, pathIds, report) : nothing
  const texts = [...documents, ...structure.sections]
  retargetReferences(
    texts.map(({ tree }) => tree),
    texts,
  )
  const volume: TeiVolume = { id, ...structure, documents }
  return { volume, report, ids, problem }
}
