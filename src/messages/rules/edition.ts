import type { Rule } from '../rule.ts'

/** The rules on an edition as a whole, by the id under which they are reported. */
export const editionRules = {
  'unresolved-reference': {
    title: 'A reference leads to something that is there',
    severity: 'warning',
    explanation:
      'The text refers to a note that the document has not, or to a document or page that the volume has not, though the edition holds it. It leads to the document instead, or is plain text. Look whether the number was misread, or the note left out; a slip of the print is kept. What the edition does not hold is no fault: a transcription alone does not know its volume.',
    example: {
      input: '9. Telegram1\n\n\nSee footnote 4 above.\n\n  1. Source: Files.\n',
      output: ['4:5: Unexpected reference to note 4 of Document 9, expected note 1'],
    },
  },
} as const satisfies Record<string, Rule>
