import { isSectionKind } from './filters.ts'

/** How many texts are documents, and how many sections of the front and back matter or texts of chapters. */
export interface TextCounts {
  documents: number
  sections: number
}

/** Count documents and sections apart, by the kinds of texts. */
export function countTexts(
  texts: ReadonlyArray<{ kind?: ReadonlyArray<string> | undefined }>,
): TextCounts {
  const sections = texts.filter(({ kind }) => kind?.some(isSectionKind)).length
  return { documents: texts.length - sections, sections }
}
