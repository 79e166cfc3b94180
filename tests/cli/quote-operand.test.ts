import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { quoteOperand } from '../../src/cli/quote-operand.ts'

test.each([
  ['../my-edition', '../my-edition'],
  ['ümläut', 'ümläut'],
  ['my edition', '"my edition"'],
  ["it's", '"it\'s"'],
  ['-x', '"-x"'],
  ['$HOME `id`', "'$HOME `id`'"],
])('%s is typed as %s', (operand, quoted) => {
  expect(quoteOperand(operand)).toBe(quoted)
})

test.each(['a b', "it's $x", '"', 'a\nb', '!', '*', '~', '(a)', '\\', "'", ''])(
  'a shell reads %s as one operand',
  (operand) => {
    const read = execFileSync('sh', ['-c', `printf %s ${quoteOperand(operand)}`], {
      encoding: 'utf8',
    })
    expect(read).toBe(operand)
  },
)
