import { z } from 'zod'
import { isDeviceName, maxIdLength } from '../tree/path-ids.ts'
import { dateSchema, lineSchema, noteSchema, textSchema, typeNames, urlSchema } from './text.ts'

/** `marin-ada`, `lot-72-d-192`; not `Marin` or `an-`. */
const key = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const keyExample = `a key of lowercase letters, digits and hyphens, ${maxIdLength} at most, such as \`marin-ada\``

const keySchema = z
  .string(keyExample)
  .refine(isKey, keyExample)
  .register(typeNames, { words: 'key of lowercase letters, digits and hyphens' })

/** Keys that name a source. */
const evidence = {
  volume: lineSchema.meta({
    description: 'Id of the volume, the name of its folder.',
    examples: ['letters'],
  }),
  document: lineSchema.exactOptional().meta({
    description: 'Printed number of the document, or the name of its file.',
    examples: ['12'],
  }),
  page: lineSchema.exactOptional().meta({ description: 'Printed page.', examples: ['36'] }),
  id: lineSchema.exactOptional().meta({
    description: 'Id in the digital edition of the volume.',
    examples: ['p_MA1'],
  }),
}

/** Number of keys of an alias: `key`, `name`, `sort` and `see`. */
const aliasKeys = 4

const entrySchema = z
  .strictObject({
    key: keySchema.meta({
      description: 'Identifies the entry in addresses and annotations; it is never changed.',
      examples: ['marin-ada'],
    }),
    name: lineSchema.meta({
      description: 'Name in its usual form.',
      examples: ['Ada Marin'],
    }),
    sort: lineSchema.meta({
      description: 'Name as an index has it, by which entries are sorted.',
      examples: ['Marin, Ada'],
    }),
    see: keySchema.exactOptional().meta({
      description: 'Key of another entry, to which this name refers; such an entry has no facts.',
      examples: ['marin-ada'],
    }),
    names: z
      .array(lineSchema)
      .exactOptional()
      .meta({
        description: 'Other names, initials and abbreviations, as printed.',
        examples: [['Marin', 'A. M.']],
      }),
    note: noteSchema.exactOptional().meta({
      description: 'One neutral sentence about it; required, except for an entry with `see`.',
      examples: ['Harbor Master of Trieste.'],
    }),
    offices: z
      .array(
        z.strictObject({
          text: textSchema.meta({
            description: 'Office, as this volume describes it.',
            examples: ['Harbor Master'],
          }),
          date: dateSchema.exactOptional().meta({
            description: 'Date for which the volume gives it.',
            examples: ['1871-05'],
          }),
          ...evidence,
        }),
      )
      .exactOptional()
      .meta({
        description: 'Offices of a person, each as one volume describes it.',
        examples: [[{ text: 'Harbor Master', volume: 'letters', page: 'IX' }]],
      }),
    evidence: z
      .array(
        z.strictObject({
          ...evidence,
          shows: lineSchema.exactOptional().meta({
            description: 'What the source shows, if that is not obvious.',
            examples: ['prepared the memorandum'],
          }),
        }),
      )
      .exactOptional()
      .meta({
        description: 'Sources of the entry.',
        examples: [[{ volume: 'letters', document: '12', page: '36' }]],
      }),
    corrections: z
      .array(textSchema)
      .exactOptional()
      .meta({
        description: 'Corrections of other editions.',
        examples: [['The digital edition links “Y” to another person.']],
      }),
    index: z
      .array(
        z.strictObject({
          volume: lineSchema.meta({
            description: 'Id of the volume with the printed index.',
            examples: ['letters'],
          }),
          text: textSchema.meta({
            description: 'Line of the index, as printed.',
            examples: ['36n, 54n'],
          }),
        }),
      )
      .exactOptional()
      .meta({
        description: 'Lines about it in printed indexes.',
        examples: [[{ volume: 'letters', text: '36n, 54n' }]],
      }),
    links: z
      .array(urlSchema)
      .exactOptional()
      .meta({
        description: 'Addresses of pages about the same person, place or thing elsewhere.',
        examples: [['https://www.wikidata.org/wiki/Q546']],
      }),
  })
  .refine(({ see, note }) => see !== undefined || note !== undefined, 'one with a `note`, or `see`')
  .refine(
    (entry) => entry.see === undefined || Object.keys(entry).length === aliasKeys,
    'only `key`, `name`, `sort` and `see`, or an entry without `see`',
  )
  .refine(({ see, key }) => see !== key, 'another key in `see`')

/** A file of a register: `people.yaml`. The file may be empty. */
export const registerFileSchema = z
  .strictObject({
    entries: z
      .array(entrySchema)
      .exactOptional()
      .meta({
        description: 'Entries, each for one person, place or term.',
        examples: [
          [{ key: 'trieste', name: 'Trieste', sort: 'Trieste', note: 'A port on the Adriatic.' }],
        ],
      }),
  })
  .meta({
    title: 'Register of people, places or terms',
    description: 'What is known of each person, place or term, with the evidence.',
  })

/** Whether a key can be part of an address. */
function isKey(value: string): boolean {
  return key.test(value) && value.length <= maxIdLength && value !== 'index' && !isDeviceName(value)
}

export type RegisterFile = z.infer<typeof registerFileSchema>
