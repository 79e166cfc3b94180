import type { Rule } from '../rule.ts'

/** Rules on the notes of transcriptions. Each id is the name of a file in `src/lint`. */
export const noteRules = {
  'undefined-footnote': {
    title: 'Every note reference has a note',
    severity: 'warning',
    explanation:
      'A number attached to a word looks like a note reference, but there is no note with that number at the end of the transcription. Add the note (two spaces, the number, a period, the text), or remove the number.',
    example: {
      files: {
        'd1.txt': '1. Report1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n',
      },
      messages: [
        'd1.txt:4:20: Unexpected reference to note 2, expected a definition `  2. …` at the end',
      ],
      corrected: {
        'd1.txt':
          '1. Report1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
    },
  },
  'unused-footnote': {
    title: 'Every note has a reference',
    severity: 'warning',
    explanation:
      'The text has no reference to this note. Attach its number to the word or mark after which it is printed, or remove the note. References must be in the order of the notes.',
    example: {
      files: {
        'd1.txt':
          '1. Report1\n\n\nHe saw the reports.\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:7:3: Unexpected note 2 without a reference, expected its number in the text',
      ],
      corrected: {
        'd1.txt':
          '1. Report1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
    },
  },
  'duplicate-footnote': {
    title: 'Every note has its own number',
    severity: 'error',
    explanation:
      'Two notes have the same number, and the text does not refer to both, so it is unclear which one is meant. Number the notes as printed. If both are printed with the same number, each needs its own reference; the address of the second note is then `fn1-2`.',
    example: {
      files: {
        'd1.txt': '1. Report1\n\n\nText.\n\n  1. Source: Central Files.\n  1. Not found.\n',
      },
      messages: [
        'd1.txt:7:3: Unexpected definition 2 of note 1, expected another number or its own reference',
      ],
      corrected: {
        'd1.txt': '1. Report1\n\n\nText.2\n\n  1. Source: Central Files.\n  2. Not found.\n',
      },
    },
  },
  'footnote-doubt': {
    title: 'A note reference has one possible place',
    severity: 'warning',
    explanation:
      'Two numbers in the text could be the reference to the same note, for example where it may be part of the number of a paper (`NSC 68/44`). The more likely place was chosen; the message gives both. Compare them with the printed volume.',
    example: {
      files: {
        'd1.txt':
          '1. Report1\n\n\nSee Embtels 6452 and 6472.\n\n  1. Source: Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:4:25: Unexpected second place for the reference to note 2, expected one; placed here after `647`, possible after `645` at 4:16',
      ],
    },
  },
  'footnote-in-number': {
    title: 'A note reference is not part of a number',
    severity: 'warning',
    explanation:
      'The only number in the text that may be the reference to this note is the end of a number that has a meaning as a whole, such as a year, a day or a count. A year, an amount or a count was read as a whole, and the note has no reference; a day such as `April 22` was read as April 2 and note 2, which occurs in print. Compare the place with the printed volume, and attach the number of the note to the word or mark after which it is printed.',
    example: {
      files: {
        'd1.txt':
          '1. Report1\n\n\nHe came on April 22 and saw the reports.\n\n  1. Source: Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:4:19: Unexpected note 2 as the end of `22`, expected its number after a word; read as `2` and note 2',
      ],
      corrected: {
        'd1.txt':
          '1. Report1\n\n\nHe came on April 22 and saw the reports.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
    },
  },
  'repeated-footnote': {
    title: 'A note has one reference',
    severity: 'warning',
    explanation:
      'The number of this note is attached to several words, and each becomes a link to the note, because volumes do refer to a note again. Check that none is a misprint, or a number that belongs to the word before it.',
    example: {
      files: {
        'd1.txt':
          '1. Report1\n\n\nHe saw the report2 of May and said so.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
      messages: [
        'd1.txt:4:39: Unexpected reference to note 2 again (2 in all), expected one; the first is at 4:18',
      ],
      corrected: {
        'd1.txt':
          '1. Report1\n\n\nHe saw the report of May and said so.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
    },
  },
  'note-order': {
    title: 'Notes are numbered in order',
    severity: 'warning',
    explanation:
      'The number of this note does not follow the number before it. Volumes do omit numbers, and numbers are shown as printed. Check that no note is missing or misread.',
    example: {
      files: {
        'd1.txt': '1. Report1\n\n\nHe saw it.3\n\n  1. Source: Files.\n  3. Not found.\n',
      },
      messages: ['d1.txt:7:3: Unexpected note 3 after note 1, expected note 2'],
      corrected: {
        'd1.txt': '1. Report1\n\n\nHe saw it.2\n\n  1. Source: Files.\n  2. Not found.\n',
      },
    },
  },
  'unread-note': {
    title: 'Markers of notes belong to notes',
    severity: 'warning',
    explanation:
      'The text has markers of notes in ascending order, but no notes to which they belong, or lines that begin like notes where none are expected. They were read as text. Write the notes at the end of the file, at the end of each page, or below a line `Notes`, each with its marker.',
    example: {
      files: {
        'd1.txt': '1. Report\n\n\nHe saw the reports[1] and the map.[2]\n',
      },
      messages: [
        'd1.txt:4:19: Unexpected markers of notes `[1]` without notes, expected notes at the end of the file, such as `[1] See p. 12.`',
      ],
      corrected: {
        'd1.txt':
          '1. Report\n\n\nHe saw the reports[1] and the map.[2]\n\n[1] See p. 12.\n[2] See p. 13.\n',
      },
    },
  },
  'note-markup': {
    title: 'Notes are in plain text',
    severity: 'warning',
    explanation:
      'The text has notes in the markup of another program, such as `<ref>…</ref>` or `\\footnote{…}`. Markup is text in a transcription, so the notes stand in the middle of their sentences. Write the number of each after its word, and the notes at the end.',
    example: {
      files: {
        'd1.txt': '1. Report\n\n\nHe saw the map<ref>Not found.</ref> and left.\n',
      },
      messages: [
        'd1.txt:4:15: Unexpected markup of a note `<ref>`, read as text, expected the number of the note after the word, `said1`, and the note at the end, `  1. See p. 12.`',
      ],
      corrected: {
        'd1.txt': '1. Report\n\n\nHe saw the map1 and left.\n\n  1. Not found.\n',
      },
    },
  },
  'list-of-notes': {
    title: 'A numbered list at the end is a list',
    severity: 'warning',
    explanation:
      'The document ends with a numbered list of which most items cite something, as notes do (`See`, `Ibid.`, `Not printed.`), but the text has none of their numbers, so they were read as a list. If they are notes, attach the number of each to the word after which it is printed.',
    example: {
      files: {
        'd1.txt':
          '1. Report\n\n\nHe saw the map and left.\n\n  1. Not found.\n  2. See Document 2.\n',
      },
      messages: [
        'd1.txt:6:3: Unexpected list at the end whose items cite as notes do, `1. Not found.`, read as a list, expected the number of each in the text, such as `said1`, if they are notes',
      ],
      corrected: {
        'd1.txt':
          '1. Report\n\n\nHe saw the map1 and left.2\n\n  1. Not found.\n  2. See Document 2.\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
