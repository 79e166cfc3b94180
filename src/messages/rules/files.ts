import type { Rule } from '../rule.ts'

/** Make the TEI of some letters, each a line, by their ids. */
function toLetters(...ids: ReadonlyArray<string>): string {
  const letters = ids.map(
    (id) => `<div type="letter" xml:id="${id}"><head>Letter</head><p>He saw it.</p></div>`,
  )
  const header =
    '<teiHeader><fileDesc><titleStmt><title>Letters of a Harbor</title></titleStmt></fileDesc></teiHeader>'
  return `<TEI>${header}<text><body>\n${letters.join('\n')}\n</body></text></TEI>\n`
}

/** Rules on files and folders. */
export const fileRules = {
  'document-id': {
    title: 'The name of a file has no clear mistake',
    severity: 'error',
    explanation:
      'The name of the file is the address of the document: `d12.txt` is published at `/harbor/d12/`, and `1793-09-12-simcoe.txt` at `/letters/1793-09-12-simcoe/`. Any name will do, but this one is probably misspelled: `d012` or `D12` for `d12`, or an ending other than `.txt` for a transcription and `.yaml` for a sidecar, which has the same name, and for the record of the volume, `volume.yaml`. Rename the file.',
  },
  'duplicate-seed': {
    title: 'A document has one transcription, and a volume one record',
    severity: 'error',
    explanation:
      'Two files have the same address, in one seeds folder or in two. Remove the one that should not be published.',
  },
  'large-file': {
    title: 'A file has at most 60 MB, and 5 MB in YAML',
    severity: 'error',
    explanation:
      'A file of more than 60 MB is not read, because it would need too much memory; the longest volume of the series has about 10 MB. YAML needs a hundred times as much, so a register, record or sidecar has at most 5 MB. Divide the file, or remove what was put into it by mistake.',
  },
  link: {
    title: 'No symlink leads out of the seeds folder',
    severity: 'error',
    explanation:
      'A symlink is followed only to a file in the same seeds folder, so that nothing outside of it is published. Put the file itself into the folder.',
  },
  'lone-sidecar': {
    title: 'A sidecar has a transcription in the same folder',
    severity: 'error',
    explanation:
      'A sidecar adds facts and annotations to a transcription: `d12.yaml` is read with `d12.txt`. Add the transcription, or rename the sidecar. The record of a volume is `volume.yaml`. In the folder of a volume in TEI, name the sidecar by the `xml:id` of a document of that volume.',
    example: {
      files: { 'd1.txt': '1. Report\n\n\nHe saw it.\n', 'd2.yaml': '' },
      messages: ['d2.yaml:1:1: Unexpected sidecar alone, expected `d2.txt` beside it'],
      corrected: { 'd2.txt': '2. Report\n\n\nHe left.\n' },
    },
  },
  'made-name': {
    title: 'The name of a file can be part of an address',
    severity: 'info',
    explanation:
      'The name of a file becomes part of an address, as it is if it has English letters, digits, `-`, `_` and `.` alone, does not begin or end with a mark, and is not the name of another page of the volume, such as `pages`. Otherwise a name is made from it, which the message says. If the address should be another one, rename the file, and its sidecar.',
    example: {
      files: {
        'letters/Letters (1921).xml': toLetters('ada1', 'leo1'),
        'letters/to Leo.xml': toLetters('leo2'),
        'letters/to Ada, 4 May.txt': 'To Ada\n\n\nHe saw it.\n',
        'letters/pages.txt': 'To Leo\n\n\nShe saw it.\n',
      },
      messages: [
        'letters/Letters (1921).xml:1:1: `Letters (1921).xml` is published as `Letters-1921`',
        'letters/pages.txt:1:1: `pages.txt` is published as `pages-2`, because `pages` is another page of the volume',
        'letters/to Ada, 4 May.txt:1:1: `to Ada, 4 May.txt` is published as `to-Ada-4-May`',
        'letters/to Leo.xml:1:1: `to Leo.xml` is published as `to-Leo`',
      ],
    },
  },
  'no-file': {
    title: 'Every required file exists and can be read',
    severity: 'error',
    explanation:
      'Each document needs a transcription, and each volume a `volume.yaml`. Add the file, or give permission to read it.',
  },
  'no-seeds': {
    title: 'A seeds folder contains seeds',
    severity: 'error',
    explanation:
      'The folder is empty or cannot be read. The variable `SEEDS` lists the seeds folders (default: `seeds`). Add a volume, or remove the empty folder.',
  },
  'plain-text': {
    title: 'A file is plain text',
    severity: 'error',
    explanation:
      'The file was written by a word processor or a browser: its text is among the instructions of another format. Renaming it changes nothing. Open it in the program that wrote it and save it as plain text, in UTF-8, or copy its text into an editor of text.',
    example: {
      files: { 'd1.txt': '{\\rtf1\\ansi 1. Report\\par\\par He saw it.}\n' },
      messages: [
        'd1.txt:1:1: Unexpected RTF file, expected plain text: open the file in the program that wrote it and save it as plain text in UTF-8',
      ],
      corrected: { 'd1.txt': '1. Report\n\n\nHe saw it.\n' },
    },
  },
  'stray-file': {
    title: 'A seeds folder contains only seeds',
    severity: 'warning',
    explanation:
      'The file is not a transcription, a sidecar or the record of a volume, so it is not published. Its name may be misspelled, or it may stand in another folder than its own. Rename it, or move it: pictures into `public/`, pages into `pages/`. A text in a word processor must be saved as plain text. Files named `README` or `LICENSE`, with any ending, may stay, and so may what systems leave in folders: `.DS_Store`, `Thumbs.db`.',
  },
  'utf-8': {
    title: 'A file is encoded in UTF-8',
    severity: 'error',
    explanation:
      'The file has a byte that is not valid UTF-8; a character would be lost. The message gives the byte, its place, and the encoding in which the file was probably saved. Open the file in that encoding in your editor and save it as UTF-8, or convert it on a command line: `iconv -f WINDOWS-1252 -t UTF-8 d1.txt > new.txt`. A word processor saves plain text as UTF-8 if you choose that encoding when saving.',
  },
  'volume-id': {
    title: 'The folder of a volume has its id as name',
    severity: 'error',
    explanation:
      'The name of the folder is part of every address in the volume: `letters`. Use at most 100 English letters, digits, `-` and `.`, without a period at the end. The name of another page (`search`, `people`) or of a Windows device (`con`) cannot be used, nor a name that differs from that of another volume only in capitals. Rename the folder.',
  },
} as const satisfies Record<string, Rule>
