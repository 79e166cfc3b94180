import { findChildren, findElements } from './content.ts'
import { toCorrespondence } from './correspondence.ts'
import { hasTitle, toFirstWords } from './first-words.ts'
import { addTitle, type FactsContext, supplyFacts, supplyLetter } from './supply-facts.ts'
import type { Reporter } from './reporter.ts'
import { toPathId } from '../../tree/path-ids.ts'
import type { Named } from './assign-ids.ts'
import { isSeriesId } from '../../tree/volumes.ts'
import type { TeiDocument } from './volume.ts'
import { startOf, type XmlElement } from './xml-tree.ts'

/** A document with the id that its element has. */
type Written = TeiDocument & Named

/**
 * Supply facts from the header of a TEI to its documents: a header describes a document if the TEI has only one, and a
 * `correspDesc` describes the document to which it points. The only document of a TEI has its id, if it has no other.
 *
 * @param documents
 *   Documents that are read, in the order of the file.
 * @param tei
 *   `TEI`, whose end tag has just been parsed.
 */
export function supplyDocuments(
  documents: ReadonlyArray<Written>,
  tei: XmlElement,
  context: FactsContext,
): void {
  const [header] = findChildren(tei, 'teiHeader')
  if (header === undefined) return
  const start = startOf(tei)
  const first = documents.findLastIndex((document) => startOf(document) < start) + 1
  const own = documents.slice(first)
  const [only] = own
  if (own.length === 1 && only) {
    only.written ||= tei.attributes['xml:id'] ?? ''
    if (!isSeriesId(only.written)) only.fallback = toPathId(only.written) ?? only.fallback
    supplyFacts(only.tree, header, context)
    return
  }
  const described = new Map(
    findElements(header, 'correspDesc').flatMap((one) =>
      toIds(one).map((id) => [id, one] as const),
    ),
  )
  if (described.size === 0) return
  for (const { written, tree } of own) {
    const description = described.get(written)
    if (description) supplyLetter(tree, toCorrespondence(description), description, context)
  }
}

/** Attributes by which a `correspDesc` points to its letter. */
const pointers = ['corresp', 'sameAs', 'ref', 'target', 'key'] as const

/** `#letter1`, `letters.xml#letter1`. */
const target = /^[^#\s]*#?([^#\s]+)$/

function toIds({ attributes }: XmlElement): Array<string> {
  return pointers.flatMap((name) => target.exec(attributes[name]?.trim() ?? '')?.[1] ?? [])
}

/** Make the first words of documents their titles where they have none, which is reported once. */
export function supplyFirstWords(documents: ReadonlyArray<TeiDocument>, report: Reporter): void {
  const untitled = documents.filter(({ tree }) => !tree.children.some(hasTitle))
  const [first] = untitled
  if (first === undefined) return
  for (const { tree, id } of untitled) {
    const { start } = tree.position
    const position = { start, end: start }
    const value = toFirstWords(tree) || id || 'Untitled'
    addTitle(
      tree,
      { children: [{ type: 'text', value, position }], position },
      { source: 'Its first words' },
    )
  }
  const what = untitled.length === 1 ? 'a document' : `${untitled.length} documents, here first`
  const reason = `Missing title of ${what}, expected a \`head\`, or a \`title\` in the header; the first words are used`
  report.add('tei-title', reason, first.position)
}
