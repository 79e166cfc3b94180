import { lintRule } from './rule.ts'

/** Maximum number of lines before the title: page markers, a file number, a source line. */
const maxLines = 12

/** Checks that the title is not far from the beginning of the file, where it is not looked for. */
export default lintRule('long-preface', (tree, report, { spaced }) => {
  const title = tree.children.find((node) => node.type === 'title')
  const [first] = spaced
  if (first === undefined || first.before <= maxLines) return
  const { position, before } = first
  if (title && title.position.start.line >= position.start.line) return
  report(
    `Unexpected ${before} lines before a line with two empty lines after it, as a title has, expected at most ${maxLines}; begin the file with its title, or leave one empty line here`,
    position,
    [tree],
  )
})
