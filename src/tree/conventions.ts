/** Conventions that an editor states, because they are not found. */
export interface StatedConventions {
  lines?: Conventions['lines']
  pages?: ReadonlyArray<string>
  /** Style of the references to notes, by its name in `reference-styles.ts`: `[1]`. */
  references?: string
  /** Style of the notes, by its name in `note-styles.ts`: `[1] …`. */
  notes?: string
}

/** Conventions of a transcription: how its transcriber wrote what is not letters. */
export interface Conventions {
  /** How lines are broken: a line is a paragraph, or paragraphs have several lines and empty lines between them. */
  lines: 'paragraphs' | 'wrapped'
  /** Styles of page markers, by their names in `page-styles.ts`: `[Page 367]`. */
  pages: ReadonlyArray<string>
}
