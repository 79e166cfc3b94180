import type { Rule } from '../rule.ts'

/** Rules on all documents of the edition together. Each id is the name of a file in `src/lint/edition`. */
export const editionRules = {
  'stated-order': {
    title: 'The order in a record names documents of the volume',
    severity: 'warning',
    explanation:
      'The `order` in `volume.yaml` lists the documents by the names of their files, without the ending; the documents that it does not name follow. No document of the volume has this name, or it is listed twice. Correct the name, or remove it.',
    example: {
      files: {
        'letters/volume.yaml': 'title: Letters of a Harbor\norder: [to-leo, to-adda, to-leo]\n',
        'letters/to-ada.txt': 'To Ada\n\n\nHe saw it.\n',
        'letters/to-leo.txt': 'To Leo\n\n\nShe saw it.\n',
      },
      messages: [
        'letters/volume.yaml:2:17: Unexpected `to-adda`, expected the name of a document, such as `to-ada`',
        'letters/volume.yaml:2:26: Unexpected second `to-leo`, expected each document once',
      ],
      corrected: {
        'letters/volume.yaml': 'title: Letters of a Harbor\norder: [to-leo, to-ada]\n',
      },
    },
  },
  'unresolved-reference': {
    title: 'A reference has a target in the edition',
    severity: 'warning',
    explanation:
      'The text refers to a note that is missing from its document, or to a document or page that is missing from its volume. The reference becomes a link to the document, or plain text. Check whether the number was misread or the note is missing; leave a misprint as it is. References to volumes and documents outside the edition are not reported: a single transcription does not show what else its volume contains.',
    example: {
      files: { 'd9.txt': '9. Report1\n\n\nSee footnote 4 above.\n\n  1. Source: Files.\n' },
      messages: ['d9.txt:4:5: Unexpected reference to note 4 of Document 9, expected note 1'],
      corrected: {
        'd9.txt': '9. Report1\n\n\nSee footnote 1 above.\n\n  1. Source: Files.\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
