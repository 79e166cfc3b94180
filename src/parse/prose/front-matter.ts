/** Maximum number of lines of front matter. */
const maxLines = 100

/** The line before and after it: `---`; not `----`. */
const fence = /^\ufeff?---[ \t]*$/

/** A line of it: `title: Principles`, `  - a`, `# comment`; not an empty one, or `We keep every line.` */
const data = /^(?:[\w-]+:|[ \t]|-[ \t]|#)/

/** The line with the title, which may be in quotation marks. */
const titleLine = /^title:[ \t]*(["']?)(?<title>\S.*?)\1[ \t]*$/

/**
 * Find the data that other programs read at the start of a page.
 *
 * @param source
 *   Markdown.
 * @returns
 *   Its title, if it has one; nothing where the page begins otherwise.
 */
export function findFrontMatter(source: string): { title?: string } | undefined {
  const [first = '', ...lines] = source.split(/\r?\n/, maxLines)
  const end = lines.findIndex((line) => fence.test(line))
  const inside = lines.slice(0, Math.max(0, end))
  if (!fence.test(first) || !inside.every((line) => data.test(line))) return undefined
  if (!inside.some((line) => line.includes(':'))) return undefined
  const title = inside.map((line) => titleLine.exec(line)?.groups?.['title']).find(Boolean)
  return title === undefined ? {} : { title }
}
