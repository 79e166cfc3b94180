/** Parsing of anchors into steps; `ids.ts` writes anchors. */

import {
  afterId,
  fromFootnoteDefinitionId,
  fromPageBreakId,
  listPart,
  paragraphId,
  titleId,
} from './ids.ts'
import type { Step } from './locator.ts'

/**
 * Parse an anchor into steps.
 *
 * ```
 * p1.l2.3  paragraph 1, list 2, point 3
 * fn4.2    note 4, point 2
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

/** Anchor of the paragraph or note that contains a unit: `p1` of `p1.3.a`; any other anchor is returned unchanged. */
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
  const note = fromFootnoteDefinitionId(id)
  return note === undefined ? undefined : { kind: 'note', label: note.replace(repeated, '') }
}

function toInnerStep(part: string): Step {
  const list = listPattern.exec(part)?.[1]
  if (list !== undefined) return { kind: 'list', label: list }
  const after = afterPattern.exec(part)?.[1]
  if (after !== undefined) return { kind: 'after', label: after }
  return { kind: 'point', label: part.replace(repeated, '') }
}

/** `p12`; not `pg_12`. */
const paragraphPattern = new RegExp(`^${paragraphId('(\\d+)')}$`)

/** `l2`; not `l`. */
const listPattern = new RegExp(`^${listPart('(\\d+)')}$`)

/** `after`, `after2`; not `afternoon`. */
const afterPattern = new RegExp(`^${afterId('', 1).slice(1)}(\\d*)$`)

/** The suffix of a repeated anchor (`uniqueIds`): `-2`; not `2`. */
const repeated = /-\d+$/
