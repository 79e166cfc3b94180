/** Marks of the passages that have styles of their own (`styles/passages.css`), in HTML. */
const marks = /\sclass="(?:table|speaker)[" ]|\sdata-lines[=> ]/

/** Whether HTML has a table, a speaker, or a passage that preserves its lines, which few pages have. */
export function hasPassages(html: Readonly<Record<'preface' | 'text' | 'notes', string>>): boolean {
  return [html.preface, html.text, html.notes].some((part) => marks.test(part))
}
