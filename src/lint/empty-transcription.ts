import { lintRule } from './rule.ts'

/** Checks that a transcription is not empty. */
export default lintRule('empty-transcription', (tree, report) => {
  if (tree.children.some((node) => node.type !== 'whiteSpace')) return
  report('Unexpected empty file, expected a transcription', tree.position)
})
