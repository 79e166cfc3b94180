/** Names of links and elements in the text of a document, for screen readers. */

/** What a label labels. */
type Labeled = 'paragraph' | 'article' | 'point' | 'item' | 'note'

export const text = {
  note: (label: string) => `Note ${label}`,
  closeNote: (label: string) => `Close note ${label}`,

  /** Links a note to its reference, one of several. */
  backToNote(label: string, index: number, count: number): string {
    const back = `Back to note ${label} in the text`
    return count === 1 ? back : `${back}, place ${index} of ${count}`
  },

  /** Links a printed label to what it labels: `3) link to this point`. */
  linkLabel: (label: string, kind: Labeled) => `${label} link to this ${kind}`,

  /** Links a mark in the margin to a place, which is named as in a sentence: `paragraph 1`. */
  linkPlace: (place: string) => `Link to ${place}`,

  /** Names the text after a list in a paragraph, point or note; without the number of the list if it is the only one. */
  after: (kind: Labeled, number: string, list: string) =>
    `${kind} ${number}, after ${list === '' ? 'the points' : `list ${list}`}`,

  /** The same as a mark in the margin: `1 after`, `1 after 2`. */
  afterMark: (number: string, list: string) => `${number} after ${list}`.trim(),

  table: 'Table',
}
