/** Ids in a book are those of the pages of the site, except for what XHTML does not allow in them. */

/** White space, as in the label of a page `12 bis`, and `#`, at which programs divide an address even if it is encoded; not `-`. */
const unfit = /[\s#]/g

/** A character that no address may contain as it is: `%`, `"`; not `†`. */
const reserved = /[\0- "#%<>[\\\]^`{|}\x7f]/g

/** Write an id of a page as XHTML allows it. */
export function toBookId(id: string): string {
  return id.replace(unfit, '_')
}

/** Write the fragment of an address that names an id: `#pg_367`, `#fn†`. */
export function toFragment(id: string): string {
  return `#${toBookId(id).replace(reserved, encodeURIComponent)}`
}
