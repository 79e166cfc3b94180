import { hasSeparator } from '../conventions/separators.ts'
import { lintRule } from './rule.ts'

/** Separators of cells in a line; the first that a line contains is used, as in a table. */
const wideSpace = / {3,}/
const separators = [/\t/, / \| /, wideSpace]

/** `Sec:<tab>`: a speaker, not a cell. */
const speaker = /^\s*[^\t]{1,40}:\s*\t/

/** The end of a sentence or clause: `them.`, `free;`; not `4,000` or `D.C.` */
const clauseEnd = /\p{Ll}{3}[.?!;:,]["”’)]?$/u

/** Minimum number of words of a clause. */
const minWords = 4

/** A small letter at the start of a cell, as in justified text. */
const smallLetter = /^\p{Ll}/u

/** Checks that a line in columns is part of a table. */
export default lintRule('table-row', (tree, report) => {
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const text = node.children.find((child) => child.type === 'text')
    if (!text || !hasSeparator(text.value) || !isRow(text.value.slice(0, longest))) continue
    report(
      'Unexpected columns in a line, expected rows with as many cells above or below; read as a paragraph',
      node.position,
      [tree, node],
    )
  }
})

/** Length of the start of a line that is checked for columns (UTF-16 code units). */
const longest = 500

/** Whether a line is in three columns or more: `Army<tab>4,000<tab>May`; not running text with tabs or wide spaces. */
function isRow(line: string): boolean {
  const text = line.replace(speaker, '')
  const separator = separators.find((pattern) => pattern.test(text))
  if (!separator) return false
  const cells = text
    .split(separator)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  if (cells.length < 3 || cells.some(isClause)) return false
  return (
    separator !== wideSpace || !cells.some((cell) => clauseEnd.test(cell) || smallLetter.test(cell))
  )
}

function isClause(cell: string): boolean {
  return clauseEnd.test(cell) && cell.split(/\s+/).length >= minWords
}
