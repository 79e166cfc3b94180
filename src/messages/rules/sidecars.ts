import type { Rule } from '../rule.ts'

/** The rules on sidecars, registers and records of volumes, by the id under which they are reported. */
export const sidecarRules = {
  alias: {
    title: 'A name that says “see” names an entry',
    severity: 'error',
    explanation:
      'An entry with `see` is another name of the entry with that key. The key exists, and the entry has this name among its `names`.',
  },
  'annotation-changed': {
    title: 'The words of an annotation are those of the text',
    severity: 'warning',
    explanation:
      'The text no longer has the `quote`, but has its `prefix` and `suffix`, once each, and most of the words between them. The annotation is put on the words that are there now. Copy them into `quote`.',
  },
  'annotation-quote': {
    title: 'The quote of an annotation is in the text, once',
    severity: 'error',
    explanation:
      'The text does not have the `quote`, or has it in several places. Copy the words from the transcription. Where they occur several times, `prefix`, `suffix`, `in` or `occurrence` says which place is meant, and `every` means all of them.',
  },
  'duplicate-key': {
    title: 'A key is written once',
    severity: 'error',
    explanation:
      'Two values of one key cannot both be meant, and nobody would see which was taken. Remove one of them.',
  },
  entry: {
    title: 'A key is one of the right register',
    severity: 'error',
    explanation:
      'An annotation or a participant names a `person`, `place` or `term` by a key that the register does not have. Add the entry to `register/people.yaml`, `register/places.yaml` or `register/terms.yaml`, or correct the key.',
  },
  name: {
    title: 'A name shares a word with its entry',
    severity: 'error',
    explanation:
      'The quote, or the name of the participant, has no word in common with the name and the `names` of the entry. Correct the key, or add the name to the `names` of the entry.',
  },
  office: {
    title: 'A participant has the office that the volume gives',
    severity: 'error',
    explanation:
      'The register gives the offices of this person in this volume, and this is none of them. Write the office as the register does, or add this one to the entry.',
  },
  participant: {
    title: 'A person named in a conversation takes part in it or is only mentioned',
    severity: 'error',
    explanation:
      'Initials in the record of a conversation are mostly those of the participants. This annotation names somebody else. Correct the key, or write `mentioned: true`.',
  },
  'register-file': {
    title: 'The folder of the registers has only registers',
    severity: 'error',
    explanation:
      'The folder `register` has `people.yaml`, `places.yaml` and `terms.yaml`. Rename the file, or move it out of the seeds.',
  },
  'register-key': {
    title: 'Each key of the registers is given once',
    severity: 'error',
    explanation:
      'Two entries have one key, so a reference to it could mean either. Rename one of them, or make one entry of both.',
  },
  'unexpected-value': {
    title: 'A value is of its kind',
    severity: 'error',
    explanation:
      'Something is missing, or is a text where a list is expected, or is no date, number or role that exists. The message says what was found and what was expected.',
  },
  'unknown-key': {
    title: 'A key is one that is known',
    severity: 'error',
    explanation:
      'A key that nobody reads is a fact that nobody sees. The message names the nearest key that exists.',
  },
  'yaml-alias': {
    title: 'A sidecar says everything where it stands',
    severity: 'error',
    explanation:
      'Aliases (`*name`) let a small file grow without end and hide where a fact comes from. Write the value again.',
  },
  'yaml-key': {
    title: 'A key is text',
    severity: 'error',
    explanation:
      'The key of a map is a list, a map or an alias. Write it as one word, followed by a colon.',
  },
  'yaml-syntax': {
    title: 'A sidecar is YAML',
    severity: 'error',
    explanation:
      'The file cannot be read from this place on. Often an indent, a quotation mark or a colon is missing; texts with `: ` in them stand in quotation marks.',
  },
  'yaml-tag': {
    title: 'A sidecar has no tags',
    severity: 'error',
    explanation: 'Every value is a text, a list or a map; tags (`!name`) mean nothing here.',
  },
  'note-link': {
    title: 'A link in a note leads to a page',
    severity: 'warning',
    explanation:
      'A note of a sidecar or a register links to an address that no page may have, such as `javascript:`, `data:` or `//example.org`. What it links stays text. Write the key of an entry (`people/thant-u`), the id of a document (`d162`), or a whole address (`https://…`).',
  },
} as const satisfies Record<string, Rule>
