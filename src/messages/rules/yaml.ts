import type { Rule } from '../rule.ts'

/** Rules on all YAML files: sidecars, registers and records of volumes. */
export const yamlRules = {
  'duplicate-key': {
    title: 'Each key is written once',
    severity: 'error',
    explanation: 'The key has two values, and it is unclear which one to use. Remove one of them.',
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
      'A value is missing or has the wrong type: text instead of a list, an impossible date, a word that is none of those that can be chosen. The message says what was found and what can be written instead.',
    example: {
      files: { 'd1.yaml': 'pages:\n  first: 366\n' },
      messages: [
        'd1.yaml:2:3: Missing `source`, expected text such as `source: The printed volume, p. 12`',
      ],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: The printed volume\n' },
    },
  },
  'unknown-key': {
    title: 'Every key is known',
    severity: 'error',
    explanation:
      'An unknown key is not read, so its value would be lost. The message gives the most similar known key, or all keys that can be written there.',
    example: {
      files: { 'd1.yaml': 'pags:\n  first: 366\n  source: The printed volume\n' },
      messages: ['d1.yaml:1:1: Unexpected key `pags`, expected `pages`'],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: The printed volume\n' },
    },
  },
  'yaml-alias': {
    title: 'A file has no aliases and anchors',
    severity: 'error',
    explanation:
      'An alias (`*name`) repeats a value from elsewhere in the file. Aliases let a small file grow without limit, and hide where a fact comes from. Write the value again. Text that begins with `*` or `&` needs quotation marks.',
    example: {
      files: { 'd1.yaml': 'pages:\n  first: &page 366\n  source: *page\n' },
      messages: [
        "d1.yaml:2:10: Unexpected anchor `&page`, expected quotation marks around the text: `'&page 366'`",
        'd1.yaml:3:11: Unexpected alias `*page`, expected the value itself',
      ],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: 366\n' },
    },
  },
  'yaml-comment': {
    title: 'A comment has a space after its sign',
    severity: 'error',
    explanation:
      'In YAML, `#` after a space begins a comment, which is not read. Text that contains it needs quotation marks. Put the text in quotation marks; if you mean a comment, write a space after `#`.',
    example: {
      files: { 'd1.yaml': 'collation: Compared with copy #3 of the report\n' },
      messages: [
        "d1.yaml:1:31: Unexpected comment `#3 of the report`, expected quotation marks around the text: `'Compared with copy #3 of the report'`; or a space after `#`",
      ],
      corrected: { 'd1.yaml': "collation: 'Compared with copy #3 of the report'\n" },
    },
  },
  'yaml-key': {
    title: 'Every key is text',
    severity: 'error',
    explanation: 'The key is a list, a map or an alias. Write a word, a colon and the value.',
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
      'The YAML is not valid at this place. Often an indent, a quotation mark or a colon is missing. Text that contains `: ` needs quotation marks. Indent with spaces, not tabs.',
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
      'Every value is text, a list or a map, so tags (`!name`) have no meaning. Remove the tag.',
    example: {
      files: { 'd1.yaml': 'pages:\n  first: !!int 366\n  source: Contents\n' },
      messages: ['d1.yaml:2:16: Unexpected tag `!!int`, expected the value alone'],
      corrected: { 'd1.yaml': 'pages:\n  first: 366\n  source: Contents\n' },
    },
  },
} as const satisfies Record<string, Rule>
