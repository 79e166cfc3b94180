import type { Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { walk } from '../../tree/walk.ts'
import { toKind } from './document-kind.ts'

/** By what documents can be told apart. */
export interface Facts {
  /** `Telegram` */
  kind: string
  /** `Top Secret`; absent where the source note says nothing of it. */
  classification?: string
  /** Persons who are named in it, as an index has them: `Rusk, Dean`. */
  people: Array<string>
  /** Places of its datelines, and those that an editor marked. */
  places: Array<string>
}

/**
 * Say by what a document can be told from others.
 *
 * @param tree
 *   Document.
 * @param title
 *   Its heading without the number.
 * @param nameOf
 *   Gives the name of a person or place by the key to which the text refers.
 */
export function toFacts(
  tree: Root,
  title: string,
  nameOf: (key: string) => string | undefined,
): Facts {
  const people = new Set<string>()
  const places = new Set<string>()
  walk(tree, (node) => {
    if (node.type !== 'personName' && node.type !== 'placeName') return
    const key = node.data?.entry ?? node.ref
    const name = key === undefined ? undefined : nameOf(key)
    if (node.type === 'personName') people.add(name ?? '')
    else places.add(name ?? toText(node).replace(/,$/, ''))
  })
  people.delete('')
  const classification = toClassification(tree)
  return {
    kind: toKind(title),
    ...(classification !== undefined && { classification }),
    people: [...people].sort(),
    places: [...places].sort(),
  }
}

/** How secret a paper was, as source notes say it; the first that is found counts. */
const classifications = [
  'Top Secret',
  'Secret',
  'Confidential',
  'Limited Official Use',
  'Official Use Only',
  'Unclassified',
  'No classification marking',
]

/** A sentence of a source note that opens with the classification: `. Secret; Immediate.`; not `the Secret Service`. */
const sentence = new RegExp(`\\. (${classifications.join('|')})(?=[;.,])`)

function toClassification(tree: Root): string | undefined {
  const supplied = tree.data?.document?.supplied.classification?.text
  const source = tree.children.find(
    (node) => node.type === 'footnoteDefinition' && node.noteType === 'source',
  )
  const printed = source && sentence.exec(toText(source))?.[1]
  return printed ?? classifications.find((one) => supplied?.startsWith(one))
}
