import { toXmlElement } from './xml-text.ts'

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Maximum number of addresses in a part: below the limit of the protocol, 50,000, whose files may have 50 MB. */
export const maxSitemapAddresses = 40_000

/**
 * Write a part of a sitemap.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemap(addresses: ReadonlyArray<string>): string {
  return toDocument('urlset', 'url', addresses)
}

/** Write the index of the parts of a sitemap. */
export function toSitemapIndex(parts: ReadonlyArray<string>): string {
  return toDocument('sitemapindex', 'sitemap', parts)
}

function toDocument(root: string, element: string, addresses: ReadonlyArray<string>): string {
  const lines = addresses.map(
    (address) => `<${element}>${toXmlElement('loc', address)}</${element}>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} ${namespace}>`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}
