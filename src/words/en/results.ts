/** Search results, as the page loads and lists them. */

export const results = {
  /** The button that shows the filters, with the number of those that are used. */
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  /** Before the buttons that save all results, each named by the kind of its file. */
  save: 'Save all results as',
  isLoading: 'Loading the index…',
  cite: 'Cite',
  /** Names the button of a passage: `Cite Point 3, 162.` */
  citePassage: (passage: string) => `Cite ${passage}`,
  hasFailed: 'The search index could not be loaded.',
  isLate: 'The search index has not arrived yet.',
  /** Stands in the place of the passages of a document. */
  hasNoPassages: 'The passages of this document could not be loaded.',
  /** Says that a volume to be searched is not held, before what is found in the others. */
  isVolumeNotHeld: (volume: string) =>
    `This edition does not include the volume ${volume}, so that was not searched.`,
}
