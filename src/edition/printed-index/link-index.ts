import { fromPageBreakId, pageBreakId } from '../../tree/ids.ts'
import type { CrossReference, Parents, Root } from '../../tree/nodes.ts'
import { walk } from '../../tree/walk.ts'
import { type Heading, isMentioned, findHeading } from './headings.ts'
import type { OnPage, PrintedPage } from '../places/page-map.ts'
import type { PageWords, Words } from './page-words.ts'

/** The fields of a document that are needed here. */
interface Indexed {
  data: { document: string }
}

/** The volume to which the references of an index point. */
export interface IndexedVolume<Document extends Indexed> {
  /** Pages of the volume (`toPageMap`). */
  pages: ReadonlyArray<PrintedPage<Document>>
  /** Text of the documents, by id: `d162`. */
  words: ReadonlyMap<string, PageWords>
  /** Names in the volume's list of persons, by which shared surnames are recognized: `Yost, Charles W.` */
  persons: ReadonlyArray<string>
}

/** Target of a page whose document is not certain: the list of printed pages. */
export const pagesTarget = 'pages'

/**
 * Link the page numbers of an index to documents and notes.
 *
 * A page number links to the only document on the page, or to the only one of several that names the person of the
 * line; `366n` links to the only note that does. Where the target is not certain, it links to the page in the list
 * of printed pages. A page that does not exist is not linked.
 *
 * @param tree
 *   Index; its references get their targets.
 * @param volume
 *   Volume of the index.
 */
export function linkIndex<Document extends Indexed>(
  tree: Root,
  { pages, words, persons }: IndexedVolume<Document>,
): void {
  const byLabel = new Map(pages.map((page) => [page.label, page]))
  const shared = findSharedSurnames(persons)
  const headings = new Map<Parents, Heading | undefined>()
  walk(tree, (node, ancestors) => {
    if (node.type === 'listItem') headings.set(node, findHeading(node))
    if (node.type !== 'crossReference' || node.target !== undefined) return
    const label = fromPageBreakId(node.fragment ?? '')
    const page = label === undefined ? undefined : byLabel.get(label)
    if (page) setTarget(node, findTarget(node, page, collectHeadings(ancestors, headings)))
  })

  function findTarget(
    { label }: CrossReference,
    page: PrintedPage<Document>,
    headings: ReadonlyArray<Heading>,
  ): Target {
    const note = label.endsWith('n') ? findNote(page, headings) : undefined
    if (note) return note.target
    const only = page.documents.length === 1 ? page.documents[0] : findDocument(page, headings)
    if (only === undefined) return { target: pagesTarget, fragment: pageBreakId(page.label) }
    return { target: only.document.data.document, fragment: only.fragment }
  }

  function findNote({ label, documents }: PrintedPage<Document>, headings: ReadonlyArray<Heading>) {
    const notes = documents.flatMap(({ document: { data } }) =>
      (words.get(data.document)?.notes.get(label) ?? []).map((note) => ({
        target: { target: data.document, fragment: note.id },
        words: note,
      })),
    )
    return findOnly(notes, headings, shared)
  }

  /** Find the only document on the page that names the person anywhere, if it does so on that page. */
  function findDocument(
    { label, documents }: PrintedPage<Document>,
    headings: ReadonlyArray<Heading>,
  ) {
    const candidates = documents.flatMap((on: OnPage<Document>) => {
      const own = words.get(on.document.data.document)
      return own ? [{ on, words: own.whole, here: own.pages.get(label) }] : []
    })
    if (candidates.length < documents.length) return undefined
    const persons = headings.filter(({ person }) => person)
    const found = findOnly(candidates, persons, shared)
    const here = found?.here
    return here && persons.some((heading) => isMentioned(heading, here)) ? found.on : undefined
  }
}

/** Target of a reference. */
interface Target {
  /** Id of the document, or `pagesTarget`. */
  target: string
  /** Anchor in the document; absent where the document begins on the page. */
  fragment?: string | undefined
}

function setTarget(node: CrossReference, { target, fragment }: Target): void {
  node.target = target
  if (fragment === undefined) delete node.fragment
  else node.fragment = fragment
}

/** Collect the heading of the line that contains a reference, then the headings of the lines above it. */
function collectHeadings(
  ancestors: ReadonlyArray<Parents>,
  headings: ReadonlyMap<Parents, Heading | undefined>,
): Array<Heading> {
  return ancestors.flatMap((node) => headings.get(node) ?? []).reverse()
}

/** Find the only candidate that certainly contains a heading, trying the innermost heading first. */
function findOnly<Candidate extends { words: Words }>(
  candidates: ReadonlyArray<Candidate>,
  headings: ReadonlyArray<Heading>,
  shared: ReadonlySet<string>,
): Candidate | undefined {
  let left = candidates
  for (const heading of headings) {
    const naming = left.filter(({ words }) => isMentioned(heading, words))
    const [only] = naming
    if (only && naming.length === 1) return isMeant(heading, only.words, shared) ? only : undefined
    if (naming.length > 1) left = naming
  }
  return undefined
}

/**
 * Whether a name certainly means the person of the heading; a surname that several persons share does only with the
 * person's key.
 */
function isMeant(
  { name, ref, person }: Heading,
  { persons }: Words,
  shared: ReadonlySet<string>,
): boolean {
  return !person || !shared.has(name) || (ref !== undefined && persons.has(ref))
}

/** Find the surnames that several persons share. */
function findSharedSurnames(persons: ReadonlyArray<string>): Set<string> {
  const bySurname = Map.groupBy(persons, (name) => name.split(',', 1)[0] ?? name)
  return new Set([...bySurname].flatMap(([surname, own]) => (own.length > 1 ? [surname] : [])))
}
