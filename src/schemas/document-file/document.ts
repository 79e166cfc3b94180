import { z } from 'zod'
import { annotationSchema, pageBreakSchema, pagesSchema } from './places.ts'
import { referenceSchema, unitSchema } from './places.ts'
import { editionSchema, factsSchema, shelfSchema, sourceSchema } from './records.ts'
import { suppliedSchema, volumeSchema } from './records.ts'
import { nodeSchema } from './tree.ts'

const text = z.string()

/**
 * The JSON of a document. What an address names is found by the anchor in the address: `units["p1.3"]`,
 * `pageBreaks["pg_367"]`.
 */
export const documentFileSchema = z
  .strictObject({
    $schema: text,
    id: text.meta({ description: 'Id in the edition: `letters/d12`.' }),
    address: text.meta({ description: 'Address of its page.' }),
    number: text.exactOptional().meta({ description: 'Printed number.' }),
    title: text.meta({ description: 'Heading, without the number.' }),
    date: z
      .strictObject({ text: text.exactOptional(), when: text.exactOptional() })
      .exactOptional()
      .meta({ description: 'Date in words and in ISO 8601, as exact as known.' }),
    language: text.exactOptional().meta({ description: 'Language of the text (BCP 47).' }),
    pages: pagesSchema.exactOptional(),
    chapter: text.exactOptional().meta({ description: 'Chapter of the volume.' }),
    url: text.exactOptional().meta({ description: 'The document in the publisher’s own edition.' }),
    edition: editionSchema,
    volume: volumeSchema,
    source: sourceSchema,
    shelf: shelfSchema.exactOptional(),
    supplied: suppliedSchema,
    facts: factsSchema,
    units: z.record(text, unitSchema).meta({ description: 'Units of the text, by their anchors.' }),
    pageBreaks: z
      .record(text, pageBreakSchema)
      .meta({ description: 'Beginnings of printed pages, by their anchors.' }),
    references: z
      .array(referenceSchema)
      .meta({ description: 'References of the text, in its order.' }),
    annotations: z
      .record(text, annotationSchema)
      .meta({ description: 'Annotations of the editors, by their ids.' }),
    tree: nodeSchema.meta({ description: 'The text as a tree.' }),
  })
  .meta({
    title: 'A document',
    description: 'A document of an edition, with an address for each of its parts.',
  })

/** The JSON of a document. */
export type DocumentFile = z.infer<typeof documentFileSchema>
