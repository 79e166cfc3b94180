import { escapeXml, writeElement } from '../../html/write-xml.ts'
import { isAbsolute } from '../files/file-address.ts'
import type { FileSite } from '../files/site-file.ts'
import type { Fact } from './record.ts'

/** Get the absolute address of the site; nothing where nobody says at which address it is published. */
export function findPublicRoot({ root }: FileSite): string | undefined {
  return isAbsolute(root) ? root : undefined
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
