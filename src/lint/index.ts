/** Every lint rule, in the order in which their messages are made. */

import duplicateFootnote from './duplicate-footnote.ts'
import emptyTranscription from './empty-transcription.ts'
import footnoteDoubt from './footnote-doubt.ts'
import indentedLine from './indented-line.ts'
import missingTitle from './missing-title.ts'
import noteOrder from './note-order.ts'
import pageMarker from './page-marker.ts'
import pageSequence from './page-sequence.ts'
import pointSequence from './point-sequence.ts'
import repeatedFootnote from './repeated-footnote.ts'
import tableRow from './table-row.ts'
import undefinedFootnote from './undefined-footnote.ts'
import unusedFootnote from './unused-footnote.ts'

export default [
  emptyTranscription,
  missingTitle,
  undefinedFootnote,
  unusedFootnote,
  duplicateFootnote,
  footnoteDoubt,
  repeatedFootnote,
  noteOrder,
  pointSequence,
  pageMarker,
  pageSequence,
  indentedLine,
  tableRow,
]
