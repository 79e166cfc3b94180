import { indentedStyle, noteStyles } from '../conventions/note-styles.ts'
import { findPageMarkers, toPageStyles } from '../conventions/page-styles.ts'
import { gluedStyle } from '../conventions/place-notes.ts'
import { findStyledPlaces, referenceStyles } from '../conventions/reference-styles.ts'
import type { FootnoteDefinition, FootnoteReference } from '../tree/nodes.ts'
import { toSource } from '../tree/to-source.ts'
import { lintRule } from './rule.ts'

/** Checks that the conventions that an editor states are found in the transcription. */
export default lintRule('stated-convention', (tree, report, { notes, pageBreaks, references }) => {
  const { pages = [], references: reference, notes: note } = tree.data?.document?.conventions ?? {}
  const absent = [
    ...pages.filter((style) => {
      return pageBreaks.every(
        ({ node }) => findPageMarkers(toSource(node), toPageStyles([style]), anyPlace).length === 0,
      )
    }),
    ...(reference !== undefined && !references.some(({ node }) => isOf(node, reference))
      ? [reference]
      : []),
    ...(note !== undefined && !notes.some((node) => isNoteOf(node, note)) ? [note] : []),
  ]
  for (const style of absent) {
    report(
      `Unexpected convention \`${style}\`, which the text does not have, expected another or no statement`,
      tree.position,
      [tree],
    )
  }
})

/** Whether a note is in a style. */
function isNoteOf(node: FootnoteDefinition, name: string): boolean {
  return [indentedStyle, ...noteStyles].some((style) => {
    return style.name === name && style.start.test(toSource(node))
  })
}

/** The place of a marker, which has been read. */
const anyPlace = { isAfterFormFeed: () => true, isApart: () => true }

/** Whether a reference is in a style. */
function isOf(node: FootnoteReference, name: string): boolean {
  if (name === gluedStyle) return node.source === undefined
  const value = `a${name.startsWith(' ') ? ' ' : ''}${toSource(node)}`
  const text = { type: 'text', value, position: node.position } as const
  return referenceStyles.some((style) => {
    return style.name === name && findStyledPlaces(text, style, 0, undefined).length > 0
  })
}
