import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

/** The code that makes pages, and the font files, with their license. */
const code = globSync('src/**/*.{astro,css,ts}').map((path) => readFileSync(path, 'utf8'))

test('what every edition publishes is what its pages use', () => {
  const published = globSync('public/**/*.*').map((path) => basename(path))
  expect(published.filter((name) => !code.some((text) => text.includes(name)))).toEqual([])
})

test('the picture of the README is where the README says', () => {
  const [, path = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(globSync(path)).toEqual([path])
  expect(path).not.toMatch(/^public\//)
})
