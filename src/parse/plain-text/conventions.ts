import { noteStyles } from '../../conventions/note-styles.ts'
import {
  choosePageStyles,
  findPageMarkers,
  usualPageStyles,
} from '../../conventions/page-styles.ts'
import type { Conventions, StatedConventions } from '../../tree/conventions.ts'
import type { Text, WhiteSpace } from '../../tree/nodes.ts'
import { markPages, toPlace } from './lines.ts'
import { findLineBreaks } from './prose.ts'

/**
 * Find the conventions of a transcription from the whole of it.
 *
 * @param lines
 *   Lines of the file.
 * @param stated
 *   Conventions that the editor states, which are not looked for.
 */
export function findConventions(
  lines: ReadonlyArray<Text | WhiteSpace>,
  stated: StatedConventions,
): Conventions {
  const pages = stated.pages ?? findPageStyles(lines)
  return { pages, lines: stated.lines ?? findLineBreaks(markPages(lines, pages)) }
}

/** Find the styles of the page markers in the text. Notes may cite pages of other books in the same way. */
function findPageStyles(lines: ReadonlyArray<Text | WhiteSpace>): ReadonlyArray<string> {
  const markers = lines.flatMap(({ type, value }, index) => {
    if (type === 'whiteSpace') return []
    const markers = findPageMarkers(value, undefined, toPlace(lines, index))
    return markers.length > 0 && isNoteStart(value) ? [] : markers
  })
  const styles = choosePageStyles(markers)
  return styles.length > 0 ? styles : usual.pages
}

/** Whether a line may begin a note. */
function isNoteStart(line: string): boolean {
  return noteStyles.some(({ start }) => start.test(line))
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
