import { z } from 'zod'
import { conventionsSchema } from './conventions.ts'
import { personSchema } from './person.ts'
import {
  dateSchema,
  directionSchema,
  languageSchema,
  lineSchema,
  nameSchema,
  textSchema,
  urlPatternSchema,
  urlSchema,
  wholeNumberSchema,
  yearSchema,
} from './text.ts'

/** Keys that every volume may have. */
const commonKeys = {
  title: nameSchema.meta({
    description: 'Title of the volume itself, without its series and number.',
    examples: ['Letters of a Harbor'],
  }),
  editors: z
    .array(personSchema)
    .exactOptional()
    .meta({
      description: 'Editors of the volume, in the order of the title page.',
      examples: [[{ given: 'Ada', family: 'Marin' }]],
    }),
  covers: z
    .strictObject({
      from: dateSchema.meta({ description: 'First day.', examples: ['1871-01-01'] }),
      to: dateSchema.meta({ description: 'Last day.', examples: ['1871-06-12'] }),
    })
    .exactOptional()
    .meta({
      description: 'First and last day that the documents cover.',
      examples: [{ from: '1871-01-01', to: '1871-06-12' }],
    }),
  order: z
    .array(textSchema)
    .exactOptional()
    .meta({
      description:
        'Names of the documents in their order; documents that it does not name follow. Without it, they are sorted by number if all have one, else by date and name.',
      examples: [['minutes-of-the-board', '1871-05-04-berti']],
    }),
  lang: languageSchema.exactOptional().meta({
    description: 'Language of the documents.',
    examples: ['de'],
  }),
  dir: directionSchema.exactOptional().meta({
    description: 'Direction of the documents, if it is not the usual one of their language.',
    examples: ['rtl'],
  }),
  conventions: conventionsSchema.exactOptional().meta({
    description: 'Conventions of the transcriptions, if they are not found.',
    examples: [{ notes: '[1] …' }],
  }),
  tei: z
    .strictObject({
      document: lineSchema.meta({
        description:
          'What a document is: the type of its `div`, or `text` for each `text` element.',
        examples: ['letter'],
      }),
    })
    .exactOptional()
    .meta({
      description: 'How a TEI file of the volume is read, if that is not found.',
      examples: [{ document: 'letter' }],
    }),
  rights: textSchema.exactOptional().meta({
    description: 'Who may use the text, and why.',
    examples: ['In the public domain.'],
  }),
  source: textSchema.exactOptional().meta({
    description: 'Where the facts of this record come from.',
    examples: ['Title page'],
  }),
}

/** Keys of a volume that a publisher has issued. */
const publicationKeys = {
  series: lineSchema.exactOptional().meta({
    description: 'Series to which the volume belongs.',
    examples: ['Papers of the Harbors'],
  }),
  subseries: lineSchema.exactOptional().meta({
    description: 'Years or name of the subseries, as printed.',
    examples: ['1871–1899'],
  }),
  number: lineSchema.exactOptional().meta({
    description: 'Number of the volume in its series or subseries, as printed.',
    examples: ['II'],
  }),
  generalEditor: personSchema.exactOptional().meta({
    description: 'General editor of the series.',
    examples: [{ given: 'Paolo', family: 'Berti' }],
  }),
  publisher: lineSchema.exactOptional().meta({
    description: 'Publisher, as on the title page.',
    examples: ['Municipal Press'],
  }),
  place: lineSchema.exactOptional().meta({
    description: 'Place of publication.',
    examples: ['Trieste'],
  }),
  year: yearSchema.exactOptional().meta({
    description: 'Year of publication; a published volume without one is cited with “n.d.”',
    examples: [1932],
  }),
  issuer: lineSchema.exactOptional().meta({
    description: 'Body that issued the volume.',
    examples: ['Harbor Office, Archives'],
  }),
  publicationNumber: lineSchema.exactOptional().meta({
    description: 'Number that the issuer gave to the publication.',
    examples: ['Harbor Office Publication 288'],
  }),
  isbn10: lineSchema.exactOptional().meta({
    description: 'ISBN of ten digits, as printed.',
    examples: ['0-306-40615-2'],
  }),
  isbn13: lineSchema.exactOptional().meta({
    description: 'ISBN of thirteen digits.',
    examples: ['9780306406157'],
  }),
  documents: wholeNumberSchema.exactOptional().meta({
    description: 'Number of documents in the printed volume, which are numbered from 1.',
    examples: [351],
  }),
  url: urlSchema.exactOptional().meta({
    description: 'Address of the volume in the publisher’s own edition.',
    examples: ['https://example.org/harbor/letters'],
  }),
  documentUrl: urlPatternSchema.exactOptional().meta({
    description:
      'Address of a document in the publisher’s own edition, with `{document}` in the place of the name of its file.',
    examples: ['https://example.org/harbor/letters/{document}'],
  }),
  canonical: z
    .literal('true')
    .exactOptional()
    .meta({
      description:
        'Whether the publisher’s own edition is the original of this one, which search engines are to list instead.',
      examples: ['true'],
    }),
}

/** Keys of a collection of unpublished papers, in the terms of ISAD(G) and DACS. */
const archivalKeys = {
  repository: lineSchema.exactOptional().meta({
    description: 'Archive, library or other body that keeps the originals.',
    examples: ['Municipal Archive'],
  }),
  location: lineSchema.exactOptional().meta({
    description: 'Place of the repository.',
    examples: ['Trieste'],
  }),
  collection: lineSchema.exactOptional().meta({
    description: 'Title of the fonds or collection to which the originals belong.',
    examples: ['Papers of the Berti Family'],
  }),
  creator: lineSchema.exactOptional().meta({
    description: 'Person, family or body that made or gathered the collection.',
    examples: ['Berti family'],
  }),
  box: lineSchema.exactOptional().meta({
    description: 'Box of the originals; a document in another one states it in its sidecar.',
    examples: ['3'],
  }),
  folder: lineSchema.exactOptional().meta({
    description: 'Folder of the originals; a document in another one states it in its sidecar.',
    examples: ['12'],
  }),
  referenceCode: lineSchema.exactOptional().meta({
    description: 'Reference code, call number or shelf mark of the originals.',
    examples: ['HO 3/12'],
  }),
  dates: lineSchema.exactOptional().meta({
    description: 'Dates of the collection, as the archive prints them.',
    examples: ['1869–1874'],
  }),
}

/**
 * Record of a volume (`volume.yaml`), with all data for citing its documents. Only the title is required: a volume may be
 * one of a series, a book, or papers of an archive.
 */
export const volumeSchema = z
  .strictObject({ ...commonKeys, ...publicationKeys, ...archivalKeys })
  .meta({
    title: 'Record of a volume',
    description: 'What is known of a volume: a book, or papers of an archive.',
  })

export type Volume = z.infer<typeof volumeSchema>
