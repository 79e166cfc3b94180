import { findDocument } from '../link/linked-edition.ts'
import type { MovedDocument } from '../edition/records/moved-document.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import type { PermalinkTarget } from '../tree/permalink.ts'
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
  /** Addresses of its places that do not lead to the same places there. */
  places: Array<{ anchor: string; href: string }>
}

/** Collect the content of the page at the address of a document that has gone. */
export function toMovedDocumentView(
  { edition }: Site,
  { moved: { target, places } }: MovedDocumentProps,
): MovedDocumentView {
  const toHref = ({ document, anchor }: Exclude<PermalinkTarget, 'withdrawn'>) =>
    toPageAddress(edition.base + document, anchor)
  const entry = target === 'withdrawn' ? undefined : findDocument(edition, target.document)
  return {
    ...(target !== 'withdrawn' &&
      entry && { to: { href: toHref(target), title: entry.data.title } }),
    places: places.flatMap(({ anchor, target }) =>
      target === 'withdrawn' ? [] : [{ anchor, href: toHref(target) }],
    ),
  }
}
