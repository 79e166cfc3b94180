/** A volume as a book for e-readers (EPUB). */

export const book = {
  /** Names the parts to which readers jump. */
  landmarks: 'Landmarks',
  start: 'Start of the text',

  /** What the title page says of the edition from which the book is made. */
  edition: 'Edition',
  release: 'Release',
  rights: 'Rights',

  /** What the book says of its accessibility. */
  accessibility: (hasPages: boolean): string =>
    [
      'The whole book is text, with headings, contents, and links between notes and their references.',
      hasPages ? 'Printed pages are marked and listed.' : '',
    ]
      .filter(Boolean)
      .join(' '),
}
