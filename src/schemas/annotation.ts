import { z } from 'zod'
import { noteSchema, textSchema, typeNames, wholeNumberSchema } from './text.ts'

/** `2 of 3`; not `2` or `4 of 3`. */
const occurrence = /^([1-9]\d{0,3}) of ([1-9]\d{0,3})$/

/** Expected occurrence, for messages. */
const ofExample = 'a place and the number of places, such as `2 of 3`'

/** Keys that find the words of an annotation in the text. */
const anchorKeys = {
  quote: textSchema.meta({
    description: 'Words of the text that are annotated.',
    examples: ['the visit'],
  }),
  prefix: textSchema.exactOptional().meta({
    description: 'Words directly before the quote, if it occurs several times.',
    examples: ['called Marin about'],
  }),
  suffix: textSchema.exactOptional().meta({
    description: 'Words directly after the quote, if it occurs several times.',
    examples: ['of the Harbor Master'],
  }),
  in: textSchema.exactOptional().meta({
    description: 'Anchor of the unit with the quote: `title`, a paragraph, a point or a note.',
    examples: ['p1.3'],
  }),
  occurrence: z
    .string(ofExample)
    .refine(isOccurrence, ofExample)
    .register(typeNames, { words: 'text' })
    .exactOptional()
    .meta({
      description: 'Which of several occurrences of the quote is annotated.',
      examples: ['2 of 3'],
    }),
  every: z
    .union([z.literal('true'), wholeNumberSchema], '`true` or the number of places')
    .exactOptional()
    .meta({
      description:
        'All occurrences of the quote are annotated; their number, if it is stated, is checked.',
      examples: ['true'],
    }),
}

/** Keys that say what the words are. */
const bodyKeys = {
  person: textSchema.exactOptional().meta({
    description: 'Key of the person in the register of people.',
    examples: ['marin-ada'],
  }),
  place: textSchema.exactOptional().meta({
    description: 'Key of the place in the register of places.',
    examples: ['trieste'],
  }),
  term: textSchema.exactOptional().meta({
    description: 'Key of the term in the register of terms.',
    examples: ['harbor-council'],
  }),
  note: noteSchema.exactOptional().meta({
    description: 'What the reader should know of these words.',
    examples: ['The longer of the two moles, built in 1847.'],
  }),
  whose: z.enum(['ours', 'volume', 'tei', 'corrected']).meta({
    description:
      'Whose statement it is: `ours`, that of the printed `volume` or of its digital edition (`tei`), or `corrected` by us.',
    examples: ['ours'],
  }),
  source: textSchema.exactOptional().meta({
    description: 'Source of the statement, in words for readers.',
    examples: ['after Document 11, p. 36'],
  }),
  mark: z
    .enum(['unit', 'document', 'never'])
    .exactOptional()
    .meta({
      description:
        'Where the words are marked: at their first place in each unit or in the document (default), or never, so that they are only listed.',
      examples: ['unit'],
    }),
  mentioned: z
    .literal('true')
    .exactOptional()
    .meta({
      description: 'The person is mentioned in a conversation without taking part in it.',
      examples: ['true'],
    }),
}

/** An annotation in a sidecar. */
export const annotationSchema = z
  .strictObject({ ...anchorKeys, ...bodyKeys })
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
