import type { Rule } from '../rule.ts'

/** The rules on every file in YAML: sidecars, registers, records of volumes. */
export const yamlRules = {
  'duplicate-key': {
    title: 'Each key is written once',
    severity: 'error',
    explanation: 'Only one of two values can be used, and which one is unclear. Remove the other.',
    example: {
      files: {
        'd1.yaml':
          'pages: { first: 366, source: Contents }\npages: { first: 367, source: Contents }\n',
      },
      messages: ['d1.yaml:2:1: Unexpected second key `pages`, expected each key once'],
      corrected: { 'd1.yaml': 'pages: { first: 366, source: Contents }\n' },
    },
  },
  'unexpected-value': {
    title: 'Values have the expected type',
    severity: 'error',
    explanation:
      'A value is missing, or is not of the type that is expected: text where a list belongs, a day that the calendar does not have, a role that does not exist. The message names what was found and what can be written there.',
    example: {
      files: { 'd1.yaml': 'pages:\n  first: 366\n' },
      messages: ['d1.yaml:2:3: Missing `source`, expected text'],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: The printed volume\n' },
    },
  },
  'unknown-key': {
    title: 'Every key is a known one',
    severity: 'error',
    explanation:
      'A key that is not known is not read, so what it says would be lost. The message has the known key that is nearest, or all keys that can be written there.',
    example: {
      files: { 'd1.yaml': 'pags:\n  first: 366\n  source: The printed volume\n' },
      messages: ['d1.yaml:1:1: Unexpected key `pags`, expected `pages`'],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: The printed volume\n' },
    },
  },
  'yaml-alias': {
    title: 'A file has no aliases',
    severity: 'error',
    explanation:
      'An alias (`*name`) stands for a value elsewhere in the file. With aliases, a small file can grow without limit, and it is hard to see where a fact comes from. Write the value again.',
    example: {
      files: { 'd1.yaml': 'pages:\n  first: &page 366\n  source: *page\n' },
      messages: ['d1.yaml:3:11: Unexpected alias `*page`, expected the value itself'],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: 366\n' },
    },
  },
  'yaml-key': {
    title: 'Every key is text',
    severity: 'error',
    explanation:
      'The key is a list, a map or an alias. Write a word and a colon, and the value after them.',
    example: {
      files: { 'd1.yaml': '? [pages]\n: { first: 366, source: Contents }\n' },
      messages: ['d1.yaml:1:3: Unexpected list, map or alias as a key, expected text'],
      corrected: { 'd1.yaml': 'pages: { first: 366, source: Contents }\n' },
    },
  },
  'yaml-syntax': {
    title: 'A file is valid YAML',
    severity: 'error',
    explanation:
      'The file cannot be read from this place on. Often an indent, a quotation mark or a colon is missing. Text that has `: ` in it needs quotation marks; indents are spaces, not tabs.',
    example: {
      files: { 'd1.yaml': 'pages:\n\tfirst: 366\n\tsource: Contents\n' },
      messages: [
        'd1.yaml:2:1: Unexpected tab, expected spaces as indent',
        'd1.yaml:3:1: Unexpected tab, expected spaces as indent',
      ],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: Contents\n' },
    },
  },
  'yaml-tag': {
    title: 'A file has no tags',
    severity: 'error',
    explanation:
      'Every value is text, a list or a map; tags (`!name`) mean nothing. Remove the tag.',
    example: {
      files: { 'd1.yaml': 'pages:\n  first: !!int 366\n  source: Contents\n' },
      messages: ['d1.yaml:2:16: Unexpected tag `!!int`, expected the value alone'],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: Contents\n' },
    },
  },
} as const satisfies Record<string, Rule>
