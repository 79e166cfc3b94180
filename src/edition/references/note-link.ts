import { kinds } from '../../tree/register.ts'
import type { Address } from './reference-resolver.ts'

/**
 * `d164`, `1793-09-12-simcoe#p2`, `frus1964-68v01/d427`; not `people/thant-u`, which names an entry, `https://…` or
 * `#p2`.
 */
const document = /^((?:[\w.-]+\/)?[\w.-]+)\/?(?:#(\S+))?$/

/** Read a link to a document, or to a place of one; nothing where it is to an entry or an address. */
export function readDocumentLink(
  target: string,
): { target: string; fragment?: string } | undefined {
  if (kinds.some((kind) => target.startsWith(`${kind}/`))) return undefined
  const [, path, fragment] = document.exec(target) ?? []
  return path === undefined ? undefined : { target: path, ...(fragment && { fragment }) }
}

/**
 * Resolve a link in an editor's note.
 *
 * @param target
 *   `people/thant-u`, `d164`, or a full URL.
 * @param base
 *   Path of the site: `/`.
 * @param resolve
 *   Resolves the documents of the edition.
 * @returns
 *   Address; nothing for a document that is nowhere.
 */
export function resolveNoteLink(
  target: string,
  base: string,
  resolve: (reference: { target: string; fragment?: string }) => Address | undefined,
): Address | undefined {
  if (kinds.some((kind) => target.startsWith(`${kind}/`))) return { href: `${base}${target}/` }
  const linked = readDocumentLink(target)
  if (linked) return resolve(linked)
  const host = URL.parse(target)?.host
  return { href: target, ...(host && { host }) }
}
