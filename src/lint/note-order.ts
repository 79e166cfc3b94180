import { lintRule } from './rule.ts'

/** Checks that notes are in the order of their numbers. */
export default lintRule('note-order', (tree, report, { notes }) => {
  let last: number | undefined
  for (const node of notes) {
    if (!/^\d+$/.test(node.label)) continue
    const number = Number(node.label)
    if (last !== undefined && number !== last && number !== last + 1 && number !== 1) {
      report(
        `Unexpected note ${number} after note ${last}, expected note ${last + 1}`,
        node.position,
        [tree, node],
      )
    }
    last = number
  }
})
