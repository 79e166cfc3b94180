import type { Locator } from '../../tree/locator.ts'
import { writePages } from '../../tree/locator-words.ts'
import type { Root } from '../../tree/nodes.ts'
import { isMention, type MentionNode, type MentionOf, toMentions } from '../../tree/mentions.ts'
import { type Find, type Found, parseKey } from '../../tree/register.ts'
import type { StandOffAnnotation } from '../../tree/stand-off.ts'
import { toText } from '../../tree/to-text.ts'
import type { Unit } from '../../tree/units.ts'
import { findNodes } from '../../tree/walk.ts'

/** Words of a document that something is said of: the name of a person, place or term, or a passage. */
export interface GlossedWords {
  /** Key of the entry, or id of the annotation. */
  key: string
  /** The words as the document has them: `SYG`. */
  label: string
  /** Whether the text shows that something is said of them. */
  marked: boolean
  /**
   * Units in which the words stand, in document order; of a name that the source marks the first alone,
   * because a long document has hundreds, which the page of the entry lists. A dateline is no unit.
   */
  places: Array<{ id: string; locator: Locator }>
  /** What an annotation of the document says; absent where the entry alone does. */
  annotation?: StandOffAnnotation
}

/** What is said of a person, place, term or passage in one document. */
export interface Gloss extends Omit<GlossedWords, 'annotation'> {
  /** What is said, in Markdown. */
  note: string
  /** Whose statement it is, and on what ground: `From the volume, p. XXIII.` */
  ground: string
  /** The entry, where there is one. */
  entry?: Found
}

/**
 * Collect the words of a document that something is said of, once for each entry and each note.
 *
 * @param units
 *   Units of the document.
 * @returns
 *   Words in the order of the text; those that are not marked in it stand last.
 */
export function toGlossedWords(tree: Root, units: ReadonlyArray<Unit>): Array<GlossedWords> {
  const groups = Map.groupBy(toMentions(tree), ({ key }) => key)
  if (groups.size === 0) return []
  const places = toMentionPlaces(units)
  const words = [...groups].map(([key, mentions]) => toWords(key, mentions))
  return [...words.filter(({ marked }) => marked), ...words.filter(({ marked }) => !marked)]

  function toWords(key: string, mentions: Array<MentionOf>): GlossedWords {
    const shown = mentions.find(({ node }) => node.data?.marked) ?? mentions[0]
    const said = mentions.find(({ annotation }) => annotation?.note !== undefined) ?? shown
    const all = new Set(mentions.flatMap(({ node }) => places.get(node) ?? []))
    return {
      key,
      label: shown ? toText(shown.node) : key,
      marked: mentions.some(({ node }) => node.data?.marked),
      places: said?.annotation ? [...all] : [...all].slice(0, 1),
      ...(said?.annotation && { annotation: said.annotation }),
    }
  }
}

/** Say of some words what their annotation says, or else the entry that `find` looks up. */
export function toGloss({ annotation, ...words }: GlossedWords, find: Find): Gloss {
  const entry = find(words.key)
  return {
    ...words,
    note: annotation?.note ?? (entry ? toNote(entry) : ''),
    ground: toGround(annotation ?? toOwnGround(entry)),
    ...(entry && { entry }),
  }
}

/** What an entry says, in Markdown: an editor’s note is, the list of a volume is text alone. */
function toNote({ key, note }: Found): string {
  return parseKey(key).volume === undefined ? note : note.replace(markup, '\\$&')
}

/** What Markdown would read in a text: `*`, `[`, `&`, the `.` of `1.` at its beginning; not `(`, or the `.` of `Jr.` */
const markup = /[\\`*_~[\]<>&|]|^[-+#=]|(?<=^\d{1,9})[.)]/g

/** Tell in which unit each mention stands. */
function toMentionPlaces(
  units: ReadonlyArray<Unit>,
): Map<MentionNode, GlossedWords['places'][number]> {
  const places = new Map<MentionNode, GlossedWords['places'][number]>()
  for (const { id, locator, children } of units) {
    const place = { id, locator }
    for (const node of findNodes(children, isMention)) places.set(node, place)
  }
  return places
}

/** Whose a statement is, and on what ground. */
interface Ground {
  whose: StandOffAnnotation['whose']
  source?: string | undefined
}

/** Whose a statement can be, as a reader is told. */
const owners = {
  ours: { name: 'Our note', joint: ': ' },
  volume: { name: 'From the volume', joint: ', ' },
  tei: { name: 'From the volume’s digital edition', joint: ': ' },
  corrected: { name: 'Our correction', joint: ': ' },
} satisfies Record<Ground['whose'], { name: string; joint: string }>

/** The ground of an entry's own note: ours, or the page of the volume's list. */
function toOwnGround(entry: Found | undefined): Ground {
  const page = entry?.evidence[0]?.page
  if (entry === undefined || parseKey(entry.key).volume === undefined) return { whose: 'ours' }
  return {
    whose: 'volume',
    ...(page !== undefined && { source: writePages({ first: page, last: page }) }),
  }
}

function toGround({ whose, source }: Ground): string {
  const { name, joint } = owners[whose]
  return source === undefined ? `${name}.` : `${name}${joint}${source}.`
}
