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
      corrected: { 'd1.txt': '1. Telegram\n\n\nHe saw it.\n' },
    },
  },
  'missing-title': {
    title: 'A transcription begins with its title',
    severity: 'error',
    explanation:
      'Begin the file with the title, such as `162. Memorandum of …`, and two empty lines. Only a page marker, a file number or a source line may come before it. Without a title, a document cannot be listed, cited or found.',
    example: {
      files: { 'd1.txt': 'Sec said he would appreciate it if Y could make a call.\n' },
      messages: [
        'd1.txt:1:1: Unexpected text without a title, expected a line such as `162. Memorandum …` and two empty lines after it; in TEI, a `head`',
      ],
      corrected: {
        'd1.txt':
          '1. Memorandum of Telephone Conversation\n\n\nSec said he would appreciate it if Y could make a call.\n',
      },
    },
  },
  'point-sequence': {
    title: 'Points are in order',
    severity: 'warning',
    explanation:
      'The label of this point does not follow the label before it. Labels are shown as printed and never renumbered. Check that no point is missing or misread.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nHe said: 1) go; 2) stay; 4) wait; 3) see.\n' },
      messages: [
        'd1.txt:4:26: Unexpected point `4)` after point `2)`, expected points in order',
        'd1.txt:4:35: Unexpected point `3)` after point `4)`, expected points in order',
      ],
      corrected: { 'd1.txt': '1. Telegram\n\n\nHe said: 1) go; 2) stay; 3) wait; 4) see.\n' },
    },
  },
  'page-marker': {
    title: 'Page markers are complete',
    severity: 'warning',
    explanation:
      'Write a page marker as `[Page 367]`, with one space and the printed number. Anything else is read as text, and the page gets no address. Complete the marker.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nHe saw [Page 36 it.\n' },
      messages: ['d1.txt:4:8: Unexpected incomplete page marker `[Page`, expected `[Page 367]`'],
      corrected: { 'd1.txt': '1. Telegram\n\n\nHe saw [Page 36] it.\n' },
    },
  },
  'page-sequence': {
    title: 'Printed pages are in order',
    severity: 'warning',
    explanation:
      'The page marker has the number of an earlier page, or the same number again. Compare it with the printed volume.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nHe saw [Page 37] it [Page 36] again.\n' },
      messages: ['d1.txt:4:21: Unexpected page 36 after page 37, expected a later page'],
      corrected: { 'd1.txt': '1. Telegram\n\n\nHe saw [Page 37] it [Page 38] again.\n' },
    },
  },
  'impossible-date': {
    title: 'The date of a dateline is valid',
    severity: 'warning',
    explanation:
      'The dateline has an impossible day or time, such as February 31. It is shown unchanged, but the date of the document is not taken from it. Check the printed page; if the date is printed like this, supply the intended date in the sidecar.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nSaigon, February 31, 1965, 3 p.m.\n\nHe left.\n' },
      messages: [
        'd1.txt:4:9: Unexpected date `February 31, 1965`, expected a valid date such as `February 28, 1965`',
      ],
      corrected: {
        'd1.txt': '1. Telegram\n\n\nSaigon, February 28, 1965, 3 p.m.\n\nHe left.\n',
      },
    },
  },
  'indented-line': {
    title: 'An indented line is a list item or a note',
    severity: 'warning',
    explanation:
      'The line is indented, but has neither the mark of a list item (`*`, `1.`) nor, at the end of the file, the number of a note. It is read as a paragraph. Add the mark, or remove the indent.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nTroops:\n\n  Army 4,000\n' },
      messages: [
        'd1.txt:6:3: Unexpected indented line, expected a mark (`*`, `1.`) after the indent, or no indent',
      ],
      corrected: { 'd1.txt': '1. Telegram\n\n\nTroops:\n\n  * Army 4,000\n' },
    },
  },
  'table-row': {
    title: 'The rows of a table have the same number of cells',
    severity: 'warning',
    explanation:
      'The line is set in columns by tabs, bars or wide spaces, but no line next to it has the same number of cells, so it is read as a paragraph. A table needs at least two such lines, with cells separated in the same way. Add the missing tab or bar of an empty cell.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nArmy\t4,000\tMay 1\n' },
      messages: [
        'd1.txt:4:1: Unexpected columns in a line, expected rows with as many cells above or below; read as a paragraph',
      ],
      corrected: { 'd1.txt': '1. Telegram\n\n\nArmy\t4,000\tMay 1\nNavy\t300\tMay 3\n' },
    },
  },
  'unread-page-marker': {
    title: 'Page markers ascend',
    severity: 'warning',
    explanation:
      'Page markers may be written in several styles: `[Page 12]`, `[p. 12]`, `{12}`, `|12|`, `-12-` on a line of its own, or `<pb n="12"/>`. Those in braces and bars can be other things too, so they are read as pages only if their numbers ascend. Compare the numbers with the printed volume, or write `[Page 12]`, which is always a page.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nHe saw {12} it {14} again {13} today.\n' },
      messages: [
        'd1.txt:4:8: Unexpected markers `{12}` (3 in all) whose numbers do not ascend, read as text, expected page markers such as `[Page 12]`',
      ],
      corrected: {
        'd1.txt': '1. Telegram\n\n\nHe saw [Page 12] it [Page 14] again [Page 15] today.\n',
      },
    },
  },
  'broken-paragraph': {
    title: 'A paragraph is one line, or is followed by an empty line',
    severity: 'warning',
    explanation:
      'Most lines of the file are paragraphs, but several end in the middle of a sentence that goes on in the next line. Write each paragraph on one line; or break all paragraphs into lines, and leave an empty line between paragraphs.',
    example: {
      files: {
        'd1.txt':
          '1. Telegram\n\n\nHe saw the map\nand the list.\nHe went.\nShe saw it.\nThey left.\nHe saw the port\nand the quay.\nHe came.\nThey stayed.\nHe saw the mole\nand the light.\nShe came.\nShe saw it.\nThey saw it.\nThey went.\n',
      },
      messages: [
        'd1.txt:4:1: Unexpected 3 lines that go on in the next, read as paragraphs, expected a paragraph on one line, or an empty line between paragraphs',
      ],
      corrected: {
        'd1.txt':
          '1. Telegram\n\n\nHe saw the map and the list.\nHe went.\nShe saw it.\nThey left.\nHe saw the port and the quay.\nHe came.\nThey stayed.\nHe saw the mole and the light.\nShe came.\nShe saw it.\nThey saw it.\nThey went.\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
