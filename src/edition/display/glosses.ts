import type { Locator } from '../../tree/locator.ts'
import { writePages } from '../../tree/locator-words.ts'
import type { Root } from '../../tree/nodes.ts'
import { isMention, type MentionNode, type MentionOf, toMentions } from '../../tree/mentions.ts'
import { type FindEntry, type FoundEntry, parseKey } from '../../tree/register.ts'
import type { StandOffAnnotation } from '../../tree/stand-off.ts'
import { toText } from '../../tree/to-text.ts'
import type { Unit } from '../../tree/units.ts'
import { findNodes } from '../../tree/walk.ts'
import type { Words } from '../../words/words.ts'

/** Words of a document that have a gloss: the name of a person, place or term, or a passage. */
export interface GlossedWords {
  /** Key of the entry, or id of the annotation. */
  key: string
  /** The words as printed in the document: `SYG`. */
  label: string
  /** Whether the text marks the words, so that a reader sees that they have a gloss. */
  marked: boolean
  /**
   * Units that contain the words, in document order. For a name that the source marks, only the first: a long
   * document has hundreds, which the page of the entry lists. A dateline is not a unit.
   */
  places: Array<{ id: string; locator: Locator }>
  /** The editor's annotation; absent where the gloss comes from the entry alone. */
  annotation?: StandOffAnnotation
}

/** The explanation of a person, place, term or passage in one document. */
export interface Gloss extends Omit<GlossedWords, 'annotation'> {
  /** Text of the explanation, in Markdown. */
  note: string
  /** Author and source of the explanation: `From the volume, p. XXIII.` */
  source: string
  /** The register entry, if any. */
  entry?: FoundEntry
}

/**
 * Collect the words of a document that have a gloss, once for each entry and each note.
 *
 * @param units
 *   Units of the document.
 * @returns
 *   Words in document order, first those that are marked in the text, then the others.
 */
export function collectGlossedWords(tree: Root, units: ReadonlyArray<Unit>): Array<GlossedWords> {
  const groups = Map.groupBy(toMentions(tree), ({ key }) => key)
  if (groups.size === 0) return []
  const places = mapMentionsToUnits(units)
  const words = [...groups].map(([key, mentions]) => combineMentions(key, mentions))
  return [...words.filter(({ marked }) => marked), ...words.filter(({ marked }) => !marked)]

  function combineMentions(key: string, mentions: Array<MentionOf>): GlossedWords {
    const shown = mentions.find(({ node }) => node.data?.marked) ?? mentions[0]
    const noted = mentions.find(({ annotation }) => annotation?.note !== undefined) ?? shown
    const all = new Set(mentions.flatMap(({ node }) => places.get(node) ?? []))
    return {
      key,
      label: shown ? toText(shown.node) : key,
      marked: mentions.some(({ node }) => node.data?.marked),
      places: noted?.annotation ? [...all] : [...all].slice(0, 1),
      ...(noted?.annotation && { annotation: noted.annotation }),
    }
  }
}

/** Resolve the gloss of some words: the note of their annotation, else the note of the entry that `find` looks up. */
export function resolveGloss(
  { annotation, ...glossed }: GlossedWords,
  find: FindEntry,
  words: Words,
): Gloss {
  const entry = find(glossed.key)
  const { whose, source } = annotation ?? findEntrySource(entry, words)
  return {
    ...glossed,
    note: annotation?.note ?? (entry ? writeNote(entry) : ''),
    source: words.glosses.source(whose, source),
    ...(entry && { entry }),
  }
}

/**
 * Write the note of an entry as Markdown. Editors write Markdown; the lists of a volume are plain text, which is
 * escaped.
 */
function writeNote({ key, note }: FoundEntry): string {
  return parseKey(key).volume === undefined ? note : note.replace(markup, '\\$&')
}

/** Characters that are Markdown syntax in plain text: `*`, `[`, `&`; not `(`. */
const markup = /[\\`*_[\]<>&]/g

/** Map each mention to its unit. */
function mapMentionsToUnits(
  units: ReadonlyArray<Unit>,
): Map<MentionNode, GlossedWords['places'][number]> {
  const places = new Map<MentionNode, GlossedWords['places'][number]>()
  for (const { id, locator, children } of units) {
    const place = { id, locator }
    for (const node of findNodes(children, isMention)) places.set(node, place)
  }
  return places
}

/** The author of a statement, and its source. */
interface NoteSource {
  whose: StandOffAnnotation['whose']
  source?: string | undefined
}

/** Source of the note of an entry: the edition, or the page of the volume's list. */
function findEntrySource(entry: FoundEntry | undefined, { places }: Words): NoteSource {
  const page = entry?.evidence[0]?.page
  if (entry === undefined || parseKey(entry.key).volume === undefined) return { whose: 'ours' }
  return {
    whose: 'volume',
    ...(page !== undefined && { source: writePages({ first: page, last: page }, places) }),
  }
}
