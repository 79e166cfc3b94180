import { z } from 'zod'
import { volumeSchema } from './volume.ts'

/**
 * What the store holds of the front and back matter of a volume: enough for lists. Its text is read by
 * those who show it (`readSection`).
 */
export const matterSchema = z.object({
  /** Digest of the source, under which the matter is kept. */
  digest: z.string(),
  /** Sections in the order of the volume. */
  sections: z.array(
    z.object({
      /** `preface` */
      id: z.string(),
      /** `Preface` */
      title: z.string(),
      /** Whether it stands before or behind the documents. */
      part: z.enum(['front', 'back']),
      /** What it lists, where it is a list. */
      list: z.enum(['persons', 'terms', 'index']).exactOptional(),
      /** Printed page on which it begins, where it is known: `XIII`. */
      page: z.string().exactOptional(),
      /** Printed pages that begin below its first words, absent where there is none: `['XIV']`. */
      breaks: z.array(z.string()).exactOptional(),
    }),
  ),
  /** How many entries the list of persons has. */
  persons: z.number(),
  /** How many entries the list of terms has. */
  terms: z.number(),
})

export type MatterRecord = z.infer<typeof matterSchema>

/** What the store holds of a volume: its record, and its matter, where its source is TEI. */
export const volumeRecordSchema = volumeSchema.extend({ matter: matterSchema.exactOptional() })
