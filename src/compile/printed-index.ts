import { divideByLetter, type IndexLetter } from '../edition/printed-index/letters.ts'
import { leadIndex, pagesTarget } from '../edition/printed-index/link-index.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import { toPageMap } from '../edition/places/page-map.ts'
import { toPageWords } from '../edition/printed-index/page-words.ts'
import type { VolumeStructure } from '../parse/tei/index.ts'
import { type BlankDocument, renderIndex } from '../pipeline/render.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** What the page of a volume's printed index is made of, as far as the volume decides it. */
export interface PrintedIndexPage {
  /** Letters under which its lines stand. */
  letters: Array<IndexLetter>
  html: BlankDocument
}

/**
 * Make what the page of a printed index is made of.
 *
 * @param matter
 *   What surrounds the documents of the volume.
 * @param documents
 *   All documents that the volume prints, for the index leads to any of them.
 * @param published
 *   Ids of those that are published from it; a link to another is blank.
 * @returns
 *   Links that lead on from the address of the index in that of the volume: `../d162/#pg_367`. Nothing where the volume
 *   has no index.
 */
export function toPrintedIndexPage(
  { sections, persons }: Pick<VolumeStructure, 'sections' | 'persons'>,
  documents: ReadonlyArray<ParsedDocument>,
  published: ReadonlySet<string>,
): PrintedIndexPage | undefined {
  const [index, ...others] = sections.flatMap(({ list, tree }) => (list === 'index' ? [tree] : []))
  if (index === undefined) return undefined
  const { tree, letters } = divideByLetter({
    ...index,
    children: [index, ...others].flatMap(({ children }) => children),
  })
  leadIndex(tree, {
    pages: toPageMap(documents.map(({ record }) => ({ data: record }))),
    words: new Map(
      documents.map(({ record, tree, pages }) => [record.document, toPageWords(tree, pages)]),
    ),
    persons: persons.map(({ name }) => name),
  })
  const html = renderIndex(tree, ({ target = '', fragment }) => {
    if (target !== pagesTarget && !published.has(target)) return undefined
    return { href: toPageAddress(`../${target}`, fragment) }
  })
  return { letters, html }
}
