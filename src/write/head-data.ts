import type { PageMeta } from '../export/page-data/highwire.ts'

/** Path of the picture that previews of links show. */
export const cardPath = 'card.png'

/** A link in the head of a page. */
export interface PageLink {
  rel: string
  href: string
  /** Media type. */
  type?: string | undefined
}

/** What the head of a page says to machines. */
export interface HeadData {
  metas?: ReadonlyArray<PageMeta>
  links: ReadonlyArray<PageLink>
  /** Properties of Open Graph. */
  properties?: ReadonlyArray<PageMeta>
  /** Data for search engines, as the content of a script. */
  schema?: string | undefined
}

/** Parameters of a media type: `; charset=utf-8`. */
const parameters = /;.*$/

/** Link a file; its media type is written without parameters. */
export function toFileLink(rel: string, href: string, type: string): PageLink {
  return { rel, href, type: type.replace(parameters, '') }
}

/**
 * Describe a page for previews of its link. Its description is that of the page.
 *
 * @param root
 *   Absolute address of the site.
 */
export function toOpenGraph(
  page: { title: string; type: 'article' | 'website'; address: string; edition: string },
  root: string,
): Array<PageMeta> {
  return [
    ['og:title', page.title],
    ['og:type', page.type],
    ['og:url', page.address],
    ['og:image', root + cardPath],
    ['og:site_name', page.edition],
  ]
}
