import type { z } from 'zod'
import { editionSchema } from './edition.ts'
import { registerFileSchema } from './register.ts'
import { sidecarSchema } from './sidecar.ts'
import { variantsSchema } from './variants.ts'
import { volumeSchema } from './volume.ts'

/** A kind of file that editors write. */
export interface EditorFile {
  /** Name of its schema: `volume`. */
  name: string
  /** Name of the file, or a sample of one: `volume.yaml`, `1871-03-04.yaml`. */
  file: string
  /** What it is, in a sentence. */
  about: string
  schema: z.ZodType
}

/** The files that editors write in YAML. */
export const editorFiles: ReadonlyArray<EditorFile> = [
  {
    name: 'edition',
    file: 'edition.yaml',
    about: 'What the edition says of itself.',
    schema: editionSchema,
  },
  {
    name: 'volume',
    file: 'volume.yaml',
    about: 'The record of a volume, or of a collection of unpublished papers.',
    schema: volumeSchema,
  },
  {
    name: 'sidecar',
    file: '1871-03-04.yaml',
    about:
      'The sidecar of the transcription 1871-03-04.txt: what it lacks, and what you say of its words.',
    schema: sidecarSchema,
  },
  {
    name: 'register',
    file: 'people.yaml',
    about: 'A register in the folder register; places.yaml and terms.yaml have the same keys.',
    schema: registerFileSchema,
  },
  {
    name: 'variants',
    file: 'variants.yaml',
    about: 'Names in the folder register that a search finds by each other.',
    schema: variantsSchema,
  },
]
