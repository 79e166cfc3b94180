import { z } from 'zod'
import { annotationSchema } from './annotation.ts'
import { conventionsSchema } from './conventions.ts'
import { dateSchema, directionSchema, languageSchema, lineSchema, textSchema } from './text.ts'

/** Roles that have a meaning, in any case; others are shown as written. */
const roles: ReadonlyArray<string> = ['from', 'to', 'present']

/** Source of a fact, which all supplied facts have. */
const source = textSchema.meta({
  description: 'Source of the fact, in words for readers.',
  examples: ['The printed volume, p. 12'],
})

const participantSchema = z.strictObject({
  role: lineSchema.transform(toRole).meta({
    description:
      '`from` or `to` for a letter or call, `present` for a meeting; any other word is shown as it is written.',
    examples: ['from'],
  }),
  name: lineSchema.meta({ description: 'Name of the participant.', examples: ['Ada Marin'] }),
  person: lineSchema.exactOptional().meta({
    description: 'Key of the person in the register of people.',
    examples: ['marin-ada'],
  }),
  office: lineSchema.exactOptional().meta({
    description: 'Office that the participant held at the time.',
    examples: ['Harbor Master'],
  }),
  place: lineSchema.exactOptional().meta({
    description: 'Where the participant was.',
    examples: ['Trieste'],
  }),
  source,
})

/** Facts that the transcription lacks. */
const suppliedKeys = {
  title: lineSchema.exactOptional().meta({
    description: 'Title of the document, if the transcription has none; it is shown in brackets.',
    examples: ['Letter from Paolo Berti to Ada Marin'],
  }),
  dateline: z
    .strictObject({
      text: lineSchema.meta({
        description: 'Date and place as they are to be shown.',
        examples: ['Trieste, May 4, 1871'],
      }),
      when: dateSchema.exactOptional().meta({
        description: 'The date, as exact as it is known.',
        examples: ['1871-05-04'],
      }),
      source,
    })
    .exactOptional()
    .meta({
      description: 'Date of the document.',
      examples: [{ text: 'May 4, 1871', when: '1871-05-04', source: 'The postmark' }],
    }),
  pages: z
    .strictObject({
      first: lineSchema.meta({
        description: 'Printed page on which the document begins.',
        examples: ['12'],
      }),
      source,
    })
    .exactOptional()
    .meta({
      description: 'Page on which the document begins, if no marker in it says so.',
      examples: [{ first: '12', source: 'The printed volume' }],
    }),
  classification: z
    .strictObject({
      text: lineSchema.meta({ description: 'Classification as printed.', examples: ['Secret'] }),
      source,
    })
    .exactOptional()
    .meta({
      description: 'Classification of the document.',
      examples: [{ text: 'Secret', source: 'The source note' }],
    }),
  participants: z
    .array(participantSchema)
    .exactOptional()
    .meta({
      description: 'Who took part in a letter, a call or a meeting.',
      examples: [[{ role: 'from', name: 'Paolo Berti', source: 'The signature' }]],
    }),
}

/** Facts about the original and its transcription. */
const statedKeys = {
  lang: languageSchema.exactOptional().meta({
    description: 'Language of the document, if it is not that of its volume.',
    examples: ['ar'],
  }),
  dir: directionSchema.exactOptional().meta({
    description: 'Direction of the text, if it is not the usual one of its language.',
    examples: ['rtl'],
  }),
  box: lineSchema.exactOptional().meta({
    description: 'Box of the original, if it is not that of its volume.',
    examples: ['4'],
  }),
  folder: lineSchema.exactOptional().meta({
    description: 'Folder of the original, if it is not that of its volume.',
    examples: ['12'],
  }),
  referenceCode: lineSchema.exactOptional().meta({
    description: 'Reference code, call number or shelf mark of the original.',
    examples: ['HO 3/12'],
  }),
  conventions: conventionsSchema.exactOptional().meta({
    description:
      'Conventions of the transcription, if they are not found and not those of its volume.',
    examples: [{ lines: 'wrapped' as const }],
  }),
  collation: textSchema.exactOptional().meta({
    description: 'What the transcription was compared with, and how it differs.',
    examples: ['The transcription was compared, word by word, with the original.'],
  }),
}

/**
 * A sidecar (`d162.yaml`): facts and annotations that an editor adds to a transcription. The file may be empty or
 * missing.
 */
export const sidecarSchema = z
  .strictObject({
    ...suppliedKeys,
    ...statedKeys,
    annotations: z
      .array(annotationSchema)
      .exactOptional()
      .meta({
        description: 'Persons, places, terms and notes, anchored to words of the text.',
        examples: [
          [{ quote: 'the visit', note: 'It took place in March.', whose: 'ours' as const }],
        ],
      }),
  })
  .meta({
    title: 'Sidecar of a document',
    description: 'What an editor adds to a transcription, with the source of each fact.',
  })

function toRole(written: string): string {
  const role = written.toLowerCase()
  return roles.includes(role) ? role : written
}
