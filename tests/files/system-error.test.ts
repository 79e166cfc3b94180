import { expect, test } from 'vitest'
import { toErrorLine } from '../../src/files/system-error.ts'

test.each([
  [{ code: 'ENOSPC', path: 'dist/a.html' }, 'No space left on the disk: dist/a.html'],
  [
    { code: 'ENOSPC', path: 'a.html', dest: '/usb/a.html' },
    'No space left on the disk: /usb/a.html',
  ],
  [{ code: 'EROFS' }, 'The disk is read-only'],
  [{ code: 'EOTHER', path: 'a' }, 'Something else'],
  [{}, 'Something else'],
])('an error with %j is “%s”', (properties, line) => {
  expect(toErrorLine(Object.assign(new Error('Something else'), properties))).toBe(line)
})

test('a value that is not an error is printed unchanged', () => {
  expect(toErrorLine('stop')).toBe('stop')
})
