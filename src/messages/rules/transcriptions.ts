import type { Rule } from '../rule.ts'

/** Rules on transcriptions. Each id is the name of a file in `src/lint`. */
export const transcriptionRules = {
  'empty-transcription': {
    title: 'A transcription has text',
    severity: 'error',
    explanation: 'The file is empty or has only white space. Add the text, or remove the file.',
    example: {
      files: { 'd1.txt': '\n\n' },
      messages: ['d1.txt:1:1: Unexpected empty file, expected a transcription'],
      corrected: { 'd1.txt': '1. Report\n\n\nHe saw it.\n' },
    },
  },
  'missing-title': {
    title: 'A transcription begins with its title',
    severity: 'error',
    explanation:
      'Begin the file with the title, such as `12. Memorandum of …`, and two empty lines; if the original has none, write a `title` in the sidecar, which is shown in brackets. Only a page marker, a file number or a source line may come before it. Without a title, a document cannot be listed, cited or found.',
    example: {
      files: { 'd1.txt': 'The mayor said that the lamp would burn before winter.\n' },
      messages: [
        'd1.txt:1:1: Unexpected text without a title, expected a line such as `12. Memorandum …` and two empty lines after it, or `title: …` in the sidecar; in TEI, a `head`',
      ],
      corrected: {
        'd1.txt':
          '1. Memorandum of Conversation\n\n\nThe mayor said that the lamp would burn before winter.\n',
      },
    },
  },
  'control-character': {
    title: 'Text has no control characters',
    severity: 'warning',
    explanation:
      'The text has a character that no page shows, such as the end of a file of DOS or a code that Unicode gives to no character (U+FFFE), or one that turns the order of the letters around. Remove it. Characters from U+0080 to U+009F are marks and letters of Windows-1252 in a file that was converted as ISO-8859-1: write the one in the message, or convert the file again from its source.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe doesn\u0092t see it.\n' },
      messages: [
        'd1.txt:4:9: Unexpected control character U+0092, expected `’`, as in Windows-1252',
      ],
      corrected: { 'd1.txt': '1. Report\n\n\nHe doesn’t see it.\n' },
    },
  },
  'second-title': {
    title: 'A file has one document',
    severity: 'error',
    explanation:
      'A line begins with a number and has two empty lines before and after it, as a title has; its number is greater than that of the document. The notes of two documents in one file would be mixed up, and the second would have no address. Move it and what follows to a file of its own, named by its number. If it is a heading inside the document, leave one empty line before it.',
    example: {
      files: {
        'd26.txt':
          '26. Letter to Berti1\n\n\nThe rope came.\n\n  1. Source: Files.\n\n\n27. Letter to Marin1\n\n\nThank you.\n\n  1. Source: Files.\n',
      },
      messages: [
        'd26.txt:9:1: Unexpected second title `27. Letter to Marin1`, expected one document in a file; move it and what follows to a file of its own, `d27.txt`',
      ],
      corrected: {
        'd26.txt': '26. Letter to Berti1\n\n\nThe rope came.\n\n  1. Source: Files.\n',
        'd27.txt': '27. Letter to Marin1\n\n\nThank you.\n\n  1. Source: Files.\n',
      },
    },
  },
  'long-preface': {
    title: 'A title has at most twelve lines before it',
    severity: 'warning',
    explanation:
      'A line has two empty lines after it, as a title has, but more than twelve lines of text come before it, so that the first line of the file is taken for the title. Begin the file with the title; only a page marker, a file number or a source line may come before it. If the line is not the title, leave one empty line after it.',
    example: {
      files: {
        'd1.txt': `Report\n\n${'Files of the harbor.\n'.repeat(12)}Letter to Berti\n\n\nHe left.\n`,
      },
      messages: [
        'd1.txt:15:1: Unexpected 13 lines before a line with two empty lines after it, as a title has, expected at most 12; begin the file with its title, or leave one empty line here',
      ],
      corrected: {
        'd1.txt': `Letter to Berti\n\n\nReport\n\n${'Files of the harbor.\n'.repeat(12)}\nHe left.\n`,
      },
    },
  },
  mojibake: {
    title: 'No character was misread or lost before',
    severity: 'warning',
    explanation:
      'The file is valid UTF-8, but has characters such as `â€™` or `Ã©`: an earlier program read UTF-8 in another encoding, one byte at a time. `�` stands for a character that a program could not read. The message gives the first place and what is probably meant. Convert the file again from its source, with the right encoding, or replace the characters.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe doesnâ€™t see the cafÃ©.\n' },
      messages: [
        'd1.txt:4:9: Unexpected `â€™` (2 such places), expected `’`; UTF-8 was read as Windows-1252 before the file was saved: replace it, or convert the file again from its source',
      ],
      corrected: { 'd1.txt': '1. Report\n\n\nHe doesn’t see the café.\n' },
    },
  },
  'point-sequence': {
    title: 'Points are in order',
    severity: 'warning',
    explanation:
      'The label of this point does not follow the label before it. Labels are shown as printed and never renumbered. Check that no point is missing or misread.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe said: 1) go; 2) stay; 4) wait; 3) see.\n' },
      messages: [
        'd1.txt:4:26: Unexpected point `4)` after point `2)`, expected points in order',
        'd1.txt:4:35: Unexpected point `3)` after point `4)`, expected points in order',
      ],
      corrected: { 'd1.txt': '1. Report\n\n\nHe said: 1) go; 2) stay; 3) wait; 4) see.\n' },
    },
  },
  'page-marker': {
    title: 'Page markers are complete',
    severity: 'warning',
    explanation:
      'Write a page marker as `[Page 367]`, with one space and the printed number. Anything else is read as text, and the page gets no address. Complete the marker.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe saw [Page 36 it.\n' },
      messages: ['d1.txt:4:8: Unexpected incomplete page marker `[Page`, expected `[Page 367]`'],
      corrected: { 'd1.txt': '1. Report\n\n\nHe saw [Page 36] it.\n' },
    },
  },
  'page-sequence': {
    title: 'Printed pages are in order',
    severity: 'warning',
    explanation:
      'The page marker has the number of an earlier page, or the same number again. Compare it with the printed volume.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe saw [Page 37] it [Page 36] again.\n' },
      messages: ['d1.txt:4:21: Unexpected page 36 after page 37, expected a later page'],
      corrected: { 'd1.txt': '1. Report\n\n\nHe saw [Page 37] it [Page 38] again.\n' },
    },
  },
  'impossible-date': {
    title: 'The date of a dateline is valid',
    severity: 'warning',
    explanation:
      'The dateline has an impossible day or time, such as February 31. It is shown unchanged, but the date of the document is not taken from it. Check the printed page; if the date is printed like this, supply the intended date in the sidecar.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nVenice, February 31, 1965, 3 p.m.\n\nHe left.\n' },
      messages: [
        'd1.txt:4:9: Unexpected date `February 31, 1965`, expected a valid date such as `February 28, 1965`',
      ],
      corrected: {
        'd1.txt': '1. Report\n\n\nVenice, February 28, 1965, 3 p.m.\n\nHe left.\n',
      },
    },
  },
  'indented-line': {
    title: 'An indented line is a list item or a note',
    severity: 'warning',
    explanation:
      'The line is indented, but has neither the mark of a list item (`*`, `1.`) nor, at the end of the file, the number of a note. It is read as a paragraph. Add the mark, or remove the indent.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nTroops:\n\n  Army 4,000\n' },
      messages: [
        'd1.txt:6:3: Unexpected indented line, expected a mark (`*`, `1.`) after the indent, or no indent',
      ],
      corrected: { 'd1.txt': '1. Report\n\n\nTroops:\n\n  * Army 4,000\n' },
    },
  },
  'table-row': {
    title: 'The rows of a table have the same number of cells',
    severity: 'warning',
    explanation:
      'The line is set in columns by tabs, bars or wide spaces, but no line next to it has the same number of cells, so it is read as a paragraph. A table needs at least two such lines, with cells separated in the same way. Add the missing tab or bar of an empty cell.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nArmy\t4,000\tMay 1\n' },
      messages: [
        'd1.txt:4:1: Unexpected columns in a line, expected rows with as many cells above or below; read as a paragraph',
      ],
      corrected: { 'd1.txt': '1. Report\n\n\nArmy\t4,000\tMay 1\nNavy\t300\tMay 3\n' },
    },
  },
} as const satisfies Record<string, Rule>
