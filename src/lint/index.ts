/** Every lint rule, in the order in which their messages are made. */

import duplicateFootnote from './duplicate-footnote.ts'
import emptyTranscription from './empty-transcription.ts'
import footnoteDoubt from './footnote-doubt.ts'
import missingTitle from './missing-title.ts'
import pointSequence from './point-sequence.ts'
import undefinedFootnote from './undefined-footnote.ts'
import unusedFootnote from './unused-footnote.ts'

export default [
  emptyTranscription,
  missingTitle,
  undefinedFootnote,
  unusedFootnote,
  duplicateFootnote,
  footnoteDoubt,
  pointSequence,
]
