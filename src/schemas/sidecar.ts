import { z } from 'zod'
import { annotationSchema } from './annotation.ts'
import { conventionsSchema } from './conventions.ts'
import { dateSchema, directionSchema, languageSchema, textSchema } from './text.ts'

/**
 * A sidecar (`d162.yaml`): facts and annotations that an editor adds to a transcription. The file may be empty or
 * missing.
 */
export const sidecarSchema = z.strictObject({
  /** Title of the document, if its transcription has none. */
  title: textSchema.exactOptional(),
  /** Language of the document, where it is not that of its volume: `ar` (BCP 47). */
  lang: languageSchema.exactOptional(),
  /** Direction of its text, where it is not that of the language. */
  dir: directionSchema.exactOptional(),
  /** Box, folder and reference code of the original, where they are not those of its volume. */
  box: textSchema.exactOptional(),
  folder: textSchema.exactOptional(),
  referenceCode: textSchema.exactOptional(),
  /** Conventions of the transcription, where they are not found and not those of its volume. */
  conventions: conventionsSchema.exactOptional(),
  dateline: z
    .strictObject({
      text: textSchema,
      when: dateSchema.exactOptional(),
      source: textSchema,
    })
    .exactOptional(),
  pages: z.strictObject({ first: textSchema, source: textSchema }).exactOptional(),
  classification: z.strictObject({ text: textSchema, source: textSchema }).exactOptional(),
  participants: z
    .array(
      z.strictObject({
        role: textSchema.transform(toRole),
        name: textSchema,
        person: textSchema.exactOptional(),
        office: textSchema.exactOptional(),
        place: textSchema.exactOptional(),
        source: textSchema,
      }),
    )
    .exactOptional(),
  /** What the transcription was compared with, and how it differs; printed on the page about the edition. */
  collation: textSchema.exactOptional(),
  annotations: z.array(annotationSchema).exactOptional(),
})

/** Roles that have a meaning, in any case; others are shown as written. */
const roles: ReadonlyArray<string> = ['from', 'to', 'present']

function toRole(written: string): string {
  const role = written.toLowerCase()
  return roles.includes(role) ? role : written
}
