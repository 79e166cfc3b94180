/**
 * Join a style sheet with those that it imports, each once, for a page that contains its styles. The build of the site does
 * so for pages; this is for files that are written beside them.
 *
 * @param name
 *   Name of the style sheet: `document` of `document.css`.
 * @param read
 *   Reads a style sheet by its name.
 * @returns
 *   The rules, without comments and with few spaces.
 */
export function joinStyles(name: string, read: (name: string) => string): string {
  const joined = new Set<string>()
  const join = (each: string): string => {
    if (joined.has(each)) return ''
    joined.add(each)
    return read(each).replace(imported, (_, other: string) => join(other))
  }
  return compress(join(name))
}

/** An import of a style sheet beside it: `@import './table.css';`; not `@import url(a.css);`. */
const imported = /@import '\.\/([\w-]+)\.css';/g

/** A string, which stays as it is, or a comment: `'/*'`, `/* Notes. *\/`. What does not end goes to the end. */
const stringOrComment = /("(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?)|\/\*[^]*?(?:\*\/|$)/g

/** A string, a mark with the spaces around it, or spaces: `'a  b'`, ` { `, a line ending; not the space in `a:b`. */
const stringOrSpaces = /("(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?)|\s*([{};,])\s*|\s+/g

function compress(css: string): string {
  return css
    .replace(stringOrComment, (_, string?: string) => string ?? '')
    .replace(stringOrSpaces, (_, string?: string, mark?: string) => string ?? mark ?? ' ')
    .trim()
}
