import type { Rule } from '../rule.ts'

/** The rules on the notes of transcriptions. The id is the name of the rule’s file in `src/lint`. */
export const noteRules = {
  'undefined-footnote': {
    title: 'Every reference to a note has its note',
    severity: 'error',
    explanation:
      'A number is attached to a word as the number of a note is, but there is no note with that number at the end of the transcription. Add the note (two spaces, the number, a period, the text), or remove the number.',
    example: {
      files: {
        'd1.txt': '1. Telegram1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n',
      },
      messages: [
        'd1.txt:4:20: Unexpected reference to note 2, expected a definition `  2. …` at the end',
      ],
      corrected: {
        'd1.txt':
          '1. Telegram1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
    },
  },
  'unused-footnote': {
    title: 'Every note has a reference',
    severity: 'error',
    explanation:
      'The text has no reference to this note. A reference is attached to the word or mark before it, and references are in the order of the notes. Put the number where it is printed, or remove the note.',
    example: {
      files: {
        'd1.txt':
          '1. Telegram1\n\n\nHe saw the reports.\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:7:3: Unexpected note 2 without a reference, expected its number in the text',
      ],
      corrected: {
        'd1.txt':
          '1. Telegram1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
    },
  },
  'duplicate-footnote': {
    title: 'Every note has its own number',
    severity: 'error',
    explanation:
      'Two notes have one number, and the text does not refer to both, so it is unclear which is meant. Number the notes as printed. Where both are printed with one number, each needs its own reference; the address of the second note is then `fn1-2`.',
    example: {
      files: {
        'd1.txt': '1. Telegram1\n\n\nText.\n\n  1. Source: Central Files.\n  1. Not found.\n',
      },
      messages: [
        'd1.txt:7:3: Unexpected definition 2 of note 1, expected another number or a reference of its own',
      ],
      corrected: {
        'd1.txt': '1. Telegram1\n\n\nText.2\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
    },
  },
  'footnote-doubt': {
    title: 'The number of a note has one possible place',
    severity: 'warning',
    explanation:
      'Two places in the text suit the number of one note equally well, or nearly so where the number of a paper (`NSC 68/44`) would be cut for it. The more likely one was chosen; the message has both. Compare them with the printed volume.',
    example: {
      files: {
        'd1.txt':
          '1. Telegram1\n\n\nSee Embtels 6452 and 6472.\n\n  1. Source: Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:4:25: Unexpected second place for the reference to note 2, expected one; placed here after `647`, possible after `645` at 4:16',
      ],
    },
  },
  'repeated-footnote': {
    title: 'A note has one reference',
    severity: 'warning',
    explanation:
      'The number of one note is attached to several words. Volumes do refer to a note again, so all of them are links to it. Check that none is a misprint, or a number that belongs to the word before it.',
    example: {
      files: {
        'd1.txt':
          '1. Telegram1\n\n\nHe saw the report2 of May and said so.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:4:39: Unexpected reference to note 2 again (2 in all), expected one; the first is at 4:18',
      ],
      corrected: {
        'd1.txt':
          '1. Telegram1\n\n\nHe saw the report of May and said so.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
    },
  },
  'note-order': {
    title: 'Notes are in order',
    severity: 'warning',
    explanation:
      'The number of this note does not follow the number before it. Volumes do omit numbers, and numbers are kept as printed. Check that no note is missing or misread.',
    example: {
      files: {
        'd1.txt': '1. Telegram1\n\n\nHe saw it.3\n\n  1. Source: Files.\n  3. Not found.\n',
      },
      messages: ['d1.txt:7:3: Unexpected note 3 after note 1, expected note 2'],
      corrected: {
        'd1.txt': '1. Telegram1\n\n\nHe saw it.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
