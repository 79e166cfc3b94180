import { divideByLetter, type IndexLetter } from '../edition/printed-index/letters.ts'
import { linkIndex, pagesTarget } from '../edition/printed-index/link-index.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import { toPageMap } from '../edition/places/page-map.ts'
import { toPageWords } from '../edition/printed-index/page-words.ts'
import type { VolumeStructure } from '../parse/tei/index.ts'
import { type BlankDocument, renderIndex, type Resolve } from '../pipeline/render.ts'
import type { Words } from '../words/words.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Content of the page of a printed index that depends only on its volume. */
export interface PrintedIndexPage {
  /** Letters under which its entries are listed. */
  letters: Array<IndexLetter>
  html: BlankDocument
}

/**
 * Compile the page of a printed index.
 *
 * @param matter
 *   Front and back matter of the volume.
 * @param documents
 *   All documents in the volume; the index may refer to any of them.
 * @param published
 *   Ids of the documents that are published from this file. Links to others are resolved when the page is written.
 * @returns
 *   Page with links relative to it: `../d162/#pg_367`. Nothing if the volume has no index.
 */
export function toPrintedIndexPage(
  { sections, persons }: Pick<VolumeStructure, 'sections' | 'persons'>,
  documents: ReadonlyArray<ParsedDocument>,
  published: ReadonlySet<string>,
  words: Words,
): PrintedIndexPage | undefined {
  const [index, ...others] = sections.flatMap(({ list, tree }) => (list === 'index' ? [tree] : []))
  if (index === undefined) return undefined
  const { tree, letters } = divideByLetter({
    ...index,
    children: [index, ...others].flatMap(({ children }) => children),
  })
  linkIndex(tree, {
    pages: toPageMap(documents.map(({ record }) => ({ data: record }))),
    words: new Map(
      documents.map(({ record, tree, pages }) => [record.document, toPageWords(tree, pages)]),
    ),
    persons: persons.map(({ name }) => name),
  })
  const resolve: Resolve = ({ target = '', fragment }) => {
    if (target !== pagesTarget && !published.has(target)) return undefined
    return { href: toPageAddress(`../${target}`, fragment) }
  }
  return { letters, html: renderIndex(tree, resolve, words) }
}
