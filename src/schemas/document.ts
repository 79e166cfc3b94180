import { z } from 'zod'

/**
 * What the store holds of a document: enough for lists, not its text.
 * The store is bundled as one module, so a page reads its own text (`readDocumentPage`), and what refers to it
 * (`readReferences`).
 */
export const documentSchema = z.object({
  /** Id of the document in its volume: `d162`. */
  document: z.string(),
  /** Id of its volume: `frus1964-68v02`. */
  volume: z.string(),
  /** Printed number, absent where none is printed: `162`. */
  number: z.string().exactOptional(),
  /** Text of the heading without the number. */
  title: z.string(),
  /** Date as it is shown, from the sidecar or the transcription. */
  date: z.string().exactOptional(),
  /** ISO 8601, as exact as is known. */
  when: z.string().exactOptional(),
  /** Printed pages, where they are known. */
  pages: z.object({ first: z.string(), last: z.string() }).exactOptional(),
  /** Printed pages that begin below its first words, absent where there is none: `['367']`. */
  breaks: z.array(z.string()).exactOptional(),
  /** Labels of its notes, absent where it has none. */
  notes: z.array(z.string()).exactOptional(),
  /** By what it can be told from others, as `toFacts` has it. */
  facts: z.object({
    kind: z.string(),
    classification: z.string().exactOptional(),
    people: z.array(z.string()),
    places: z.array(z.string()),
  }),
  /** Path of the source, a transcription or a volume: absolute, or from the folder in which the site is built. */
  path: z.string(),
  /** Path of the sidecar, likewise; a document in the TEI of its volume may do without. */
  sidecar: z.string().exactOptional(),
  /** The part of its volume that it stands in, where that has parts. */
  chapter: z.object({ id: z.string(), title: z.string() }).exactOptional(),
  /** SHA-256 of the bytes of its source, in hexadecimal. */
  sha256: z.string(),
  /** Changes whenever its tree would: with the source, its sidecars, the registers or the code that reads them. */
  digest: z.string(),
})

export type DocumentRecord = z.infer<typeof documentSchema>
