/** Marks of the passages that have styles of their own (`styles/passages.css`), in HTML. */
const marks = /\sclass="(?:table|speaker)[" ]|\sdata-lines[=> ]/

/**
 * Whether HTML has a preface, a table, a speaker, a passage that preserves its lines, or a note whose text resumes after a
 * list, which few pages have.
 */
export function hasPassages(html: Readonly<Record<'preface' | 'text' | 'notes', string>>): boolean {
  const { preface, text, notes } = html
  const hasMark = [preface, text, notes].some((part) => marks.test(part))
  return hasMark || preface.trim() !== '' || notes.includes(' class="pm"')
}
