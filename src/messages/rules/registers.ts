import type { Rule } from '../rule.ts'

/** The rules on the registers of people, places and terms. */
export const registerRules = {
  alias: {
    title: 'A “see” entry is another name of an entry',
    severity: 'error',
    explanation:
      'An entry with `see` refers to the entry with that key. That entry exists, and has a name that shares a word with this one. Correct the key, or add this name to the `names` of the other entry.',
    example: {
      files: {
        'register/places.yaml':
          'entries:\n  - { key: hanoi, name: Hanoi, sort: Hanoi, note: A city. }\n  - { key: tonkin, name: Tonkin, sort: Tonkin, see: hanoi }\n',
      },
      messages: [
        'register/places.yaml:3:12: Unexpected `see: hanoi` of entry `tonkin`, expected an entry with `Tonkin` among its `names`',
      ],
      corrected: {
        'register/places.yaml':
          'entries:\n  - { key: hanoi, name: Hanoi, sort: Hanoi, names: [Tonkin], note: A city. }\n  - { key: tonkin, name: Tonkin, sort: Tonkin, see: hanoi }\n',
      },
    },
  },
  'register-file': {
    title: 'The folder of the registers has only registers',
    severity: 'error',
    explanation:
      'The folder `register` has `people.yaml`, `places.yaml` and `terms.yaml`. Rename the file, or move it out of the folder.',
    example: {
      files: { 'register/persons.yaml': '' },
      messages: [
        'register/persons.yaml:1:1: Unexpected file `persons.yaml`, expected `people.yaml`, `places.yaml`, `terms.yaml`',
      ],
    },
  },
  'register-key': {
    title: 'Each key of the registers is given once',
    severity: 'error',
    explanation:
      'Two entries have one key, so a reference to it could mean either. Give one of them another key, or make one entry of both.',
    example: {
      files: {
        'register/places.yaml':
          'entries:\n  - { key: hanoi, name: Hanoi, sort: Hanoi, note: A city. }\n  - { key: hanoi, name: Old Hanoi, sort: Hanoi, note: A quarter. }\n',
      },
      messages: [
        'register/places.yaml:3:12: Unexpected second entry `hanoi`, expected each key once',
      ],
      corrected: {
        'register/places.yaml':
          'entries:\n  - { key: hanoi, name: Hanoi, sort: Hanoi, note: A city. }\n  - { key: hanoi-old, name: Old Hanoi, sort: Hanoi, note: A quarter. }\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
