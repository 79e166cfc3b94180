import { z } from 'zod'

/** SHA-256 in hexadecimal. */
const sha256Schema = z.string().regex(/^[\da-f]{64}$/)

/** A file of an edition. */
const fileSchema = z.strictObject({
  path: z.string().meta({ description: 'Address, relative to that of the manifest.' }),
  type: z.string().meta({ description: 'Media type.' }),
  bytes: z.int().nonnegative().meta({ description: 'Size.' }),
  sha256: sha256Schema.meta({ description: 'Fingerprint of the bytes (SHA-256).' }),
})

const documentSchema = z.strictObject({
  id: z.string().meta({ description: 'Id in the edition: its volume and its own name.' }),
  number: z.string().exactOptional().meta({ description: 'Number as printed.' }),
  title: z.string(),
  date: z.string().exactOptional().meta({ description: 'Date in ISO 8601, as exact as known.' }),
  path: z.string().meta({ description: 'Address of its page, relative to that of the manifest.' }),
  url: z.string().exactOptional().meta({
    description: 'Address in the printed or official edition.',
  }),
  source: sha256Schema.meta({ description: 'Fingerprint of the file from which it was made.' }),
  files: z.array(fileSchema),
})

const volumeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  rights: z.string().exactOptional().meta({ description: 'Who may use its texts.' }),
  path: z.string().meta({ description: 'Address of its page, relative to that of the manifest.' }),
  files: z.array(fileSchema),
  documents: z.array(documentSchema),
})

/** All that an edition publishes, as data. */
export const manifestSchema = z
  .strictObject({
    $schema: z.string(),
    title: z.string(),
    address: z.string().exactOptional().meta({
      description: 'Address of the edition; absent if it is not stated.',
    }),
    publisher: z.string().exactOptional(),
    release: z.strictObject({
      version: z.string().exactOptional().meta({ description: 'What the edition calls it.' }),
      date: z.string().exactOptional().meta({
        description: 'Day on which its texts last changed, in ISO 8601.',
      }),
    }),
    license: z
      .strictObject({
        text: z.string().exactOptional().meta({ description: 'Who may use the texts.' }),
        words: z.string().exactOptional().meta({ description: 'Who may use the editors’ words.' }),
      })
      .exactOptional(),
    files: z.array(fileSchema).meta({ description: 'Files of the whole edition.' }),
    volumes: z.array(volumeSchema),
  })
  .meta({ title: 'Manifest of an edition', description: 'Every document and file of an edition.' })

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = z.infer<typeof fileSchema>
