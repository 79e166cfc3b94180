import { z } from 'zod'
import { nameSchema } from './text.ts'

/** Names of one person, place or thing. */
const groupSchema = z.array(nameSchema).min(2, 'two names or more')

/** The file `variants.yaml` of the registers. The file may be empty. */
export const variantsSchema = z
  .strictObject({
    variants: z
      .array(groupSchema)
      .exactOptional()
      .meta({
        description:
          'Lists of names, each of one person, place or thing: a search for one finds all.',
        examples: [[['Peiping', 'Peking', 'Beijing']]],
      }),
  })
  .meta({
    title: 'Names that are searched for each other',
    description: 'Spellings and names that sources and readers use for one person, place or thing.',
  })
