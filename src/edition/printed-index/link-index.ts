import { fromPageBreakId, pageBreakId } from '../../tree/ids.ts'
import type { CrossReference, Parents, Root } from '../../tree/nodes.ts'
import { walk } from '../../tree/walk.ts'
import { type Head, isNamed, toHead } from './heads.ts'
import type { OnPage, PrintedPage } from '../places/page-map.ts'
import type { PageWords, Words } from './page-words.ts'

/** A document, as far as it has to be known here. */
interface Indexed {
  data: { document: string }
}

/** What an index leads into. */
export interface IndexedVolume<Document extends Indexed> {
  /** Pages of the volume, by `toPageMap`. */
  pages: ReadonlyArray<PrintedPage<Document>>
  /** What the documents say, by their ids: `d162`. */
  words: ReadonlyMap<string, PageWords>
  /** Names of the volume's list of persons, which tell whether a surname is that of one: `Yost, Charles W.` */
  persons: ReadonlyArray<string>
}

/** Target of a page of which it is not certain which document is meant: the list of the printed pages. */
export const pagesTarget = 'pages'

/**
 * Lead the page numbers of an index to where they are meant to lead.
 *
 * A page leads to the document that stands on it alone, or to the one of several that alone has the name of
 * the line's person; `366n` to the note that alone has it. Where that is not certain, it leads to the page
 * in the list of pages. A page that the volume has not leads nowhere.
 *
 * @param tree
 *   Index, whose references get their targets.
 * @param volume
 *   What it leads into.
 */
export function leadIndex<Document extends Indexed>(
  tree: Root,
  { pages, words, persons }: IndexedVolume<Document>,
): void {
  const byLabel = new Map(pages.map((page) => [page.label, page]))
  const shared = toShared(persons)
  const heads = new Map<Parents, Head | undefined>()
  walk(tree, (node, ancestors) => {
    if (node.type === 'listItem') heads.set(node, toHead(node))
    if (node.type !== 'crossReference' || node.target !== undefined) return
    const label = fromPageBreakId(node.fragment ?? '')
    const page = label === undefined ? undefined : byLabel.get(label)
    if (page) lead(node, toPlace(node, page, toHeads(ancestors, heads)))
  })

  function toPlace(
    { label }: CrossReference,
    page: PrintedPage<Document>,
    heads: ReadonlyArray<Head>,
  ): Place {
    const note = label.endsWith('n') ? findNote(page, heads) : undefined
    if (note) return note.place
    const only = page.documents.length === 1 ? page.documents[0] : findDocument(page, heads)
    if (only === undefined) return { target: pagesTarget, fragment: pageBreakId(page.label) }
    return { target: only.document.data.document, fragment: only.fragment }
  }

  function findNote({ label, documents }: PrintedPage<Document>, heads: ReadonlyArray<Head>) {
    const notes = documents.flatMap(({ document: { data } }) =>
      (words.get(data.document)?.notes.get(label) ?? []).map((note) => ({
        place: { target: data.document, fragment: note.id },
        words: note,
      })),
    )
    return choose(notes, heads, shared)
  }

  /** The document that alone, of all that stand on the page, names the person anywhere, and does so on the page. */
  function findDocument({ label, documents }: PrintedPage<Document>, heads: ReadonlyArray<Head>) {
    const said = documents.flatMap((on: OnPage<Document>) => {
      const own = words.get(on.document.data.document)
      return own ? [{ on, words: own.whole, here: own.pages.get(label) }] : []
    })
    if (said.length < documents.length) return undefined
    const persons = heads.filter(({ person }) => person)
    const found = choose(said, persons, shared)
    const here = found?.here
    return here && persons.some((head) => isNamed(head, here)) ? found.on : undefined
  }
}

/** Where a reference leads. */
interface Place {
  /** Id of the document, or `pagesTarget`. */
  target: string
  /** Anchor in it; nothing where the document begins on the page. */
  fragment?: string | undefined
}

function lead(node: CrossReference, { target, fragment }: Place): void {
  node.target = target
  if (fragment === undefined) delete node.fragment
  else node.fragment = fragment
}

/** What the line is about in which a reference stands, then the lines above it. */
function toHeads(
  ancestors: ReadonlyArray<Parents>,
  heads: ReadonlyMap<Parents, Head | undefined>,
): Array<Head> {
  return ancestors.flatMap((node) => heads.get(node) ?? []).reverse()
}

/** The one candidate that has the name of a head for certain: of the innermost that only one has. */
function choose<Candidate extends { words: Words }>(
  candidates: ReadonlyArray<Candidate>,
  heads: ReadonlyArray<Head>,
  shared: ReadonlySet<string>,
): Candidate | undefined {
  let left = candidates
  for (const head of heads) {
    const naming = left.filter(({ words }) => isNamed(head, words))
    const [only] = naming
    if (only && naming.length === 1) return isMeant(head, only.words, shared) ? only : undefined
    if (naming.length > 1) left = naming
  }
  return undefined
}

/** Whether a name is that of the person whom a line means; a surname of several says so only with a key. */
function isMeant(
  { name, ref, person }: Head,
  { persons }: Words,
  shared: ReadonlySet<string>,
): boolean {
  return !person || !shared.has(name) || (ref !== undefined && persons.has(ref))
}

/** Surnames that several persons have. */
function toShared(persons: ReadonlyArray<string>): Set<string> {
  const bySurname = Map.groupBy(persons, (name) => name.split(',', 1)[0] ?? name)
  return new Set([...bySurname].flatMap(([surname, own]) => (own.length > 1 ? [surname] : [])))
}
