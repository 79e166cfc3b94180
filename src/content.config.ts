// Not from `astro:content`, which brings all that renders pages, a second before anything is read.
import { defineCollection } from 'astro/content/config'
import { createLoaders } from './load/loaders.ts'
import { documentSchema } from './schemas/document.ts'
import { entryRecordSchema } from './schemas/entry.ts'
import { volumeRecordSchema } from './schemas/matter.ts'
import { messagesSchema } from './messages/message-schema.ts'

const loaders = createLoaders()

export const collections = {
  /** Id: `frus1964-68v02`. */
  volumes: defineCollection({ loader: loaders.volumes, schema: volumeRecordSchema }),
  /** Id: `frus1964-68v02/d162`. */
  documents: defineCollection({ loader: loaders.documents, schema: documentSchema }),
  /** People, places and terms. Id: `yost-charles-w`. */
  entries: defineCollection({ loader: loaders.entries, schema: entryRecordSchema }),
  /** The messages on the seeds. Id: `seeds`. */
  messages: defineCollection({ loader: loaders.messages, schema: messagesSchema }),
}
