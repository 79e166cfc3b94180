import { lintRule } from './rule.ts'

/** Checks that the dates of datelines exist in the calendar. */
export default lintRule('impossible-date', (tree, report) => {
  for (const node of tree.children) {
    const impossible = node.type === 'dateline' ? node.data?.impossible : undefined
    if (impossible === undefined) continue
    const { value, nearest, position } = impossible
    const reason = `Unexpected date \`${value}\`, expected a valid date such as \`${nearest}\``
    report(reason, position, [tree, node])
  }
})
