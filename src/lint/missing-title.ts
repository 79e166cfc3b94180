import { lintRule } from './rule.ts'

const reason =
  'Unexpected text without a title, expected a line such as `12. Memorandum …` and two empty lines after it, or `title: …` in the sidecar; in TEI, a `head`'

/** Checks that a transcription has a title. */
export default lintRule('missing-title', (tree, report) => {
  if (tree.children.some((node) => node.type === 'title')) return
  const first = tree.children.find((node) => node.type !== 'whiteSpace')
  if (first) report(reason, first.position, [tree, first])
})
