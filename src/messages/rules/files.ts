import type { Rule } from '../rule.ts'

/** The rules on files and folders, by the id under which they are reported. */
export const fileRules = {
  'document-id': {
    title: 'A document’s file is named by its id',
    severity: 'error',
    explanation:
      'The name of the file is the document’s address: `d162.txt` is published at `/frus1964-68v02/d162/`. It is `d` and a number that does not begin with 0.',
  },
  'duplicate-seed': {
    title: 'A document has one transcription, and a volume one record',
    severity: 'error',
    explanation:
      'Two files claim one address, in one folder or in two. Keep the one that is to be published.',
  },
  'large-file': {
    title: 'A file is no longer than a volume',
    severity: 'error',
    explanation:
      'The longest volume of the series has some 10 MB. A file of more than 60 MB is not read, because it would take the memory that the others need; divide it, or look for what was put into it by mistake.',
  },
  link: {
    title: 'Seeds stand in their folder',
    severity: 'error',
    explanation:
      'A symbolic link leads out of the folder of seeds, or nowhere. Put the file itself into the folder, so that what is published is what the folder holds.',
  },
  'lone-sidecar': {
    title: 'A sidecar has a transcription beside it',
    severity: 'error',
    explanation:
      'What a sidecar supplies needs a text: `d162.yaml` stands beside `d162.txt`. Add the transcription, or rename the sidecar.',
  },
  'no-file': {
    title: 'A file that is needed is there and can be read',
    severity: 'error',
    explanation:
      'Each document has a transcription and a sidecar, each volume a `volume.yaml`. A sidecar may be empty where there is nothing to supply.',
  },
  'no-seeds': {
    title: 'A folder of seeds holds seeds',
    severity: 'error',
    explanation:
      'The folder is empty or cannot be read. The variable `SEEDS` lists the folders; without it, `seeds` is read.',
  },
  'stray-file': {
    title: 'A folder of seeds holds nothing else',
    severity: 'warning',
    explanation:
      'The file is no transcription, sidecar or volume record, so no page is made of it. Its name may be misspelt.',
  },
  'utf-8': {
    title: 'A file is in UTF-8',
    severity: 'error',
    explanation:
      'A byte in the file is no part of a character in UTF-8, so that a character would be lost. Save the file as UTF-8; the message gives the place and the byte.',
  },
  'volume-id': {
    title: 'A volume’s folder is named by its id',
    severity: 'error',
    explanation:
      'The name of the folder is part of every address in it: `frus1964-68v02`. It has small letters, digits, `-` and `.`, at most 100 in all, and does not end in a full stop. It is no name of another page (`search`, `people`) and none that Windows keeps for a device (`con`).',
  },
} as const satisfies Record<string, Rule>
