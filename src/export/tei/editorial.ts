import { hasImpossible } from '../../html/xml-characters.ts'
import type { Choice, Gap, Node, PhrasingContent } from '../../tree/nodes.ts'
import { walk } from '../../tree/walk.ts'
import { writeElement } from './xml.ts'

/** Types of nodes that the description of a gap cannot contain in TEI. */
const unfit: ReadonlySet<Node['type']> = new Set([
  ...(['alteration', 'annotation', 'break', 'footnoteReference', 'gap', 'pageBreak'] as const),
  ...(['speaker', 'supplied'] as const),
])

/**
 * Write a gap with its words as its description. Where these hold what a description cannot, they stand alone: their
 * brackets say that something is missing.
 *
 * @param content
 *   Its words, written.
 */
export function writeGap(node: Gap, content: string): string {
  if (isUnfit(node)) return content
  return writeElement('gap', { reason: node.reason }, writeElement('desc', {}, content))
}

function isUnfit(gap: Gap): boolean {
  let found = false
  walk(gap, (node) => {
    if (node === gap) return
    if (unfit.has(node.type) || ('value' in node && hasImpossible(node.value))) found = true
  })
  return found
}

/** Elements of the reading as written, and of the other one, by what the editors did. */
const elements = {
  corrected: ['sic', 'corr'],
  regularized: ['orig', 'reg'],
  expanded: ['abbr', 'expan'],
  alternative: ['seg', 'seg'],
} satisfies Record<Choice['others'][number]['change'], [string, string]>

/** Write the readings of a place, the one as written first. */
export function writeChoice(
  { children, others }: Choice,
  write: (nodes: ReadonlyArray<PhrasingContent>) => string,
): string {
  const [written] = elements[others[0]?.change ?? 'alternative']
  return writeElement(
    'choice',
    {},
    writeElement(written, {}, write(children)) +
      others
        .map(({ change, children }) => writeElement(elements[change][1], {}, write(children)))
        .join(''),
  )
}
