import type { Position } from 'unist'
import type { PhrasingContent } from '../../tree/nodes.ts'
import { toLine, toRuns } from './runs.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml.ts'

/** A line of a volume's index, and the lines below it. */
export interface IndexEntry {
  /** Id in the volume, to which other lines point: `in1`. */
  id?: string
  /** The line; its cross-references lead to pages (`pg_366`) and lines (`in1`). */
  children: Array<PhrasingContent>
  entries: Array<IndexEntry>
  position: Position
}

/**
 * Read an index.
 *
 * ```
 * > | <item>Air strikes, <ref target="#pg_34">34</ref>, 668n <list><item>initiation of, …</item></list></item>
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ children
 *                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entries
 * ```
 *
 * @param element
 *   Section or list.
 * @param state
 *   What the reading carries along.
 */
export function toIndex(element: XmlElement, state: State): Array<IndexEntry> {
  return element.children.flatMap((child): Array<IndexEntry> => {
    if (child.type === 'text') return []
    if (child.name !== 'item') return toIndex(child, state)
    const runs = toRuns(child.children, ({ name }) => name === 'list')
    const id = child.attributes['xml:id']
    return [
      {
        ...(id !== undefined && { id }),
        children: runs.flatMap(({ text }) => (text ? toLine(text, state) : [])),
        entries: runs.flatMap(({ block }) => (block ? toIndex(block, state) : [])),
        position: child.position,
      },
    ]
  })
}
