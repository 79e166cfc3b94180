/** Links of files to a page and of the page to files, as data. */

/** A link to an address. */
export interface LinkTarget {
  href: string
  /** Media type. */
  type?: string | undefined
  /** Label for readers. */
  title?: string | undefined
}

/** A page with its links, by their relations: `describedby`. */
export interface LinkedPage {
  anchor: string
  relations: Readonly<Record<string, ReadonlyArray<LinkTarget>>>
}

/** Relations of files back to their page. */
const inverse = { item: 'collection', describedby: 'describes' } as const

/**
 * Write the links of a page, and those of its files back to it, as a linkset.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9264
 */
export function toLinkset({ anchor, relations }: LinkedPage) {
  const own = Object.entries(relations).filter(([, targets]) => targets.length > 0)
  const page: LinkTarget = { href: anchor, type: 'text/html' }
  const back = Object.entries(inverse).flatMap(([relation, opposite]) =>
    (relations[relation] ?? []).map(({ href }) => ({ anchor: href, [opposite]: [page] })),
  )
  return { linkset: [{ anchor, ...Object.fromEntries(own) }, ...back] }
}
