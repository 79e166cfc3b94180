import { lintRule } from './rule.ts'

/** Checks that page numbers ascend. */
export default lintRule('page-sequence', (_, report, { pageBreaks }) => {
  let last: number | undefined
  for (const { node, ancestors } of pageBreaks) {
    const page = /^\d+$/.test(node.label) ? Number(node.label) : undefined
    if (page !== undefined && last !== undefined && page <= last) {
      report(`Unexpected page ${page} after page ${last}, expected a later page`, node.position, [
        ...ancestors,
        node,
      ])
    }
    last = page
  }
})
