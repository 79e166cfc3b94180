import { isNext } from '../tree/numberings.ts'
import type { Node, Root, RootContent } from '../tree/nodes.ts'
import { toSource } from '../tree/to-source.ts'
import { lintRule } from './rule.ts'

/** `1. See p. 12`, `(a) Ibid.`; not `1914 was`. */
const labelled = /^[[(]?(\d{1,3}|[a-z])[.)\]]\s+/

/** Text that notes begin with: `See`, `Ibid.`, `Not found.`, `C.O. 5/872`; not `See to the harbor`. */
const cited =
  /^(?:(?:See|Cf[.]|Compare|Vgl[.]|Siehe|Voir|Véase|Vedi) (?!to |that |if )(?:also |above|below|[\p{Lu}\d“"]|n(?:o|r|ote)\b|p[.]|vol)|(?:Ibid|Ebd|Idem|Op[.] cit|Loc[.] cit)|Not (?:found|printed|in the)\b|(?:Un)?printed (?:in|above|below)\b|Source:|Sic\b|So in (?:the )?(?:MS|orig)|MSS?[. ]|(?:[A-Z][.]){2,3} ?\d)/u

/** Maximum length of the line in the message (UTF-16 code units). */
const maxQuoted = 40

/**
 * Checks that a numbered list at the end of a document without notes is a list: that most of its items do not cite, as
 * notes do.
 */
export default lintRule('list-of-notes', (tree, report, { notes }) => {
  if (notes.length > 0) return
  const items = findLastItems(tree)
  const [first] = items
  const count = items.filter(({ text }) => cited.test(text)).length
  if (!first || !/^[1a]$/.test(first.label) || count * 2 <= items.length) return
  const line =
    first.source.length > maxQuoted ? `${first.source.slice(0, maxQuoted)}…` : first.source
  const reference = /\d/.test(first.label) ? first.label : `[${first.label}]`
  report(
    `Unexpected list at the end whose items cite as notes do, \`${line}\`, read as a list, expected the number of each in the text, such as \`said${reference}\`, if they are notes`,
    first.node.position,
    [tree],
  )
})

interface Item {
  node: Node
  label: string
  text: string
  source: string
}

/** Find the numbered items at the end of a document, in order. */
function findLastItems(tree: Root): Array<Item> {
  const items: Array<Item> = []
  for (const node of tree.children.toReversed()) {
    if (node.type === 'whiteSpace') continue
    const own = toItems(node)
    const next = items[0]
    const last = own.at(-1)
    if (!last || (next && !isNext(last.label, next.label))) break
    items.unshift(...own)
  }
  return items
}

/** List the items of a list, or the one item that a paragraph is; none of anything else. */
function toItems(node: RootContent): Array<Item> {
  if (node.type !== 'list' && node.type !== 'paragraph') return []
  const nodes =
    node.type === 'list' ? node.children.filter(({ type }) => type !== 'whiteSpace') : [node]
  const items = nodes.flatMap((item): Array<Item> => {
    const source = toSource(item)
    const match = labelled.exec(source)
    const label = match?.[1]
    if (!match || label === undefined) return []
    return [{ node: item, label, text: source.slice(match[0].length), source }]
  })
  return items.length === nodes.length ? items : []
}
