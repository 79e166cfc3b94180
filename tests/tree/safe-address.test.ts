import { expect, test } from 'vitest'
import { toSafeAddress } from '../../src/tree/safe-address.ts'

test.each([
  ['https://history.state.gov/historicaldocuments/frus1964-68v02/d162'],
  ['http://example.org/?a=1&b=2#c'],
  ['mailto:history@example.org'],
  ['/frus1964-68v02/d162/#p1.3'],
  ['/'],
  ['../d162/#pg_367'],
  ['d164'],
  ['#fn1'],
  ['#javascript:alert(1)'],
  ['?q=javascript:alert(1)'],
  ['/v/javascript:alert(1)/'],
  [''],
])('a page may link to %j', (address) => {
  expect(toSafeAddress(address)).toBe(address)
})

test.each([
  ['HTTPS://Example.org', 'https://example.org/'],
  ['\n ht\ttps:example.org/a b', 'https://example.org/a%20b'],
  ['https:\\\\example.org', 'https://example.org/'],
])('%j is written as a browser reads it', (address, written) => {
  expect(toSafeAddress(address)).toBe(written)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript\n:alert(1)',
  ' \u0000\u001fjavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'view-source:https://example.org/',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org',
  '\\\\example.org',
  '/\\example.org',
  '\\/example.org',
  '/\t/example.org',
  ' //example.org',
  '//one.invalid/',
  '//two.invalid/',
  'https://',
])('a page may not link to %j', (address) => {
  expect(toSafeAddress(address)).toBeUndefined()
})
