import { z } from 'zod'

/**
 * What the store holds of the front and back matter of a volume: enough for lists. Its text is read by
 * those who show it (`readMatter`).
 */
export const matterSchema = z.object({
  /** Digest of the source, under which the matter is kept. */
  digest: z.string(),
  /** Sections in the order of the volume: `preface`, `Preface`. */
  sections: z.array(z.object({ id: z.string(), title: z.string() })),
  /** How many entries the list of persons has. */
  persons: z.number(),
  /** How many entries the list of terms has. */
  terms: z.number(),
  /** How many lines of the first level the index has. */
  index: z.number(),
})

export type MatterRecord = z.infer<typeof matterSchema>
