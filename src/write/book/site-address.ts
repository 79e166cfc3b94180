import { escapeXml, writeElement } from '../../html/write-xml.ts'
import type { FileSite } from '../files/site-file.ts'
import type { Fact } from './record.ts'

/** Get the full address of the site; nothing if it is that of the machine on which the site is built. */
export function findPublicRoot({ root }: FileSite): string | undefined {
  return new URL(root).hostname === 'localhost' ? undefined : root
}

/**
 * Make a fact of the address of a page on the web.
 *
 * @param path
 *   Its path in the site: `frus1964-68v02/d162/`.
 */
export function toAddressFact(site: FileSite, path: string): Fact {
  const root = findPublicRoot(site)
  const { address: name } = site.words.document
  if (root === undefined) return { name, values: [] }
  const href = root + path
  return { name, values: [writeElement('a', { href, dir: 'ltr' }, escapeXml(href))] }
}
