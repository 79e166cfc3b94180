import { expect, test } from 'vitest'
import {
  isKeptAddress,
  toCacheName,
  toKeptAddress,
  toReadName,
} from '../../src/components/client/kept-addresses.ts'

test.each([
  ['/editions/v/d1/', 'document', true],
  ['/editions/v/d1', 'document', true],
  ['/editions/v/d1/index.html', 'document', true],
  ['/editions/v/v.epub', 'document', false],
  ['/editions/v/d1.xml', 'document', false],
  ['/editions/v/1.5/', 'document', true],
  ['/editions/_astro/print.css', 'style', true],
  ['/editions/fonts/a.woff2', 'font', true],
  ['/editions/images/map.png', 'image', true],
  ['/editions/talk.mp3', 'audio', false],
  ['/favicon.ico', 'image', false],
  ['/editions/favicon.ico', 'image', false],
  ['/editions/search/texts.json', '', true],
  ['/editions/search/positions/1.txt', '', true],
  ['/editions/fonts/a.woff2', '', true],
  ['/editions/v/v.zip', '', false],
  ['/other/v/d1/', 'document', false],
])('whether %s is kept as a %s: %s', (path, destination, isKept) => {
  expect(isKeptAddress(path, '/editions/', destination)).toBe(isKept)
})

test('what is kept has an address without query and fragment', () => {
  expect(toKeptAddress('https://example.org/v/d1/?release=1.0#p1:~:text=a')).toBe(
    'https://example.org/v/d1/',
  )
})

test('two sites at one host have their own caches', () => {
  expect(toReadName('/', 'a').startsWith(toCacheName('/editions/', ''))).toBe(false)
  expect(toReadName('/editions/', 'a').startsWith(toCacheName('/', ''))).toBe(false)
})
