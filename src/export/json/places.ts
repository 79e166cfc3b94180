import type { DocumentFile } from '../../schemas/document-file/document.ts'
import { footnoteDefinitionId } from '../../tree/ids.ts'
import { pageLocator } from '../../tree/locator.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import { isMention, toMentions } from '../../tree/mentions.ts'
import type { FootnoteDefinition, Node, Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Unit } from '../../tree/units.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { createPlaceAddress, findUnits, listNodes } from '../places.ts'

/** Types of the nodes that are listed with the units that contain them. */
const listed: ReadonlySet<Node['type']> = new Set([
  ...(['crossReference', 'footnoteReference', 'pageBreak'] as const),
])

/** The parts of the JSON of a document that are found by address. */
type Places = Pick<DocumentFile, 'units' | 'pageBreaks' | 'references' | 'annotations'>

/** Describe all places of a document by their anchors, and what refers from them to others. */
export function toPlaces(document: ExportedDocument, units: ReadonlyArray<Unit>): Places {
  const { tree } = document
  const unitOf = findUnits(units, (node) => listed.has(node.type) || isMention(node))
  return {
    units: toUnitMap(document, units, unitOf),
    pageBreaks: toPageBreaks(document, unitOf),
    references: listNodes(tree, 'crossReference').map((node) => {
      const { target, fragment } = node
      const address = document.resolve(node)
      return {
        ...toUnit(unitOf.get(node)),
        text: toText(node),
        ...(target !== undefined && { target }),
        ...(fragment !== undefined && { fragment }),
        ...(address !== undefined && { address }),
      }
    }),
    annotations: toAnnotations(document, unitOf),
  }
}

function toUnitMap(
  { tree, address, words }: ExportedDocument,
  units: ReadonlyArray<Unit>,
  unitOf: ReadonlyMap<Node, string>,
): DocumentFile['units'] {
  const addressOf = createPlaceAddress(address)
  const notes = new Map(
    tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.data?.id ?? '', node] as const] : [],
    ),
  )
  const references = findReferences(tree, unitOf)
  return Object.fromEntries(
    units.map(({ id, locator, children, speaker }) => {
      const note = notes.get(id)
      const label = note?.label ?? children.find((child) => child.type === 'label')?.value.trim()
      const unit: DocumentFile['units'][string] = {
        address: addressOf(id),
        steps: [...locator.steps],
        ...(locator.pages && { pages: locator.pages }),
        name: writeLocator(locator, 'name', words),
        ...(label !== undefined && { label }),
        text: toText(children),
        ...(speaker !== undefined && { speaker }),
        ...(note && { note: { ...toType(note), from: references.get(id) ?? [] } }),
      }
      return [id, unit]
    }),
  )
}

function toType({ noteType }: FootnoteDefinition) {
  return noteType === undefined ? {} : { type: noteType }
}

/** List the units that refer to each note, by the anchors of the notes. */
function findReferences(tree: Root, unitOf: ReadonlyMap<Node, string>): Map<string, Array<string>> {
  const references = new Map<string, Array<string>>()
  for (const node of listNodes(tree, 'footnoteReference')) {
    const note = footnoteDefinitionId(node.label, node.occurrence)
    const units = references.get(note) ?? []
    const unit = unitOf.get(node)
    if (unit !== undefined && !units.includes(unit)) units.push(unit)
    references.set(note, units)
  }
  return references
}

function toPageBreaks(
  { tree, address, words }: ExportedDocument,
  unitOf: ReadonlyMap<Node, string>,
): DocumentFile['pageBreaks'] {
  const addressOf = createPlaceAddress(address)
  return Object.fromEntries(
    listNodes(tree, 'pageBreak').map((node) => {
      const id = node.data?.id ?? ''
      const name = writeLocator(pageLocator(node.label), 'name', words)
      return [id, { address: addressOf(id), label: node.label, name, ...toUnit(unitOf.get(node)) }]
    }),
  )
}

function toAnnotations(
  { tree, findEntryAddress }: ExportedDocument,
  unitOf: ReadonlyMap<Node, string>,
): DocumentFile['annotations'] {
  const annotations: DocumentFile['annotations'] = {}
  for (const { node, annotation } of toMentions(tree)) {
    if (annotation === undefined) continue
    const { id, body, note, whose, source } = annotation
    const key = body.type === 'note' ? undefined : body.ref
    const address = key === undefined ? undefined : findEntryAddress(key)
    const found = (annotations[id] ??= {
      type: body.type,
      ...(key !== undefined && { key }),
      ...(address !== undefined && { address }),
      ...(note !== undefined && { note }),
      whose,
      ...(source !== undefined && { source }),
      places: [],
    })
    found.places.push({ ...toUnit(unitOf.get(node)), quote: toText(node) })
  }
  return annotations
}

function toUnit(unit: string | undefined): { unit?: string } {
  return unit === undefined ? {} : { unit }
}
