import { z } from 'zod'
import { noteSchema, textSchema, wholeNumberSchema } from './text.ts'

/** `2 of 3`; not `2` or `4 of 3`. */
const occurrence = /^([1-9]\d{0,3}) of ([1-9]\d{0,3})$/

/** Expected occurrence, for messages. */
const ofExample = 'a place and the number of places, such as `2 of 3`'

/** An annotation in a sidecar. */
export const annotationSchema = z
  .strictObject({
    quote: textSchema,
    prefix: textSchema.exactOptional(),
    suffix: textSchema.exactOptional(),
    in: textSchema.exactOptional(),
    occurrence: z.string(ofExample).refine(isOccurrence, ofExample).exactOptional(),
    every: z
      .union([z.literal('true'), wholeNumberSchema], '`true` or the number of places')
      .exactOptional(),
    person: textSchema.exactOptional(),
    place: textSchema.exactOptional(),
    term: textSchema.exactOptional(),
    note: noteSchema.exactOptional(),
    whose: z.enum(['ours', 'volume', 'tei', 'corrected']),
    source: textSchema.exactOptional(),
    mark: z.enum(['unit', 'document', 'never']).exactOptional(),
    mentioned: z.literal('true').exactOptional(),
  })
  .refine(({ person, place, term, note }) => {
    const named = [person, place, term].filter((ref) => ref !== undefined)
    return named.length === 1 || (named.length === 0 && note !== undefined)
  }, 'one `person`, `place` or `term`, or a `note` alone')
  .refine(
    ({ every, occurrence }) => every === undefined || occurrence === undefined,
    '`every` or `occurrence`, not both',
  )

export type AnnotationItem = z.infer<typeof annotationSchema>

/** Parse an occurrence: `2 of 3`. */
export function toOccurrence(value: string): { nth: number; of: number } | undefined {
  const match = occurrence.exec(value)
  return match ? { nth: Number(match[1]), of: Number(match[2]) } : undefined
}

function isOccurrence(value: string): boolean {
  const numbers = toOccurrence(value)
  return numbers !== undefined && numbers.nth <= numbers.of
}
