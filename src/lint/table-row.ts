import { lintRule } from './rule.ts'

/** `Army<tab>4,000<tab>May`, `Army    4,000    May`, `Army | 4,000 | May`; not one tab in a sentence. */
const row = /\S(?:\t| {3,}| \| )[^\t|]*\S(?:\t| {3,}| \| )\S/

/** Whether a text may hold columns. */
const column = /[\t|]| {3}/

/** A row of a table has others of as many cells beside it. */
export default lintRule('table-row', (tree, report) => {
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const text = node.children.find((child) => child.type === 'text')
    if (!text || !column.test(text.value) || !row.test(text.value.slice(0, longest))) continue
    report(
      'Unexpected columns in a line, expected a line above or below with as many cells; read as a paragraph',
      node.position,
      [tree, node],
    )
  }
})

/** A row of a table shows in its first characters (UTF-16 code units). */
const longest = 500
