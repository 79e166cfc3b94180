import type { Link } from './documents.ts'
import { at } from '../../tree/at.ts'
import type { Words } from '../../words/words.ts'

/** The fields of a document that are needed here. */
interface CompiledDocument {
  id: string
  data: { volume: string; document: string; number?: string; path: string; sha256: string }
}

/** A source file, and a link to what was compiled from it. */
export interface SourceFile {
  /** Path, absolute or from the folder in which the site is built. */
  path: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** Link to the document, or to the volume where the file contains several. */
  link: Link
}

/**
 * List the source files of the documents, each once.
 *
 * @param documents
 *   Documents in their order.
 * @param base
 *   Path of the site: `/`.
 */
export function toSourceFiles(
  documents: ReadonlyArray<CompiledDocument>,
  base: string,
  words: Words,
): Array<SourceFile> {
  const files = Map.groupBy(documents, ({ data }) => data.path)
  return [...files].map(([path, own]) => {
    const { id, data } = at(own, 0)
    const { sha256, volume } = data
    const link =
      own.length === 1
        ? { href: `${base}${id}/`, text: toName(data, words) }
        : { href: `${base}${volume}/`, text: words.volume.documents(own.length) }
    return { path, sha256, link }
  })
}

/** `Document 162`, or its id where it has no number. */
function toName({ number, document }: CompiledDocument['data'], { places }: Words): string {
  return number === undefined ? document : places.document(number)
}
