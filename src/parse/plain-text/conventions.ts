import { choosePageStyles } from '../../conventions/choose-page-styles.ts'
import { mayBeginNote, noteStyles } from '../../conventions/note-styles.ts'
import {
  findPageMarkers,
  findPossibleStyles,
  type PageMarker,
  type PageStyle,
  pageStyles,
  usualPageStyles,
  usualSign,
} from '../../conventions/page-styles.ts'
import type { Conventions, StatedConventions } from '../../tree/conventions.ts'
import type { Text, WhiteSpace } from '../../tree/nodes.ts'
import { isParted, type Line, markPages, toPlace } from './lines.ts'
import { findLineBreaks } from './prose.ts'

/** The conventions of a transcription, and its lines with the page markers that they tell. */
export interface Found {
  conventions: Conventions
  lines: ReadonlyArray<Line>
}

/**
 * Find the conventions of a transcription from the whole of it.
 *
 * @param value
 *   Whole file.
 * @param lines
 *   Lines of the file.
 * @param stated
 *   Conventions that the editor states, which are not looked for.
 */
export function findConventions(
  value: string,
  lines: ReadonlyArray<Text | WhiteSpace>,
  stated: StatedConventions,
): Found {
  const pages = stated.pages ?? findPageStyles(value, lines)
  const marked = markPages(lines, pages)
  return { conventions: { pages, lines: stated.lines ?? findLineBreaks(marked) }, lines: marked }
}

/** Find the styles of the page markers in the text. With a marker of the series, no other is read. */
function findPageStyles(
  value: string,
  lines: ReadonlyArray<Text | WhiteSpace>,
): ReadonlyArray<string> {
  const find = (index: number, styles: ReadonlyArray<PageStyle>): Array<PageMarker> => {
    const line = lines[index]
    if (line?.type !== 'text') return []
    const markers = findPageMarkers(line.value, styles, toPlace(lines, index))
    // Notes may cite pages of other books in the same way.
    if (markers.length === 0 || isNoteStart(line.value)) return []
    const isFirstLine = isParted(lines[index - 1])
    return markers.map((marker) => {
      return isFirstLine && marker.start === 0 ? { ...marker, opensParagraph: true } : marker
    })
  }
  const isOfSeries = lines.some(({ value }, index) => {
    if (!value.includes(usualSign)) return false
    return find(index, pageStyles).some(({ style }) => usual.pages.includes(style))
  })
  if (isOfSeries) return usual.pages
  const possible = findPossibleStyles(value)
  const styles = choosePageStyles(lines.flatMap((_, index) => find(index, possible)))
  return styles.length > 0 ? styles : usual.pages
}

/** Whether a line may begin a note. */
function isNoteStart(line: string): boolean {
  return mayBeginNote(line) && noteStyles.some(({ start }) => start.test(line))
}

/** Conventions of the series, which a tree does not mention. */
const usual: Conventions = {
  lines: 'paragraphs',
  pages: usualPageStyles,
}

/** Whether conventions are those of the series. */
export function isUsual({ lines, pages }: Conventions): boolean {
  return lines === usual.lines && pages.join() === usual.pages.join()
}
