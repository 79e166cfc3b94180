import { z } from 'zod'
import { indentedStyle, noteStyles } from '../conventions/note-styles.ts'
import { pageStyles } from '../conventions/page-styles.ts'
import { gluedStyle } from '../conventions/place-notes.ts'
import { referenceStyles } from '../conventions/reference-styles.ts'

const namesOf = (styles: ReadonlyArray<{ name: string }>) => styles.map(({ name }) => name)

/**
 * Conventions of transcriptions, in a sidecar or the record of a volume. They are found in each transcription, and only
 * need to be stated where that fails. Styles are named by a sample: `[p. 367]`.
 */
export const conventionsSchema = z.strictObject({
  /** How lines are broken. */
  lines: z.enum(['paragraphs', 'wrapped']).exactOptional(),
  /** Styles of page markers. */
  pages: z.array(z.enum(namesOf(pageStyles))).exactOptional(),
  /** Style of the references to notes. */
  references: z.enum([gluedStyle, ...namesOf(referenceStyles)]).exactOptional(),
  /** Style of the notes. */
  notes: z.enum(namesOf([indentedStyle, ...noteStyles])).exactOptional(),
})
