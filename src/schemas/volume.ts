import { z } from 'zod'
import { conventionsSchema } from './conventions.ts'
import {
  directionSchema,
  languageSchema,
  dateSchema,
  textSchema,
  urlPatternSchema,
  urlSchema,
  wholeNumberSchema,
  yearSchema,
} from './text.ts'

/** A person, with the parts of the name that a bibliography inverts. */
export const personSchema = z.strictObject({
  /** Absent in the name of an institution, which `family` is then. */
  given: textSchema.exactOptional(),
  family: textSchema,
  /** `Jr.`, which follows the given name in an inverted name: `Sanford, William F., Jr.` */
  suffix: textSchema.exactOptional(),
})

/**
 * Bibliographic record of a volume (`volume.yaml`), with all data for citing its documents. Only the title is
 * required: collections outside of a series have no number, and many have no edition of their own on the web.
 */
export const volumeSchema = z.strictObject({
  /** `Foreign Relations of the United States`. */
  series: textSchema.exactOptional(),
  /** Years of the subseries, as printed: `1964–1968`. */
  subseries: textSchema.exactOptional(),
  /** Number of the volume in its subseries, as printed: `II`. */
  number: textSchema.exactOptional(),
  /** Title of the volume itself: `Vietnam, January–June 1965`. */
  title: textSchema,
  /** Editors in the order of the title page. */
  editors: z.array(personSchema).exactOptional(),
  generalEditor: personSchema.exactOptional(),
  /** As on the title page: `United States Government Printing Office`. */
  publisher: textSchema.exactOptional(),
  place: textSchema.exactOptional(),
  /** Year of publication; a volume without one is cited with `n.d.` */
  year: yearSchema.exactOptional(),
  /** Body that issued the volume. */
  issuer: textSchema.exactOptional(),
  /** `Department of State Publication 10288`. */
  publicationNumber: textSchema.exactOptional(),
  /** As printed: `0-16-045126-4`. */
  isbn10: textSchema.exactOptional(),
  /** `9780160451263`. */
  isbn13: textSchema.exactOptional(),
  /** Number of documents in the printed volume; they are numbered from 1. */
  documents: wholeNumberSchema.exactOptional(),
  /** First and last day that the documents cover. */
  covers: z.strictObject({ from: dateSchema, to: dateSchema }).exactOptional(),
  /** Address of the volume in the publisher's own edition. */
  url: urlSchema.exactOptional(),
  /** Addresses of its documents there, with `{document}` in the place of the id of a document. */
  documentUrl: urlPatternSchema.exactOptional(),
  /** Names of its documents in their order; others follow. Absent: by number, else by date and name. */
  order: z.array(textSchema).exactOptional(),
  /** Language of its documents: `ar` (BCP 47). */
  lang: languageSchema.exactOptional(),
  /** Direction of its documents, where it is not that of the language. */
  dir: directionSchema.exactOptional(),
  /** Archive, library or other body that keeps the originals: `Municipal Archive`. */
  repository: textSchema.exactOptional(),
  /** Place of the repository: `Trieste`. */
  location: textSchema.exactOptional(),
  /** Title of the fonds or collection to which the originals belong: `Papers of the Berti Family`. */
  collection: textSchema.exactOptional(),
  /** Person, family or body that made or gathered the collection: `Berti family`. */
  creator: textSchema.exactOptional(),
  /** Box of the originals, where all are in one: `3`. */
  box: textSchema.exactOptional(),
  /** Folder of the originals, where all are in one: `12`. */
  folder: textSchema.exactOptional(),
  /** Reference code, call number or shelf mark: `IT TS 12/3`. */
  referenceCode: textSchema.exactOptional(),
  /** Dates of the collection, as the archive prints them: `1869–1874`. */
  dates: textSchema.exactOptional(),
  /** How its TEI is read, where that is not found. */
  tei: z
    .strictObject({
      /** What a document is: the type of a `div`, such as `letter`, or `text` for each `text` element. */
      document: textSchema,
    })
    .exactOptional(),
  /** Conventions of its transcriptions, where they are not found. */
  conventions: conventionsSchema.exactOptional(),
  /** Who may use the text, and why. */
  rights: textSchema.exactOptional(),
  /** Source of the record. */
  source: textSchema.exactOptional(),
})

export type Volume = z.infer<typeof volumeSchema>

/** A person, with the parts of the name that a bibliography inverts. */
export type Person = z.infer<typeof personSchema>
