import type { Labelled, Referring } from '../conventions/place-notes.ts'
import type { FootnoteDefinition, Root } from '../tree/nodes.ts'
import { walk } from '../tree/walk.ts'
import { atom } from './flat-text.ts'

/** Find the texts and the notes of a tree, in order; `undefined` if it already has references. */
export function findNoteContent(
  tree: Root,
): { texts: Array<Referring>; notes: Array<Labelled> } | undefined {
  const texts: Array<Referring> = []
  const notes: Array<Labelled> = []
  let isRead = false
  let preceding = ''
  let group = 0
  let isInNotes = false
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') {
      notes.push({ label: node.label, printed: toPrinted(node), group })
      isInNotes = true
      return false
    }
    switch (node.type) {
      case 'footnoteReference':
        isRead = true
        break
      case 'text':
        if (isInNotes) group++
        isInNotes = false
        texts.push({ text: node, group, preceding })
    }
    preceding = node.type === 'pageBreak' ? atom : ''
    return true
  })
  if (isRead) return undefined
  return group === 0 || hasGroups(notes)
    ? { texts, notes }
    : { texts: texts.map(ungroup), notes: notes.map(ungroup) }
}

/** The label of a note as printed: `(1)`. */
function toPrinted({ children, label }: FootnoteDefinition): string {
  const first = children[0]
  return first?.type === 'label' ? first.value : label
}

/** Whether the numbers of the notes begin again in another group. */
function hasGroups(notes: ReadonlyArray<Labelled>): boolean {
  const groups = new Map<string, number>()
  return notes.some(({ label, group }) => {
    const known = groups.get(label)
    groups.set(label, group)
    return known !== undefined && known !== group
  })
}

function ungroup<T extends { group: number }>(item: T): T {
  return { ...item, group: 0 }
}
