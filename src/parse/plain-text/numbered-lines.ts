import type { Text } from '../../tree/nodes.ts'
import { fromLabel } from '../../tree/numberings.ts'
import { isHeading } from './headings.ts'

/** `1. `, `(a) `, `2) `; not `I. ` or `A. `, which also number headings. */
const label = /^\(?(?:\d{1,3}|[a-z])[.)](?=\s)/

/** A small letter. */
const small = /\p{Ll}/u

/** Lines whose numbers follow one another. */
interface Run {
  value: number
  lines: Array<Text>
  /** Whether one of them cannot be a heading. */
  hasProse: boolean
}

/**
 * Find the lines that look like headings, because they are in capitals, but are points: their numbers follow one
 * another, and one of them is prose, or the whole text is in capitals.
 *
 * @param body
 *   Lines of the body.
 */
export function findNumbered(body: ReadonlyArray<Text>): Set<Text> {
  const open = new Map<string, Run>()
  const runs: Array<Run> = []
  for (const line of body) {
    const [found = ''] = label.exec(line.value) ?? []
    if (found === '') continue
    const hasProse = !isHeading(line.value)
    for (const { style, value } of fromLabel(found)) {
      const before = open.get(style)
      const run = before?.value === value - 1 ? before : { value, lines: [], hasProse: false }
      if (run !== before) {
        open.set(style, run)
        runs.push(run)
      }
      run.value = value
      run.lines.push(line)
      run.hasProse ||= hasProse
    }
  }
  if (runs.length === 0) return new Set()
  const capitals = body.filter(({ value }) => !small.test(value)).length
  const isCapitals = capitals * 2 > body.length
  return new Set(
    runs.flatMap(({ lines, hasProse }) =>
      lines.length > 1 && (hasProse || isCapitals) ? lines : [],
    ),
  )
}
