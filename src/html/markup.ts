/** The inside of a tag: ` href="/a/" title="a > b"`, up to `>`; not the text after it. */
const attributes = '(?:[^">]|"[^"]*"?)*'

/**
 * A comment, a script or style with its text, or a start tag: `<!-- x -->`, `<style>p{}`, `<a href="/">`; not `</a>`,
 * and not `a < b`. What does not end goes to the end of the page, so that the search is linear. Groups: the start tag of
 * a script or style, its name, and its text.
 */
export const markup = new RegExp(
  `<!--[^]*?(?:-->|$)|(<(script|style)\\b${attributes}>?)([^]*?)(?=</\\2>|$)|<[a-z]${attributes}>?`,
  'gi',
)
