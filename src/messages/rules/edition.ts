import type { Rule } from '../rule.ts'

/** The rules on all documents together. The id is the name of the rule’s file in `src/lint/edition`. */
export const editionRules = {
  'unresolved-reference': {
    title: 'References have a target in the edition',
    severity: 'warning',
    explanation:
      'The text refers to a note that the document does not have, or to a document or page that the volume does not have, although the edition has that document or that volume. The reference is a link to the document instead, or plain text. Check that the number is not misread and the note not missing; a misprint is kept. What the edition does not have is not reported: a transcription alone says nothing about the rest of its volume.',
    example: {
      files: { 'd9.txt': '9. Telegram1\n\n\nSee footnote 4 above.\n\n  1. Source: Files.\n' },
      messages: ['d9.txt:4:5: Unexpected reference to note 4 of Document 9, expected note 1'],
      corrected: {
        'd9.txt': '9. Telegram1\n\n\nSee footnote 1 above.\n\n  1. Source: Files.\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
