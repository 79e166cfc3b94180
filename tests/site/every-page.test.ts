import { expect, test } from 'vitest'
import { weighPage, weighScripts } from '../../src/cli/weigh.ts'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'

const dist = 'dist'
const memo = 'frus1964-68v02/d162/index.html'

test('every page is valid HTML', async () => {
  expect(await findInvalidHtml(dist)).toEqual([])
})

test('every link, with its fragment, leads somewhere', () => {
  // Only the page for what does not exist has whole paths.
  expect(findDeadLinks(dist)).toEqual([])
})

test('the memo with its styles is smaller than what a host sends at first, compressed', () => {
  expect(weighPage(dist, memo)).toBeLessThan(10_000)
})

test('a page that is read loads less than 6 KB of scripts, compressed', () => {
  expect(weighScripts(dist, memo).initial).toBeLessThan(6000)
})
