/** Conventions of a transcription: how its transcriber wrote what is not letters. */
export interface Conventions {
  /** How lines are broken: a line is a paragraph, or paragraphs have several lines and empty lines between them. */
  lines: 'paragraphs' | 'wrapped'
  /** Styles of page markers, by their names in `page-styles.ts`: `[Page 367]`. */
  pages: ReadonlyArray<string>
}
