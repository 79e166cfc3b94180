import { isFileClass } from '../tree/file-class.ts'
import type { Node, PersonName, Root, Term } from '../tree/nodes.ts'
import { type FindEntry, type FoundEntry, mayName } from '../tree/register.ts'
import { toText } from '../tree/to-text.ts'
import { walk } from '../tree/walk.ts'

/** Where the names lead. */
export interface NamesOptions {
  /** Looks up an entry by the key that the source gives: `p_YCW1`. */
  find: FindEntry
}

/** What a name may stand in without being marked: a heading stays as it is, and a link cannot hold a link. */
const unmarked = new Set<Node['type']>(['title', 'crossReference', 'annotation'])

/**
 * Lead the names and terms that the source itself marks to their entries.
 *
 * ```
 * > | <persName corresp="#p_RD1">Rusk</persName>
 *                                ^^^^ personName { ref: 'p_RD1', data: { entry: 'rusk-dean', marked: true } }
 * ```
 *
 * A name that cannot be that of its entry is left as it is (`checkNames` reports it), and so is the class of a
 * file, and one on which an annotation is. A reader is shown once in a document that there is a gloss on a person, and once in a
 * block on a term; never on somebody named in full.
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

/** Whether somebody is named with the given and the family name: `McGeorge Bundy`. */
function isWhole(text: string, { sort }: FoundEntry): boolean {
  const [family = '', given = ''] = sort.split(', ')
  const [first = ''] = given.split(' ')
  return first !== '' && text.includes(first) && text.includes(family)
}
