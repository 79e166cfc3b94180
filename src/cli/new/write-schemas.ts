import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { editionSchema } from '../../schemas/edition.ts'
import { toJsonSchema } from '../../schemas/json-schema.ts'
import { registerFileSchema } from '../../schemas/register.ts'
import { sidecarSchema } from '../../schemas/sidecar.ts'
import { volumeSchema } from '../../schemas/volume.ts'

/** Folder of the schemas in an edition; its name is hidden, because nothing in it is published. */
const folderName = '.schema'

/** Schemas of the files that people write, by the names of their files. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  edition: editionSchema,
  volume: volumeSchema,
  sidecar: sidecarSchema,
  register: registerFileSchema,
}

/** Write the schemas of YAML files as JSON Schemas, by which an editor of text completes and checks keys. */
export async function writeSchemas(edition: string): Promise<void> {
  const folder = join(edition, folderName)
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const json = JSON.stringify(toJsonSchema(schema), undefined, 2)
    await writeFile(join(folder, `${name}.json`), `${json}\n`)
  }
}
