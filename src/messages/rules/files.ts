import type { Rule } from '../rule.ts'

/** The rules on files and folders. */
export const fileRules = {
  'document-id': {
    title: 'The file of a document is named by its id',
    severity: 'error',
    explanation:
      'The name of the file is the address of the document: `d162.txt` is published at `/frus1964-68v02/d162/`. An id is `d` and a number that does not begin with 0. Rename the file.',
  },
  'duplicate-seed': {
    title: 'A document has one transcription, and a volume one record',
    severity: 'error',
    explanation:
      'Two files claim one address, in one folder of seeds or in two. Remove the one that is not to be published.',
  },
  'large-file': {
    title: 'A file has at most 60 MB',
    severity: 'error',
    explanation:
      'The longest volume of the series has some 10 MB. A longer file than 60 MB is not read, since it would take the memory that the others need. Divide it, or remove what was put into it by mistake.',
  },
  link: {
    title: 'No symlink leads out of the seeds folder',
    severity: 'error',
    explanation:
      'A symlink is followed only to a file of the same seeds folder, so that what is published is what that folder has. Put the file itself into the folder.',
  },
  'lone-sidecar': {
    title: 'A sidecar has a transcription beside it',
    severity: 'error',
    explanation:
      'A sidecar adds to a text: `d162.yaml` is read with `d162.txt`. Add the transcription, or rename the sidecar. In the folder of a volume in TEI, a sidecar has the `xml:id` of a document of that volume as its name.',
    example: {
      files: { 'd1.txt': '1. Telegram\n\n\nHe saw it.\n', 'd2.yaml': '' },
      messages: ['d2.yaml:1:1: Unexpected sidecar alone, expected `d2.txt` beside it'],
      corrected: { 'd2.txt': '2. Telegram\n\n\nHe left.\n' },
    },
  },
  'no-file': {
    title: 'Every file that is needed exists and can be read',
    severity: 'error',
    explanation:
      'Each document has a transcription and a sidecar, each volume a `volume.yaml`. Where there is nothing to supply, an empty sidecar is enough. Add the file, or give permission to read it.',
  },
  'no-seeds': {
    title: 'A seeds folder has seeds',
    severity: 'error',
    explanation:
      'The folder is empty or cannot be read. The variable `SEEDS` lists the folders; without it, `seeds` is read. Add a volume, or remove the empty folder.',
  },
  'stray-file': {
    title: 'A seeds folder has nothing but seeds',
    severity: 'warning',
    explanation:
      'The file is neither a transcription, a sidecar nor the record of a volume, so it is not published. Its name may be misspelled. Rename it, or move it out of the folder.',
  },
  'utf-8': {
    title: 'A file is in UTF-8',
    severity: 'error',
    explanation:
      'The byte is not part of a character in UTF-8, so a character would be lost. Save the file as UTF-8; the message has the byte and its place.',
  },
  'volume-id': {
    title: 'The folder of a volume is named by its id',
    severity: 'error',
    explanation:
      'The name of the folder is part of every address in the volume: `frus1964-68v02`. It has small letters, digits, `-` and `.`, at most 100 in all, and does not end in a full stop. It is not the name of another page (`search`, `people`), nor one that Windows reserves for a device (`con`). Rename the folder.',
  },
} as const satisfies Record<string, Rule>
