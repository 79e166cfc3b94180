import type { Rule } from '../rule.ts'

/** Rules on the registers of people, places and terms. */
export const registerRules = {
  alias: {
    title: 'A “see” entry gives another name of an existing entry',
    severity: 'error',
    explanation:
      'An entry with `see` refers to the entry with that key, which must exist and have a name that shares a word with this one. Correct the key, or add this name to the `names` of the other entry.',
    example: {
      files: {
        'register/places.yaml':
          'entries:\n  - { key: trieste, name: Trieste, sort: Trieste, note: A city. }\n  - { key: tergeste, name: Tergeste, sort: Tergeste, see: trieste }\n',
      },
      messages: [
        'register/places.yaml:3:12: Unexpected `see: trieste` of entry `tergeste`, expected an entry with `Tergeste` among its `names`',
      ],
      corrected: {
        'register/places.yaml':
          'entries:\n  - { key: trieste, name: Trieste, sort: Trieste, names: [Tergeste], note: A city. }\n  - { key: tergeste, name: Tergeste, sort: Tergeste, see: trieste }\n',
      },
    },
  },
  'register-file': {
    title: 'The register folder contains only registers, and names that vary',
    severity: 'error',
    explanation:
      'The folder `register` may contain `people.yaml`, `places.yaml`, `terms.yaml` and `variants.yaml`. Rename the file, or move it out of the folder.',
    example: {
      files: { 'register/persons.yaml': '' },
      messages: [
        'register/persons.yaml:1:1: Unexpected file `persons.yaml`, expected `people.yaml`, `places.yaml`, `terms.yaml`, `variants.yaml`',
      ],
    },
  },
  'register-key': {
    title: 'Each key of a register is used once',
    severity: 'error',
    explanation:
      'Two entries have the same key, so a reference to it is ambiguous. Give one of them another key, or merge the two entries.',
    example: {
      files: {
        'register/places.yaml':
          'entries:\n  - { key: trieste, name: Trieste, sort: Trieste, note: A city. }\n  - { key: trieste, name: Old Trieste, sort: Trieste, note: A quarter. }\n',
      },
      messages: [
        'register/places.yaml:3:12: Unexpected second entry `trieste`, expected each key once',
      ],
      corrected: {
        'register/places.yaml':
          'entries:\n  - { key: trieste, name: Trieste, sort: Trieste, note: A city. }\n  - { key: trieste-old, name: Old Trieste, sort: Trieste, note: A quarter. }\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
