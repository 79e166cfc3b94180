import type { Annotation, Node, PersonName, PlaceName, Root, Term } from './nodes.ts'
import type { StandOffAnnotation } from './stand-off.ts'
import { walk } from './walk.ts'

/** A node that names somebody or something, or of which an annotation speaks. */
export type MentionNode = PersonName | PlaceName | Term | Annotation

/** A mention: of an annotation, or of an entry to which the source itself leads. */
export interface MentionOf {
  node: MentionNode
  /** Absent where the source marks the name. */
  annotation?: StandOffAnnotation
  /** What it has a gloss by: key of its entry, or id of the annotation. */
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

/** What has one gloss: an entry of the register, or a note of its own. */
export function toGlossKey({ id, body }: StandOffAnnotation): string {
  return body.type === 'note' ? id : body.ref
}

/** Whether a node is one by which somebody or something is named or explained. */
export function isMention(node: Node): node is MentionNode {
  return (
    node.type === 'personName' ||
    node.type === 'placeName' ||
    node.type === 'term' ||
    node.type === 'annotation'
  )
}
