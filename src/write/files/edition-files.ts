import { schemaPath } from '../../export/document-json.ts'
import { documentFileSchema } from '../../schemas/document-file/document.ts'
import { toPublishedSchema } from '../../schemas/published-schema.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** List the files of a site that are of no volume or document. */
export function listEditionFiles({ root }: FileSite): Array<SiteFile> {
  return [
    {
      path: schemaPath,
      type: 'application/json',
      write: () => JSON.stringify(toPublishedSchema(documentFileSchema, `${root}${schemaPath}`)),
    },
  ]
}
