/** Parsing of anchors into steps; `ids.ts` writes anchors. */

import {
  afterId,
  articleId,
  fromFootnoteDefinitionId,
  fromPageBreakId,
  listPart,
  paragraphId,
  rowPart,
  tablePart,
  titleId,
} from './ids.ts'
import type { Step } from './locator.ts'

/**
 * Parse an anchor into steps.
 *
 * ```
 * p1.l2.3  paragraph 1, list 2, point 3
 * fn4.2    note 4, point 2
 * p1.r3    paragraph 1, row 3
 * l1.3     list 1 (before the first paragraph), point 3
 * artIV    article IV, a heading
 * ```
 *
 * @returns
 *   Steps from the outermost, without the `-2` of a repeated anchor; nothing where the anchor is not that of a unit
 *   or page.
 */
export function toSteps(id: string): Array<Step> | undefined {
  if (id === titleId) return [{ kind: 'title', label: '' }]
  const page = fromPageBreakId(id)
  if (page !== undefined) return [{ kind: 'page', label: page }]
  const [holder = '', ...inner] = id.split('.')
  const first = toHolder(holder)
  return first && [first, ...inner.map(toInnerStep)]
}

/** Anchor of the outermost place that contains a unit: `p1` of `p1.3.a`, `l1` of `l1.3`; others are unchanged. */
export function toHolderId(id: string): string {
  return id.split('.', 1)[0] ?? ''
}

/** Anchor of the innermost unit that contains two others: `p1` of `p1.3` and `p1.after`; empty where there is none. */
export function toSharedId(id: string, other: string): string {
  const parts = id.split('.')
  const others = other.split('.')
  const parted = parts.findIndex((part, index) => part !== others[index])
  return (parted < 0 ? parts : parts.slice(0, parted)).join('.')
}

function toHolder(id: string): Step | undefined {
  const paragraph = paragraphPattern.exec(id)?.[1]
  if (paragraph !== undefined) return { kind: 'paragraph', label: paragraph }
  const article = articlePattern.exec(id)?.[1]
  if (article !== undefined) return { kind: 'article', label: article }
  const note = fromFootnoteDefinitionId(id)
  return note === undefined ? toSeries(id) : { kind: 'note', label: note.replace(repeated, '') }
}

/** Parse the part of an anchor that names a list or table. */
function toSeries(part: string): Step | undefined {
  const list = listPattern.exec(part)?.[1]
  if (list !== undefined) return { kind: 'list', label: list }
  const table = tablePattern.exec(part)?.[1]
  return table === undefined ? undefined : { kind: 'table', label: table }
}

function toInnerStep(part: string): Step {
  const series = toSeries(part)
  if (series !== undefined) return series
  const row = rowPattern.exec(part)?.[1]
  if (row !== undefined) return { kind: 'row', label: row }
  const after = afterPattern.exec(part)?.[1]
  if (after !== undefined) return { kind: 'after', label: after }
  return { kind: 'point', label: part.replace(repeated, '') }
}

/** `p12`, `p2a`, inserted after `p2`; not `pg_12`. */
const paragraphPattern = new RegExp(`^${paragraphId('(\\d+[a-z]*)')}$`)

/** `artIV`, `art3bis`, `art2-2`; not `art`. */
const articlePattern = new RegExp(`^${articleId('([\\p{L}\\p{N}]+)(?:-\\d+)?')}$`, 'u')

/** `l2`; not `l`. */
const listPattern = new RegExp(`^${listPart('(\\d+)')}$`)

/** `t2`; not `t`. */
const tablePattern = new RegExp(`^${tablePart('(\\d+)')}$`)

/** `r3`, `r3a`; not `r`. */
const rowPattern = new RegExp(`^${rowPart('(\\d+[a-z]*)')}$`)

/** `after`, `after2`, `after-2`; not `afternoon`. */
const afterPattern = new RegExp(`^${afterId('', 1).slice(1)}(\\d*)(?:-\\d+)?$`)

/** The suffix of a repeated anchor (`uniqueIds`): `-2`; not `2`. */
const repeated = /-\d+$/
