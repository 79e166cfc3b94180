import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editorFiles } from '../../schemas/files.ts'
import { toJsonSchema } from '../../schemas/json-schema.ts'

/** Folder of the schemas in an edition; its name is hidden, because nothing in it is published. */
const folderName = '.schema'

/** Write the schemas of YAML files as JSON Schemas, by which an editor of text completes and checks keys. */
export async function writeSchemas(edition: string): Promise<void> {
  const folder = join(edition, folderName)
  await mkdir(folder, { recursive: true })
  for (const { name, schema } of editorFiles) {
    const json = JSON.stringify(toJsonSchema(schema), undefined, 2)
    await writeFile(join(folder, `${name}.json`), `${json}\n`)
  }
}
