import { footnoteDefinitionId } from '../../tree/ids.ts'
import type { CrossReference } from '../../tree/nodes.ts'
import { partitionPoint } from '../../tree/partition-point.ts'
import { walk } from '../../tree/walk.ts'
import type { Named } from './assign-ids.ts'
import type { Section, TeiDocument } from './volume.ts'
import { startOf, type XmlElement } from './xml-tree.ts'

/** All texts of a volume, with their written and assigned ids. */
interface Texts {
  documents: ReadonlyArray<TeiDocument & Named>
  sections: ReadonlyArray<Section & Named>
}

/** Where a reference leads: the id of a text, and an anchor in it. */
type Place = Pick<CrossReference, 'fragment'> & { target: string }

/**
 * Change the targets of references from written ids to places: from the id of a text to the id that was assigned to it,
 * from that of a note to the note, and from that of anything else in a text to this text.
 *
 * @param volume
 *   Texts; they are changed.
 * @param ids
 *   Elements by `xml:id`, for every id of the file.
 */
export function retargetReferences(volume: Texts, ids: ReadonlyMap<string, XmlElement>): void {
  const { documents, sections } = volume
  const texts = [...documents, ...sections]
  const given = new Map<string, string>()
  for (const { written, id } of texts) if (!given.has(written)) given.set(written, id)
  // If several items have one written id, the item to which it was assigned is the target.
  for (const { written, id } of texts) if (written === id) given.set(written, id)
  given.delete('')
  const findPlace = createPlaceFinder(volume)
  for (const { tree } of texts) {
    walk(tree, (node) => {
      if (node.type !== 'crossReference' || node.external || node.target === undefined) return
      const id = given.get(node.target)
      const element = ids.get(node.target)
      if (id !== undefined) node.target = id
      else if (element) Object.assign(node, findPlace(element))
    })
  }
}

/** Make a function that finds the place of an element, if it is in a text. */
function createPlaceFinder({
  documents,
  sections,
}: Texts): (element: XmlElement) => Place | undefined {
  const notes = new Map<number | undefined, Place>()
  for (const { id, tree } of [...documents, ...sections]) {
    for (const node of tree.children) {
      if (node.type !== 'footnoteDefinition') continue
      const fragment = footnoteDefinitionId(node.label)
      notes.set(node.position.start.offset, { target: id, fragment })
    }
  }
  // The text of a chapter is around its documents.
  const texts = [...documents, ...sections.filter(({ part }) => part !== 'body')].sort(
    (a, b) => startOf(a) - startOf(b),
  )
  return (element) => {
    const note = notes.get(startOf(element))
    if (note) return note
    const text = texts[partitionPoint(texts, (each) => startOf(each) <= startOf(element)) - 1]
    const isInside = text && startOf(element) < (text.position.end.offset ?? 0)
    return isInside ? { target: text.id } : undefined
  }
}
