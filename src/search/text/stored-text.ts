import { toBlocks } from '../../tree/blocks.ts'
import { listEditedWords } from '../../tree/edited-text.ts'
import { titleId } from '../../tree/ids.ts'
import { toLanguage } from '../../tree/language.ts'
import { toLocatorCode } from '../../tree/locator-code.ts'
import { toMentions } from '../../tree/mentions.ts'
import type { Node, Root } from '../../tree/nodes.ts'
import { type Pages, spanPages, toPages } from '../../tree/pages.ts'
import { partitionPoint } from '../../tree/partition-point.ts'
import { toReading } from '../../tree/reading.ts'
import { toUnits, type Unit } from '../../tree/units.ts'
import { findNodes } from '../../tree/walk.ts'
import { toWords } from '../words.ts'

/** A text of the edition as the search knows it: a document, or a section of the front and back matter. */
export interface StoredText {
  about: TextAbout
  units: Array<StoredUnit>
}

/** What the search knows of a text as a whole. */
export interface TextAbout {
  /** Id in its volume: `d162`; that of a section is its path. */
  id: string
  /** As printed, without what follows it: `162`. */
  number?: string
  title: string
  lang?: string
  dir?: string
  /** Dateline, as printed. */
  dateline?: string
  /** Day, or as much of the date as is known: `1965-02-24`. */
  date?: string
  /** Names of the sender and of the addressee. */
  from?: ReadonlyArray<string>
  to?: ReadonlyArray<string>
  /** Values by which texts can be filtered: `{ kind: ['Telegram'] }`. */
  facts: Readonly<Record<string, ReadonlyArray<string>>>
}

/** A unit with its text, such as further paragraphs of a note. */
export interface StoredUnit {
  /** Anchor: `p1.4`; empty for what no address can name: a heading, a dateline, a signature. */
  id: string
  /** Code of its locator (`toLocatorCode`). */
  locator: string
  /** Its text, a line for each block. */
  text: string
  /** Words of other readings that the text does not have. */
  others?: string
  /** Name of who speaks in it, as printed. */
  speaker?: string
  /** Mentions of entries: key, first and last word of the unit, 0-based. */
  mentions?: Array<[key: string, first: number, last: number]>
}

/** Collect the units of a text with their words. What stands before the first is part of the text as a whole. */
export function toStoredUnits(
  tree: Root,
  units: ReadonlyArray<Unit> = toUnits(tree),
): Array<StoredUnit> {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const keys = new Map<Node, string>(toMentions(tree).map(({ node, key }) => [node, key]))
  const stored: Array<StoredUnit> = []
  let words = 0
  let pages: ReadonlyMap<Node, Pages> | undefined
  for (const { id = '', children, isApart } of toBlocks(tree)) {
    const { text, ranges } = toReading(children)
    const unit = known.get(id)
    let last = stored.at(-1)
    if (unit || isApart || last === undefined || last.id === titleId) {
      pages ??= unit ? undefined : toPages(tree)
      last = unit ? toStoredUnit(unit) : toApartUnit(children, pages)
      stored.push(last)
      words = 0
    }
    const own = toWords(text)
    for (const node of findNodes(children, (node): node is Node => keys.has(node))) {
      const { start, end } = ranges.get(node) ?? { start: 0, end: 0 }
      const from = partitionPoint(own, (word) => word.end <= start)
      const to = partitionPoint(own, (word) => word.start < end) - 1
      if (from > to) continue
      last.mentions ??= []
      last.mentions.push([keys.get(node) ?? '', words + from, words + to])
    }
    last.text += last.text === '' ? text : `\n${text}`
    words += own.length
    const others = listEditedWords(children).join(' ')
    if (others !== '') last.others = last.others === undefined ? others : `${last.others} ${others}`
  }
  return stored
}

function toStoredUnit({ id, locator, speaker }: Unit): StoredUnit {
  return {
    ...{ id, locator: toLocatorCode(locator, id), text: '' },
    ...(speaker !== undefined && { speaker }),
  }
}

/** Make a unit of what no address can name: it is located by its printed pages. */
function toApartUnit(
  children: ReadonlyArray<Node>,
  pages: ReadonlyMap<Node, Pages> | undefined,
): StoredUnit {
  const own = pages && spanPages(children, pages)
  const locator = { steps: [{ kind: 'document', label: '' } as const], ...(own && { pages: own }) }
  return { id: '', locator: toLocatorCode(locator, ''), text: '' }
}

/** Write the language and direction of a text, where they are not those of the edition. */
export function toTextLanguage(tree: Root): Pick<TextAbout, 'lang' | 'dir'> {
  const { lang, dir } = toLanguage(tree)
  return { ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) }
}
