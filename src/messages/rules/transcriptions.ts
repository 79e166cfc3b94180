import type { Rule } from '../rule.ts'

/** The rules on transcriptions, by the id under which they are reported: the name of the rule’s file. */
export const transcriptionRules = {
  'empty-transcription': {
    title: 'A transcription holds text',
    severity: 'error',
    explanation:
      'The file is empty or holds only white space. Put the transcription into it, or remove it.',
    example: {
      input: '\n\n',
      output: ['1:1-3:1: Unexpected empty file, expected a transcription'],
    },
  },
  'missing-title': {
    title: 'A transcription begins with its title',
    severity: 'error',
    explanation:
      'The first line is the title, as `162. Memorandum of …`; two empty lines follow it. Only a page marker, a file number or a source line may stand before it. A document without a title cannot be listed, cited or found.',
    example: {
      input: 'Sec said he would appreciate it if Y could make a call.\n',
      output: [
        '1:1-1:56: Unexpected text without a title, expected a title line such as `162. Memorandum …` and two empty lines after it',
      ],
    },
  },
  'undefined-footnote': {
    title: 'Every reference to a note has its note',
    severity: 'error',
    explanation:
      'A number is glued to a word as only the number of a note is, but no definition at the end of the transcription has that number. Add the definition (two spaces, the number, a full stop, the text), or take the number away.',
    example: {
      input: '1. Telegram1\n\n\nHe saw the reports.2\n\n  1. Source: Central Files.\n',
      output: [
        '4:20-4:21: Unexpected reference to note 2, expected a definition `  2. …` at the end',
      ],
    },
  },
  'unused-footnote': {
    title: 'Every note has a reference',
    severity: 'error',
    explanation:
      'No place in the text leads to this note. References are glued to the word or mark before them and stand in the order of the notes. Put the number where it was printed, or take the note away.',
    example: {
      input:
        '1. Telegram1\n\n\nHe saw the reports.\n\n  1. Source: Central Files.\n  2. Not found.\n',
      output: ['7:3-7:16: Unexpected note 2 without a reference, expected its number in the text'],
    },
  },
  'duplicate-footnote': {
    title: 'Every note has a number of its own',
    severity: 'error',
    explanation:
      'Two definitions have one number and the text does not refer to both, so it cannot be known which is meant. Number the notes as they were printed. Where both were printed with one number, each needs its own reference; the second note is then addressed as `fn1-2`.',
    example: {
      input: '1. Telegram1\n\n\nText.\n\n  1. Source: Central Files.\n  1. Not found.\n',
      output: [
        '7:3-7:16: Unexpected definition 2 of note 1, expected another number or a reference of its own',
      ],
    },
  },
  'footnote-doubt': {
    title: 'A number of a note can stand in one place only',
    severity: 'warning',
    explanation:
      'Two places in the text would do equally well for the number of one note, or nearly so where the number of a paper (`NSC 68/44`) is cut for it. The likelier has been taken, and both readings are said. Look at the print.',
    example: {
      input:
        '1. Telegram1\n\n\nSee Embtels 6452 and 6472.\n\n  1. Source: Files.\n  2. Not found.\n',
      output: [
        '4:25-4:26: Unexpected second place for the reference to note 2, expected one; taken here behind `647`, possible behind `645` at 4:16',
      ],
    },
  },
  'repeated-footnote': {
    title: 'A note has one reference',
    severity: 'warning',
    explanation:
      'The number of one note is glued to several words. Volumes do refer to a note again, so all of them lead to it. Look whether one is a misprint, or a number that was run together with the word before it.',
    example: {
      input:
        '1. Telegram1\n\n\nHe saw the report2 of May and said so.2\n\n  1. Source: Files.\n  2. Not found.\n',
      output: [
        '4:39-4:40: Unexpected reference to note 2 again (2 in all), expected one; the first is at 4:18',
      ],
    },
  },
  'point-sequence': {
    title: 'Points stand in their order',
    severity: 'warning',
    explanation:
      'The label of a point does not follow the label before it. The labels are kept as they are printed, never recounted. Look whether one was left out or misread.',
    example: {
      input: '1. Telegram\n\n\nHe said: 1) go; 2) stay; 4) wait; 3) see.\n',
      output: [
        '4:26-4:35: Unexpected point `4)` after point `2)`, expected points in their order',
        '4:35-4:42: Unexpected point `3)` after point `4)`, expected points in their order',
      ],
    },
  },
  'note-order': {
    title: 'Notes stand in the order of their numbers',
    severity: 'warning',
    explanation:
      'The number of a note does not follow the number before it. Volumes do leave numbers out, and the numbers are kept as they are printed. Look whether a note was left out or misread.',
    example: {
      input: '1. Telegram1\n\n\nHe saw it.3\n\n  1. Source: Files.\n  3. Not found.\n',
      output: ['7:3-7:16: Unexpected note 3 after note 1, expected note 2'],
    },
  },
  'page-marker': {
    title: 'A page marker is whole',
    severity: 'warning',
    explanation:
      'The text holds `[Page` but not a marker such as `[Page 367]`: the word, one space, the printed number, the bracket. What is no marker stays text, and the page has no address.',
    example: {
      input: '1. Telegram\n\n\nHe saw [Page 36 it.\n',
      output: ['4:8-4:13: Unexpected `[Page` that is no page marker, expected `[Page 367]`'],
    },
  },
  'page-sequence': {
    title: 'Printed pages follow one another',
    severity: 'warning',
    explanation:
      'A page marker has the number of an earlier page, or the same number again. Look at the print.',
    example: {
      input: '1. Telegram\n\n\nHe saw [Page 37] it [Page 36] again.\n',
      output: ['4:21-4:30: Unexpected page 36 after page 37, expected a later page'],
    },
  },
  'impossible-date': {
    title: 'The date of a dateline is one that the calendar has',
    severity: 'warning',
    explanation:
      'The dateline names a day that its month has not, or a time that no clock shows. It stays as it is, and the document is not dated by it. Look at the print; where that is what it says, the sidecar can supply the date.',
    example: {
      input: '1. Telegram\n\n\nSaigon, February 31, 1965, 3 p.m.\n\nHe left.\n',
      output: [
        '4:9-4:26: Unexpected date `February 31, 1965`, expected one that the calendar has, such as `February 28, 1965`',
      ],
    },
  },
  'indented-line': {
    title: 'An indented line is an item of a list or a note',
    severity: 'warning',
    explanation:
      'The line is indented but has neither the mark of an item (`*`, `1.`) nor, at the end of the file, the number of a note. It is kept as a paragraph.',
    example: {
      input: '1. Telegram\n\n\nTroops:\n\n  Army 4,000\n',
      output: [
        '6:3-6:13: Unexpected indented line, expected a mark (`*`, `1.`) after the indent, or no indent',
      ],
    },
  },
  'table-row': {
    title: 'A row of a table has others of as many cells beside it',
    severity: 'warning',
    explanation:
      'The line is set in columns, by tabs, bars or wide spaces, but stands alone, or the lines beside it have more cells or fewer. Two lines or more that follow one another and have as many cells, parted in one way, are a table. What is not so is kept, character for character, as a paragraph. Give an empty cell its tab or bar.',
    example: {
      input: '1. Telegram\n\n\nArmy\t4,000\tMay 1\n',
      output: [
        '4:1-4:17: Unexpected columns in a line, expected rows of as many cells above or below: it is kept as a paragraph',
      ],
    },
  },
} as const satisfies Record<string, Rule>
