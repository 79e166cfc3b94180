/** The first tag in the head of every page. No words of an edition come before it. */
const charset = '<meta charset="utf-8">'

/**
 * Add a tag to the head of a page. It is added at the beginning, before all words of the edition, because those may
 * contain anything in the value of an attribute, also `</head>`.
 *
 * @param html
 *   Whole page.
 * @param tag
 *   HTML of the tag.
 */
export function addToHead(html: string, tag: string): string {
  const [before, ...after] = html.split(charset)
  if (after.length === 0)
    throw new Error(`Missing \`${charset}\` in a page, expected it in its head`)
  return `${before}${charset}${tag}${after.join(charset)}`
}
