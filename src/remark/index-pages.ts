import { at } from '../tree/at.ts'
import { pageBreakId } from '../tree/ids.ts'
import type { CrossReference, List, ListItem, PhrasingContent, Root } from '../tree/nodes.ts'
import { walk } from '../tree/walk.ts'
import { cutter, toFlat } from './flat-text.ts'

/** A page, `366`, or a note on it, `366n`; in `577negotiations`, only the number. `unlikely` excludes other numbers. */
const number = /(?<!\d)(\d{1,4})(?!\d)(?:n(?![a-z]))?/g

/** A number at the start of a line, which is not a page even if the source links it: `10-3-65` of an estimate. */
const opening = /^\s*\d[\d\s/–-]*/

/** Text before the first page: `, ` in `Aiken, George D., 63n`; `,” ` after a name in quotes; not ` of 1954`. */
const comma = /,[”’"']? $/

/** Text between two pages: the `-` in `365-367`, the space in `146 178`; not `, `, which `comma` finds. */
const joint = /^(?: |\s?[-–]\s?)$/

/** Text after a number that is not a page: the `th` in `546th`, the `-n` in `17-nation`, the `,0` in `82,000`. */
const unlikely = /^(?:(?:st|nd|rd|d|th)(?![a-z])|-\p{L}|,\d)/u

/**
 * Plugin to turn the page numbers of an index into references, whether or not the source links them.
 *
 * ```
 * > | Acheson, Dean, 308, 652n
 *                    ^^^         label 308, fragment pg_308
 *                         ^^^^   label 652n, fragment pg_652
 * ```
 */
export default function remarkIndexPages() {
  return function (tree: Root): void {
    walk(tree, (node) => {
      if (node.type === 'listItem') node.children = refer(node.children)
    })
  }
}

/** Make references in a line, without the lines nested in it. */
function refer(children: ListItem['children']): ListItem['children'] {
  const referred: Array<PhrasingContent | List> = []
  let run: Array<PhrasingContent> = []
  for (const child of children) {
    if (child.type !== 'list') {
      run.push(child)
      continue
    }
    for (const node of referRun(run)) referred.push(node)
    referred.push(child)
    run = []
  }
  return [...referred, ...referRun(run)]
}

function referRun(nodes: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  const text = toFlat(nodes)
  const cut = cutter(nodes)
  const referred = cut(opening.exec(text)?.[0].length ?? 0).flatMap(unwrap)
  let end: number | undefined
  for (const match of text.matchAll(number)) {
    const { index, 0: label, 1: page = '' } = match
    const before = end === undefined ? '' : text.slice(end, index)
    const isPlace = joint.test(before) || comma.test(text.slice(Math.max(index - 3, 0), index))
    const after = index + label.length
    if (!isPlace || unlikely.test(text.slice(after, after + 4))) continue
    referred.push(...cut(index), toReference(cut(after), label, page))
    end = after
  }
  return [...referred, ...cut(text.length)]
}

function toReference(
  nodes: ReadonlyArray<PhrasingContent>,
  label: string,
  page: string,
): CrossReference {
  const { start } = at(nodes, 0).position
  const { end } = at(nodes, nodes.length - 1).position
  const fragment = findFragment(nodes) ?? pageBreakId(page)
  const children = nodes.flatMap(unwrap)
  return { type: 'crossReference', label, fragment, children, position: { start, end } }
}

/** Find the fragment of a link in the source. */
function findFragment(nodes: ReadonlyArray<PhrasingContent>): string | undefined {
  let fragment: string | undefined
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === 'crossReference') fragment ??= inner.fragment
    })
  }
  return fragment
}

/** Replace a reference by its content, because references cannot be nested. */
function unwrap(node: PhrasingContent): Array<PhrasingContent> {
  if (node.type === 'crossReference') return node.children.flatMap(unwrap)
  return 'children' in node ? [{ ...node, children: node.children.flatMap(unwrap) }] : [node]
}
