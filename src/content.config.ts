import { defineCollection } from 'astro:content'
import { documentLoader, volumeLoader } from './load/loaders.ts'
import { documentSchema } from './schemas/document.ts'
import { volumeSchema } from './schemas/volume.ts'

export const collections = {
  /** Id: `frus1964-68v02`. */
  volumes: defineCollection({ loader: volumeLoader(), schema: volumeSchema }),
  /** Id: `frus1964-68v02/d162`. */
  documents: defineCollection({ loader: documentLoader(), schema: documentSchema }),
}
