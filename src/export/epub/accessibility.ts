import type { Words } from '../../words/words.ts'
import type { BookRecord } from './book-record.ts'
import type { ListedFile } from './contents.ts'
import { toIsbnUrn, writeMeta } from './meta.ts'

/** What every book has, in the vocabulary of schema.org. */
const features = [
  ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA'],
]

/**
 * List what a book says of its accessibility: its text needs only to be read, by eye, ear or finger.
 *
 * @see https://www.w3.org/TR/epub-a11y-11/
 */
export function listAccessibility(
  { certifier, isbn, source }: BookRecord,
  files: ReadonlyArray<ListedFile>,
  words: Words,
): Array<string> {
  const hasPages = files.some(({ pages }) => pages.length > 0)
  const hasIndex = files.some(({ text }) => text.kind === 'index')
  const all = [
    ...features,
    ...(hasPages ? ['pageNavigation', 'pageBreakMarkers'] : []),
    ...(hasIndex ? ['index'] : []),
  ]
  return [
    writeMeta('schema:accessMode', 'textual'),
    writeMeta('schema:accessModeSufficient', 'textual'),
    ...all.map((feature) => writeMeta('schema:accessibilityFeature', feature)),
    writeMeta('schema:accessibilityHazard', 'none'),
    writeMeta('schema:accessibilitySummary', words.book.accessibility(hasPages)),
    writeMeta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', {
      id: 'conformance',
    }),
    writeMeta('a11y:certifiedBy', certifier, { refines: '#conformance' }),
    ...(hasPages
      ? [writeMeta('pageBreakSource', isbn === undefined ? source : toIsbnUrn(isbn))]
      : []),
  ]
}
