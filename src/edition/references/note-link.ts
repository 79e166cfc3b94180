import { kinds } from '../../tree/register.ts'
import type { Address } from './reference-resolver.ts'

/** `d164`, `frus1964-68v01/d427`; not `people/thant-u`. */
const document = /^(?:frus[\w-]+\/)?d\d+$/

/**
 * Resolve a link in an editor's note.
 *
 * @param target
 *   `people/thant-u`, `d164`, or a full URL.
 * @param base
 *   Path of the site: `/`.
 * @param resolve
 *   Resolves the documents of the edition.
 */
export function resolveNoteLink(
  target: string,
  base: string,
  resolve: (reference: { target: string }) => Address | undefined,
): Address {
  if (kinds.some((kind) => target.startsWith(`${kind}/`))) return { href: `${base}${target}/` }
  const place = document.test(target) ? resolve({ target }) : undefined
  const host = URL.parse(target)?.host
  return place ?? { href: target, ...(host && { host }) }
}
