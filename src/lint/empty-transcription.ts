import { lintRule } from './rule.ts'

/** A transcription holds text. */
export default lintRule('empty-transcription', (tree, report) => {
  if (tree.children.some((node) => node.type !== 'whiteSpace')) return
  report('Unexpected empty file, expected a transcription', tree.position)
})
