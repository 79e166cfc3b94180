import { lintRule } from './rule.ts'

/** A line in columns: `Army<tab>4,000<tab>May`, `Army    4,000    May`, `Army | 4,000 | May`; not only one tab. */
const row = /\S(?:\t| {3,}| \| )[^\t|]*\S(?:\t| {3,}| \| )\S/

/** Sign that a text may have columns, for a quick test. */
const column = /[\t|]| {3}/

/** Checks that a line in columns is part of a table. */
export default lintRule('table-row', (tree, report) => {
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const text = node.children.find((child) => child.type === 'text')
    if (!text || !column.test(text.value) || !row.test(text.value.slice(0, longest))) continue
    report(
      'Unexpected columns in a line, expected rows with as many cells above or below; read as a paragraph',
      node.position,
      [tree, node],
    )
  }
})

/** Length of the start of a line that is checked for columns (UTF-16 code units). */
const longest = 500
