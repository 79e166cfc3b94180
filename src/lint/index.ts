import type { VFile } from 'vfile'
import type { Root } from '../tree/nodes.ts'
import { collect } from './collect.ts'
import controlCharacter from './control-character.ts'
import duplicateFootnote from './duplicate-footnote.ts'
import emptyTranscription from './empty-transcription.ts'
import footnoteDoubt from './footnote-doubt.ts'
import footnoteInNumber from './footnote-in-number.ts'
import impossibleDate from './impossible-date.ts'
import indentedLine from './indented-line.ts'
import mojibake from './mojibake.ts'
import listOfNotes from './list-of-notes.ts'
import longPreface from './long-preface.ts'
import missingTitle from './missing-title.ts'
import noteMarkup from './note-markup.ts'
import noteOrder from './note-order.ts'
import pageMarker from './page-marker.ts'
import pageSequence from './page-sequence.ts'
import pointSequence from './point-sequence.ts'
import repeatedFootnote from './repeated-footnote.ts'
import secondTitle from './second-title.ts'
import type { Check } from './rule.ts'
import statedConvention from './stated-convention.ts'
import tableRow from './table-row.ts'
import brokenParagraph from './broken-paragraph.ts'
import undefinedFootnote from './undefined-footnote.ts'
import unreadNote from './unread-note.ts'
import unreadPageMarker from './unread-page-marker.ts'
import unusedFootnote from './unused-footnote.ts'

/** All lint rules but `second-title`, in the order of their messages. */
const checks: ReadonlyArray<Check> = [
  emptyTranscription,
  missingTitle,
  longPreface,
  mojibake,
  controlCharacter,
  undefinedFootnote,
  unusedFootnote,
  duplicateFootnote,
  footnoteDoubt,
  footnoteInNumber,
  repeatedFootnote,
  noteOrder,
  pointSequence,
  pageMarker,
  pageSequence,
  unreadPageMarker,
  unreadNote,
  noteMarkup,
  listOfNotes,
  statedConvention,
  brokenParagraph,
  impossibleDate,
  indentedLine,
  tableRow,
]

/** Plugin to check a tree with all lint rules. Messages are added to the file. */
export default function remarkLint() {
  return function (tree: Root, file: VFile): void {
    const nodes = collect(tree, String(file))
    const before = file.messages.length
    secondTitle(tree, file, nodes)
    // Read as one, the notes of two documents are mixed up, which needs no messages of its own.
    if (file.messages.length > before) return
    for (const check of checks) check(tree, file, nodes)
  }
}
