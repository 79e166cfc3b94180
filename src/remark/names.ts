import { isFileClass } from '../tree/file-class.ts'
import type { Node, PersonName, Root, Term } from '../tree/nodes.ts'
import { type FindEntry, type FoundEntry, mayName } from '../tree/register.ts'
import { toText } from '../tree/to-text.ts'
import { walk } from '../tree/walk.ts'

/** Options of `remarkNames`. */
export interface NamesOptions {
  /** Looks up an entry by its key in the source: `p_YCW1`. */
  find: FindEntry
}

/** Nodes in which names are not marked: headings have no links, and links cannot be nested. */
const unmarked = new Set<Node['type']>(['title', 'crossReference', 'annotation'])

/**
 * Plugin to link the names and terms that the source marks up to their entries.
 *
 * ```
 * > | <persName corresp="#p_RD1">Rusk</persName>
 *                                ^^^^ personName { ref: 'p_RD1', data: { entry: 'rusk-dean', marked: true } }
 * ```
 *
 * Names that cannot be names of their entry are not linked (`checkNames` reports them), and neither are the classes of
 * files and names with an annotation. A person is marked once per document, a term once per block; persons named in
 * full are never marked.
 */
export default function remarkNames({ find }: NamesOptions) {
  return function (tree: Root): void {
    const seen = new Set<string>()
    for (const [index, block] of tree.children.entries()) {
      walk(block, (node, ancestors) => {
        if (node.type !== 'personName' && node.type !== 'term') return true
        if (node.data?.annotation !== undefined) return false
        const entry = node.ref === undefined ? undefined : find(node.ref)
        const text = toText(node)
        if (entry === undefined || !mayName(text, entry)) return true
        if (node.type === 'term' && isFileClass(node, ancestors.at(-1) ?? block)) return true
        const turn = node.type === 'term' ? `${entry.key} ${index}` : entry.key
        const marked = !seen.has(turn) && isMarkable(node, ancestors) && !isWhole(text, entry)
        if (marked) seen.add(turn)
        node.data = { ...node.data, entry: entry.key, ...(marked && { marked }) }
        return !marked
      })
    }
  }
}

function isMarkable(node: PersonName | Term, ancestors: ReadonlyArray<Node>): boolean {
  return !ancestors.some(({ type }) => unmarked.has(type)) && !node.children.some(isLink)
}

function isLink({ type }: Node): boolean {
  return type === 'crossReference' || type === 'footnoteReference'
}

/** Whether a text has the given and the family name of a person: `McGeorge Bundy`. */
function isWhole(text: string, { sort }: FoundEntry): boolean {
  const [family = '', given = ''] = sort.split(', ')
  const [first = ''] = given.split(' ')
  return first !== '' && text.includes(first) && text.includes(family)
}
