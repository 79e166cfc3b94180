import { expect, test } from 'vitest'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'

const dist = 'dist'

test('every page is valid HTML', async () => {
  expect(await findInvalidHtml(dist)).toEqual([])
})

test('every link, with its fragment, leads somewhere', () => {
  // Only the page for what does not exist has whole paths.
  expect(findDeadLinks(dist)).toEqual([])
})
