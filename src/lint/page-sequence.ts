import { walk } from '../tree/walk.ts'
import { lintRule } from './rule.ts'

/** Printed pages follow one another. */
export default lintRule('page-sequence', (tree, report) => {
  let last: number | undefined
  walk(tree, (node, ancestors) => {
    if (node.type !== 'pageBreak') return
    const page = /^\d+$/.test(node.label) ? Number(node.label) : undefined
    if (page !== undefined && last !== undefined && page <= last) {
      report(`Unexpected page ${page} after page ${last}, expected a later page`, node.position, [
        ...ancestors,
        node,
      ])
    }
    last = page
  })
})
