import { lintRule } from './rule.ts'

/** `27. Letter From Berti to Marin`; not `1.5 million`, or a sentence: `2. He left.` */
const numberedTitle = /^(\d{1,6})\. (?=\S).*[^.:;,\s]$/

/** Maximum length of a title that is doubted (UTF-16 code units). */
const maxLength = 400

/** Maximum length of the title in the message (UTF-16 code units). */
const maxQuoted = 60

/** Checks that a file has one document: no other numbered line stands apart as its title does. */
export default lintRule('second-title', (tree, report, { spaced }) => {
  const title = tree.children.find((node) => node.type === 'title')
  if (title?.number === undefined) return
  const first = Number(title.number)
  const others = spaced.filter(({ value, position, apart }) => {
    if (!apart || position.start.line <= title.position.start.line || value.length > maxLength)
      return false
    return Number(numberedTitle.exec(value)?.[1] ?? 0) > first
  })
  const [other] = others
  if (other === undefined) return
  const { value, position } = other
  const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
  const [number = ''] = value.split('.', 1)
  const quoted = value.length > maxQuoted ? `${value.slice(0, maxQuoted)}…` : value
  report(
    `Unexpected second title \`${quoted}\`${more}, expected one document in a file; move it and what follows to a file of its own, \`d${number}.txt\``,
    position,
    [tree],
  )
})
