import type { Annotation, Node, PersonName, PlaceName, Root, Term } from './nodes.ts'
import type { StandOffAnnotation } from './stand-off.ts'
import { walk } from './walk.ts'

/** A node that names a person, place, or term, or that is annotated. */
export type MentionNode = PersonName | PlaceName | Term | Annotation

/** A mention with its annotation, or with the entry to which the source links. */
export interface MentionOf {
  node: MentionNode
  /** Absent where the source marks the name. */
  annotation?: StandOffAnnotation
  /** Key of its gloss: that of the entry, or the id of the annotation. */
  key: string
}

/** List the mentions of a document, in document order. */
export function toMentions(tree: Root): Array<MentionOf> {
  const annotations = new Map(tree.data?.document?.annotations?.map((one) => [one.id, one]))
  const mentions: Array<MentionOf> = []
  walk(tree, (node) => {
    if (!isMention(node)) return
    const annotation = annotations.get(node.data?.annotation ?? '')
    const key = annotation ? toGlossKey(annotation) : node.data?.entry
    if (key !== undefined) mentions.push({ node, key, ...(annotation && { annotation }) })
  })
  return mentions
}

/** Key of the gloss of an annotation: that of the entry, or for a note its own id. */
export function toGlossKey({ id, body }: StandOffAnnotation): string {
  return body.type === 'note' ? id : body.ref
}

/** Whether a node is a mention. */
export function isMention(node: Node): node is MentionNode {
  return (
    node.type === 'personName' ||
    node.type === 'placeName' ||
    node.type === 'term' ||
    node.type === 'annotation'
  )
}
