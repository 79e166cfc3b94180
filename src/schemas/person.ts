import { z } from 'zod'
import { lineSchema } from './text.ts'

/** A person, with the parts of the name that a bibliography inverts. */
export const personSchema = z.strictObject({
  given: lineSchema.exactOptional().meta({
    description: 'Given names; absent in the name of an institution.',
    examples: ['Ada'],
  }),
  family: lineSchema.meta({
    description: 'Family name, or the name of an institution.',
    examples: ['Marin'],
  }),
  suffix: lineSchema.exactOptional().meta({
    description: 'What follows the given names in an inverted name.',
    examples: ['Jr.'],
  }),
})

export type Person = z.infer<typeof personSchema>
