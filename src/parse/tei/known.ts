/** Elements of which the tree has only the text. */
const transparent =
  'abbr add affiliation address anchor author bibl biblScope c choice cit corr country date del desc docAuthor docDate editor email expan figDesc figure foreign formula geogName graphic idno label measure mentioned milestone name num objectName orgName orig publisher pubPlace q quote reg region roleName rs s said seg settlement sic soCalled space supplied surname forename term time unclear w'

/** Elements that begin on a new line if they are inside an element that cannot contain blocks. */
const lines =
  'ab addrLine byline cell closer dateline docImprint docTitle div head item l lg list opener p postscript row salute signed table titlePart trailer'

/** Elements of the series that have no node type of their own in running text. */
export const known: ReadonlyMap<string, 'text' | 'line'> = new Map([
  ...transparent.split(' ').map((name) => [name, 'text'] as const),
  ...lines.split(' ').map((name) => [name, 'line'] as const),
])

/** Make a map from an object, safe to look up with names from a file: `constructor` is not inherited. */
export function toMap<Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record))
}
