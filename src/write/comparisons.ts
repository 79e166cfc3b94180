import { type Link, toLink } from '../edition/display/documents.ts'
import type { Site } from './site.ts'

/** A link to a document, and what its transcription was compared with, in the words of its sidecar. */
export interface Comparison extends Link {
  words: string
}

/** List the comparisons of transcriptions with their models, in the order of the documents. */
export function listComparisons({ edition, texts }: Site): Array<Comparison> {
  return edition.documents.flatMap((document) => {
    const { digest, document: key, compared } = document.data
    const words = compared && texts.page({ digest, key }).compared
    return words === undefined ? [] : [{ ...toLink(document, edition.base), words }]
  })
}
