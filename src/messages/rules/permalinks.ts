import type { Rule } from '../rule.ts'

/** Rules on addresses that were published. */
export const permalinkRules = {
  'permalink-gone': {
    title: 'Every address that was published leads to its words, or to what became of them',
    severity: 'error',
    explanation: 'x',
  },
  'permalink-new': {
    title: 'The ledger has the addresses of all words',
    severity: 'warning',
    explanation: 'x',
  },
  'permalink-line': {
    title: 'Every line of a ledger is an address with its words, or with where it leads',
    severity: 'error',
    explanation: 'x',
  },
  'permalink-target': {
    title: 'An address leads to one that exists',
    severity: 'error',
    explanation: 'x',
  },
} as const satisfies Record<string, Rule>
