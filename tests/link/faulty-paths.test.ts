import { expect, test } from 'vitest'
import { findFaultyPaths } from '../../src/link/faulty-paths.ts'

function withError(file: string, severity: 'error' | 'warning' = 'error') {
  const place = { file, line: 1, column: 1, severity }
  return findFaultyPaths([{ ...place, message: '', rule: '', url: '' }])
}

test.each([
  ['my-edition/letters/d1.txt', 'letters/d1'],
  ['my-edition/letters/d1.yaml', 'letters/d1'],
  ['C:\\my-edition\\letters\\d1.yaml', 'letters/d1'],
  ['my-edition/letters/volume.yaml', 'letters/d1'],
  ['my-edition/letters/volume.yaml', 'letters'],
  ['my-edition/letters.xml', 'letters/d1'],
  ['my-edition/pages/principles.md', 'principles'],
])('an error in %s explains a link to %s', (file, path) => {
  expect(withError(file)(path)).toBe(true)
})

test.each([
  ['my-edition/letters/d1.txt', 'letters/d2'],
  ['my-edition/letters/d1.txt', 'd1'],
  ['my-edition/letters/d1.txt', 'letters'],
  ['my-edition/edition.yaml', 'letters/d1'],
])('an error in %s explains no link to %s', (file, path) => {
  expect(withError(file)(path)).toBe(false)
})

test('a warning keeps nothing out', () => {
  expect(withError('letters/d1.txt', 'warning')('letters/d1')).toBe(false)
})
