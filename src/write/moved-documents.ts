import { findDocument } from '../link/linked-edition.ts'
import type { MovedDocument } from '../edition/records/moved-document.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import type { PermalinkTarget } from '../tree/permalink.ts'
import { findInDocument } from '../permalinks/find-moved.ts'
import { listUnits } from '../permalinks/list-units.ts'
import type { PagePath, Site } from './site.ts'

/** Props of the page at the address of a document that has gone. */
export interface MovedDocumentProps {
  moved: MovedDocument
}

/** List the pages at the addresses of documents that have gone. */
export function listMovedDocumentPages({
  edition,
}: Site): Array<PagePath<{ volume: string; moved: string }, MovedDocumentProps>> {
  return edition.moved.map((moved) => ({
    params: { volume: moved.volume, moved: moved.document },
    props: { moved },
  }))
}

/** Content of the page at the address of a document that has gone. */
export interface MovedDocumentView {
  /** Address and title of the document that has its words; absent for one that was withdrawn. */
  to?: { href: string; title: string }
  /** Addresses of its places that do not lead to places of the same name there. */
  places: Array<{ anchor: string; href: string }>
}

/** Collect the content of the page at the address of a document that has gone. */
export function toMovedDocumentView(
  { edition, texts }: Site,
  { moved: { target, places, published } }: MovedDocumentProps,
): MovedDocumentView {
  const toHref = ({ document, anchor }: Exclude<PermalinkTarget, 'withdrawn'>) =>
    toPageAddress(edition.base + document, anchor)
  // What has its name in the document that has its words is found there: the page carries the fragment on.
  const isCarried = (anchor: string, to: Exclude<PermalinkTarget, 'withdrawn'>): boolean =>
    target !== 'withdrawn' &&
    target.anchor === '' &&
    to.document === target.document &&
    to.anchor === anchor
  const own = places.flatMap(({ anchor, target: to }) =>
    to === 'withdrawn' || isCarried(anchor, to) ? [] : [{ anchor, href: toHref(to) }],
  )
  const entry = target === 'withdrawn' ? undefined : findDocument(edition, target.document)
  if (target === 'withdrawn' || entry === undefined) return { places: own }
  const { digest, document: key } = entry.data
  const found = findInDocument(published, listUnits(texts.tree({ digest, key })))
  const others = published
    .filter(({ anchor }) => found.get(anchor) !== anchor)
    .map(({ anchor }) => ({
      anchor,
      href: toHref({ ...target, anchor: found.get(anchor) ?? target.anchor }),
    }))
  return { to: { href: toHref(target), title: entry.data.title }, places: [...own, ...others] }
}
