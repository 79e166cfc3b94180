import type { Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { walk } from '../../tree/walk.ts'
import { type ArchiveWords, writeShelf } from './holding.ts'
import { toKind } from './document-kind.ts'

/** Values by which documents can be filtered. */
export interface Facts {
  /** `Telegram` */
  kind: string
  /** `Top Secret`; absent where the source note gives none. */
  classification?: string
  /** Persons named in it, in index form: `Rusk, Dean`. */
  people: Array<string>
  /** Places in its datelines, and those that an editor marked. */
  places: Array<string>
  /** `Box 3, folder 12`; absent where it is not known. */
  box?: string
}

/**
 * Collect the values by which a document can be filtered.
 *
 * @param tree
 *   Document.
 * @param title
 *   Heading without the number.
 * @param findName
 *   Looks up the name of a person or place by its key in the text.
 */
export function toFacts(
  tree: Root,
  title: string,
  findName: (key: string) => string | undefined,
  words: ArchiveWords,
): Facts {
  const people = new Set<string>()
  const places = new Set<string>()
  walk(tree, (node) => {
    if (node.type !== 'personName' && node.type !== 'placeName') return
    const key = node.data?.entry ?? node.ref
    const name = key === undefined ? undefined : findName(key)
    if (node.type === 'personName') people.add(name ?? '')
    else places.add(name ?? toText(node).replace(/,$/, ''))
  })
  const { kind, supplied, shelf = {} } = tree.data?.document ?? {}
  const box = writeShelf(shelf, words)
  for (const { name, person } of supplied?.participants ?? []) {
    const entry = person === undefined ? undefined : findName(person)
    people.add(entry ?? (person === undefined ? name : ''))
  }
  if (supplied?.dateline?.place !== undefined) places.add(supplied.dateline.place)
  people.delete('')
  const classification = toClassification(tree)
  return {
    kind: toKind(title, kind),
    ...(classification !== undefined && { classification }),
    people: [...people].sort(),
    places: [...places].sort(),
    ...(box !== '' && { box }),
  }
}

/** Classifications as source notes print them; the first match counts. */
const classifications = [
  'Top Secret',
  'Secret',
  'Confidential',
  'Limited Official Use',
  'Official Use Only',
  'Unclassified',
  'No classification marking',
]

/**
 * A sentence of a source note that begins with the classification: `. Secret; Immediate.`; not `the Secret
 * Service`.
 */
const sentence = new RegExp(`\\. (${classifications.join('|')})(?=[;.,])`)

function toClassification(tree: Root): string | undefined {
  const supplied = tree.data?.document?.supplied.classification?.text
  const source = tree.children.find(
    (node) => node.type === 'footnoteDefinition' && node.noteType === 'source',
  )
  const printed = source && sentence.exec(toText(source))?.[1]
  return printed ?? classifications.find((one) => supplied?.startsWith(one))
}
