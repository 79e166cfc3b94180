import type { Dateline, Text } from '../../tree/nodes.ts'
import type { Moment } from './dateline.ts'
import { divideAtAttachments, divideBody } from './divide-body.ts'
import { findDateline, findHeadDateline, findHeads, longestHead } from './heads.ts'
import { number } from './patterns.ts'
import { findSignatures } from './signature.ts'

/** Number of lines at the start of a part that may have the name of who signs it. */
const headNames = 2

/** Lines of the body that are not text: those of heads and closes. */
export interface Parts {
  /** Datelines, with their roles and dates. */
  datelines: ReadonlyMap<Text, { role: Dateline['role']; moment: Moment }>
  signatures: ReadonlySet<Text>
  /** Heads of enclosures, and the lines above them. */
  headings: ReadonlySet<Text>
  /** Names that look like headings but are paragraphs. */
  names: ReadonlySet<Text>
}

/**
 * Read the heads and closes of a document and of its enclosures, each of which has its own.
 *
 * ```
 * > | I have, &c.,
 * > | JAMES DALE.
 *     ^^^^^^^^^^^                    signature
 * > | [Inclosure.]
 *     ^^^^^^^^^^^^                   heading
 * > | Mr. Rey to Mr. Dale.
 *     ^^^^^^^^^^^^^^^^^^^^           heading
 * > | Sublime Porte, April 9, 1882.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  dateline
 * ```
 *
 * @param title
 *   Title of the document; absent if it has none.
 * @param body
 *   Lines between the title and the notes, without page markers.
 * @param preface
 *   Lines before the title; one may be the dateline of a document that has none below.
 */
export function readParts(
  title: string | undefined,
  body: ReadonlyArray<Text>,
  preface: ReadonlyArray<Text> = [],
): Parts {
  const datelines = new Map<Text, { role: Dateline['role']; moment: Moment }>()
  const signatures = new Set<Text>()
  const headings = new Set<Text>()
  const names = new Set<Text>()
  const isSeries = title !== undefined && number.test(title)
  for (const { mark, lines, isFirst } of divideBody(body, isSeries)) {
    const dated = isFirst ? (findDateline(lines) ?? findDateline(preface)) : findHeadDateline(lines)
    const dateline = dated?.line
    if (dated) {
      const role = isFirst ? undefined : 'enclosure'
      datelines.set(dated.line, { role, moment: dated.moment })
    }
    const heads = isFirst ? [] : findHeads(lines, dateline)
    for (const line of [...(mark ? [mark] : []), ...heads]) headings.add(line)
    const head = toHead(title, lines, dateline)
    const texts = isSeries
      ? divideAtAttachments(lines.slice(heads.length))
      : [lines.slice(heads.length)]
    for (const [index, text] of texts.entries()) {
      const found = index === texts.length - 1 ? signatures : names
      for (const line of findSignatures(text, head)) if (line !== dateline) found.add(line)
    }
  }
  return { datelines, signatures, headings, names }
}

/** Join the lines that may have the name of who signs: the title, and the first lines above the text. */
function toHead(title = '', lines: ReadonlyArray<Text>, dateline: Text | undefined): string {
  const first = lines.length > headNames + 1 ? lines.slice(0, headNames) : []
  return [title, ...first.filter((line) => line !== dateline).map(({ value }) => value)]
    .map((value) => value.slice(0, longestHead))
    .join(' ')
}
