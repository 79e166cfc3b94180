import { type Link, toLink } from '../edition/display/documents.ts'
import type { Site } from './site.ts'

/** A link to a document, and what its transcription was compared with, in the words of its sidecar. */
export interface Collation extends Link {
  words: string
}

/** List the collations of transcriptions with their models, in the order of the documents. */
export function listCollations({ edition, texts }: Site): Array<Collation> {
  return edition.documents.flatMap((document) => {
    const { digest, document: key, collation } = document.data
    const words = collation && texts.page({ digest, key }).collation
    return words === undefined ? [] : [{ ...toLink(document, edition.base), words }]
  })
}
