import { z } from 'zod'
import type { Supplied } from '../tree/nodes.ts'
import { annotationSchema } from './annotation.ts'
import { dateSchema, textSchema } from './text.ts'

/** What an editor supplies beside a transcription (`d162.yaml`). An empty file supplies nothing. */
export const sidecarSchema = z.strictObject({
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
        role: z.enum(['from', 'to', 'present']),
        name: textSchema,
        person: textSchema.exactOptional(),
        office: textSchema.exactOptional(),
        place: textSchema.exactOptional(),
        source: textSchema,
      }),
    )
    .exactOptional(),
  annotations: z.array(annotationSchema).exactOptional(),
}) satisfies z.ZodType<Supplied>
