import type { Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'

/** Where the original of a printed document is kept, according to its source note. */
export interface ArchivalSource {
  /** `Department of State` */
  archive: string
  /** `Rusk Files: Lot 72 D 192, Telephone Calls` */
  location: string
}

/**
 * The beginning of a source note, up to the classification, with which such notes go on: `1. Source: Department of State,
 * Rusk Files: Lot 72 D 192, Telephone Calls. No classification marking.`; not `Source: Drafted by Hay. It is secret.`
 */
const source =
  /^(?:\d+\.? )?Source: ([^,]+), (.+?)\. (?:Top Secret|Secret|Confidential|(?:Limited )?Official Use(?: Only)?|Unclassified|No classification marking)(?=[;.,])/

/** The end of a sentence and the beginning of another: `1965. Drafted`; not `Vol. XXVIII`. */
const secondSentence = /[a-z\d]{3}\. [A-Z][a-z]/

/** Find where the original of a document is kept; nothing where its source note does not say it in the usual form. */
export function findArchivalSource({ children }: Root): ArchivalSource | undefined {
  const note = children.find(
    (node) => node.type === 'footnoteDefinition' && node.noteType === 'source',
  )
  const [, archive, location] = source.exec(note ? toText(note) : '') ?? []
  if (archive === undefined || location === undefined) return undefined
  return secondSentence.test(location) ? undefined : { archive, location }
}
