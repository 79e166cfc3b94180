import type { VFile } from 'vfile'
import { createPathIds, volumeNames } from '../../tree/path-ids.ts'
import { createDocumentReader } from './documents.ts'
import { leadToGiven } from './given-ids.ts'
import type { XmlProblem } from './malformed.ts'
import { toMatter } from './matter.ts'
import { blankDocument } from './recover.ts'
import { reportDepth } from './report-depth.ts'
import { createReporter } from './reporter.ts'
import type { TeiVolume } from './volume.ts'
import { fromXml } from './xml.ts'

/** No more malformed documents than these are passed over in a file. */
const maxMalformed = 8

/**
 * Read a volume.
 *
 * A document that is malformed is left out, with an error; the others are read.
 *
 * @param value
 *   TEI of a volume of the series.
 * @param file
 *   Takes the messages; its name is the volume's id where the header has none.
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

/** One reading of a file, as far as it goes. */
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
  reader.giveIds(pathIds)
  const matter = root ? toMatter(root, reader, pathIds, report) : nothing
  const texts = [...documents, ...matter.sections]
  leadToGiven(
    texts.map(({ tree }) => tree),
    texts,
  )
  const volume: TeiVolume = { id, ...matter, documents }
  return { volume, report, ids, problem }
}
