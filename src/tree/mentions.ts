import { visit } from 'unist-util-visit'
import type { Annotation, Node, PersonName, PlaceName, Root, Term } from './nodes.ts'
import type { StandOffAnnotation } from './stand-off.ts'

/** A node that an annotation put on the text. */
export type MentionNode = PersonName | PlaceName | Term | Annotation

/** A mention with its annotation. */
export interface MentionOf {
  node: MentionNode
  annotation: StandOffAnnotation
  /** What it has a gloss by: key of its entry, or id of the annotation. */
  key: string
}

/** List what the annotations of a document were put on, in document order. */
export function toMentions(tree: Root): Array<MentionOf> {
  const annotations = new Map(tree.data?.document?.annotations?.map((one) => [one.id, one]))
  const mentions: Array<MentionOf> = []
  visit(tree, (node) => {
    if (!isMention(node)) return
    const annotation = annotations.get(node.data?.annotation ?? '')
    if (annotation) mentions.push({ node, annotation, key: toGlossKey(annotation) })
  })
  return mentions
}

/** What has one gloss: an entry of the register, or a note of its own. */
export function toGlossKey({ id, body }: StandOffAnnotation): string {
  return body.type === 'note' ? id : body.ref
}

function isMention(node: Node): node is MentionNode {
  return (
    node.type === 'personName' ||
    node.type === 'placeName' ||
    node.type === 'term' ||
    node.type === 'annotation'
  )
}
