import type { Rule } from '../rule.ts'

/** Rules on the conventions of transcriptions. Each id is the name of a file in `src/lint`. */
export const conventionRules = {
  'unread-page-marker': {
    title: 'Page markers are read',
    severity: 'warning',
    explanation:
      'Page markers may be written in several styles: `[Page 12]`, `[p. 12]`, `[3r]`, `{12}`, `|12|`, `-12-` on a line of its own, or `<pb n="12"/>`. Those in braces and bars can be other things too, so they are read as pages only if their numbers ascend. Other markers, such as `[Opening 4]` and `*12`, are not read, but reported if their numbers are in order. Compare the numbers with the printed volume, or write `[Page 12]`, which is always a page.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe saw {12} it {14} again {13} today.\n' },
      messages: [
        'd1.txt:4:8: Unexpected markers `{12}` (3 in all) whose numbers do not ascend, read as text, expected page markers such as `[Page 12]`',
      ],
      corrected: {
        'd1.txt': '1. Report\n\n\nHe saw [Page 12] it [Page 14] again [Page 15] today.\n',
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
          '1. Report\n\n\nHe saw the map\nand the list.\nHe went.\nShe saw it.\nThey left.\nHe saw the port\nand the quay.\nHe came.\nThey stayed.\nHe saw the mole\nand the light.\nShe came.\nShe saw it.\nThey saw it.\nThey went.\n',
      },
      messages: [
        'd1.txt:4:1: Unexpected 3 lines that go on in the next, read as paragraphs, expected a paragraph on one line, or empty lines only between paragraphs',
      ],
      corrected: {
        'd1.txt':
          '1. Report\n\n\nHe saw the map and the list.\nHe went.\nShe saw it.\nThey left.\nHe saw the port and the quay.\nHe came.\nThey stayed.\nHe saw the mole and the light.\nShe came.\nShe saw it.\nThey saw it.\nThey went.\n',
      },
    },
  },
  'stated-convention': {
    title: 'The conventions that are stated are those of the text',
    severity: 'warning',
    explanation:
      'The sidecar or the record of the volume states under `conventions` how notes or pages are written, but the transcription has nothing in that style. Conventions are found in each transcription, and are only stated where that fails. Remove the statement, or correct it.',
    example: {
      files: {
        'd1.txt': '1. Report\n\n\nHe saw [p. 12] it.\n',
        'd1.yaml': "conventions:\n  pages: ['{367}']\n",
      },
      messages: [
        'd1.txt:1:1: Unexpected convention `{367}`, which the text does not have, expected another or no statement',
      ],
      corrected: { 'd1.yaml': "conventions:\n  pages: ['[p. 367]']\n" },
    },
  },
} as const satisfies Record<string, Rule>
