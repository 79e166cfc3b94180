/** Records in the JSON of a document: what is known of the document, its volume and its edition. */

import { z } from 'zod'
import { type personSchema } from '../person.ts'

const text = z.string()
const optional = text.exactOptional()

const sourced = { source: optional.meta({ description: 'Evidence, in words.' }) }

/** A person, as in the records of editors, but read. */
const editors = z.array(
  z.strictObject({ given: optional, family: text, suffix: optional } satisfies Record<
    keyof typeof personSchema.shape,
    z.ZodType
  >),
)

/** What the edition says of itself. */
export const editionSchema = z.strictObject({
  title: text,
  address: text.meta({ description: 'Address of the site.' }),
  release: z.strictObject({
    version: optional.meta({ description: 'What the edition calls its release: `1.0`.' }),
    date: text.meta({ description: 'Day on which its texts last changed.' }),
  }),
  editors: editors.exactOptional(),
  publisher: optional,
  license: z
    .strictObject({ text: optional, words: optional })
    .exactOptional()
    .meta({ description: 'Who may use the text, and the words of the editors.' }),
})

/** Record of the volume: a book, or papers of an archive. */
export const volumeSchema = z.strictObject({
  id: text,
  title: text,
  ...{ series: optional, subseries: optional, number: optional },
  editors: editors.exactOptional(),
  generalEditor: editors.element.exactOptional(),
  ...{ publisher: optional, place: optional },
  year: z.number().exactOptional(),
  ...{ issuer: optional, publicationNumber: optional, isbn10: optional, isbn13: optional },
  ...{ url: optional, rights: optional },
  ...{ repository: optional, location: optional, collection: optional, creator: optional },
  ...{ dates: optional },
})

/** The source file. */
export const sourceSchema = z.strictObject({
  name: text.meta({ description: 'Name of the file, without its folder.' }),
  sha256: text.meta({ description: 'SHA-256 of its bytes, in hexadecimal.' }),
})

/** Where the original is kept. */
export const shelfSchema = z.strictObject({
  box: optional,
  folder: optional,
  referenceCode: optional,
})

/** Facts that the editors supply because the text lacks them, each with its evidence. */
export const suppliedSchema = z.strictObject({
  title: z.strictObject(sourced).exactOptional(),
  dateline: z.strictObject({ text, when: optional, place: optional, ...sourced }).exactOptional(),
  pages: z.strictObject({ first: text, ...sourced }).exactOptional(),
  classification: z.strictObject({ text, ...sourced }).exactOptional(),
  participants: z
    .array(
      z.strictObject({
        ...{ role: text, name: text, person: optional, office: optional, place: optional },
        ...sourced,
      }),
    )
    .exactOptional(),
  collation: optional,
})

/** Values by which the document can be filtered. */
export const factsSchema = z.strictObject({
  kind: text,
  classification: optional,
  people: z.array(text),
  places: z.array(text),
  box: optional,
})
