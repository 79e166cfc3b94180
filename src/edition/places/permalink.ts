import { decodePart } from '../../tree/decode-part.ts'

/**
 * Read the fragment of an address.
 *
 * ```
 * #p1.3:~:text=the%20north
 *  ^^^^ id of the unit
 *      ^^^^^^^^^^^^^^^^^^^ directive
 * ```
 *
 * @param hash
 *   Fragment with its `#`. Browsers that support text fragments have removed the directive.
 * @returns
 *   Id of the requested element, empty for none; and whether a directive follows it.
 */
export function parseFragment(hash: string): { id: string; directed: boolean } {
  const [id = '', ...directives] = hash.slice(1).split(':~:')
  return { id: decodePart(id), directed: directives.length > 0 }
}
