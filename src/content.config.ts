// Not from `astro:content`, which brings all that renders pages, a second before anything is read.
import { defineCollection } from 'astro/content/config'
import { createLoaders } from './load/loaders.ts'
import { documentSchema } from './schemas/document.ts'
import { volumeRecordSchema } from './schemas/matter.ts'
import { messagesSchema } from './schemas/messages.ts'
import { registerRecordSchema } from './schemas/register-record.ts'

const loaders = createLoaders()

export const collections = {
  /** Id: `frus1964-68v02`. */
  volumes: defineCollection({ loader: loaders.volumes, schema: volumeRecordSchema }),
  /** Id: `frus1964-68v02/d162`. */
  documents: defineCollection({ loader: loaders.documents, schema: documentSchema }),
  /** Entries by their kinds. Id: `people`. */
  registers: defineCollection({ loader: loaders.registers, schema: registerRecordSchema }),
  /** What there is to say of the seeds. Id: `seeds`. */
  messages: defineCollection({ loader: loaders.messages, schema: messagesSchema }),
}
