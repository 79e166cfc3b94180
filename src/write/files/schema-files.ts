import { schemaPath } from '../../export/document-json.ts'
import { documentFileSchema } from '../../schemas/document-file/document.ts'
import { toPublishedSchema } from '../../schemas/published-schema.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** List the schemas of the files of documents. */
export function listSchemaFiles({ root }: FileSite): Array<SiteFile> {
  return [
    {
      path: schemaPath,
      type: 'application/json',
      write: () => JSON.stringify(toPublishedSchema(documentFileSchema, `${root}${schemaPath}`)),
    },
  ]
}
