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
 *   Fragment with its `#`; where browsers know text fragments, they have taken the directive away.
 * @returns
 *   Id of the element that is asked for, empty for none; and whether a directive follows it.
 */
export function fromFragment(hash: string): { id: string; directed: boolean } {
  const [id = '', ...directives] = hash.slice(1).split(':~:')
  return { id: decode(id), directed: directives.length > 0 }
}

/** A fragment may be anything that somebody typed; what is not encoded is taken as it stands. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
