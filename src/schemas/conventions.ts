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
  lines: z
    .enum(['paragraphs', 'wrapped'])
    .exactOptional()
    .meta({
      description:
        'How lines are broken: a line is a paragraph, or paragraphs have several lines and empty lines between them.',
      examples: ['wrapped'],
    }),
  pages: z
    .array(z.enum(namesOf(pageStyles)))
    .exactOptional()
    .meta({
      description: 'How page markers are written; each style is named by a sample.',
      examples: [['[p. 367]']],
    }),
  references: z
    .enum([gluedStyle, ...namesOf(referenceStyles)])
    .exactOptional()
    .meta({
      description: 'How the text refers to notes; a style is named by a sample.',
      examples: ['[1]'],
    }),
  notes: z
    .enum(namesOf([indentedStyle, ...noteStyles]))
    .exactOptional()
    .meta({
      description: 'How notes are written; a style is named by a sample.',
      examples: ['[1] …'],
    }),
})
