import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { copyBy, offerOf, select, toolsOf } from './linking.ts'
import { formerLetter, letter, published, useReleasedEdition } from './released-editions.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const dist = useReleasedEdition('contact: ada+errors@example.org\n')
const site = useSite(dist)

const noticeOf = (page: Page) => page.locator('fragment-notice')

describe('a citation of an earlier release', () => {
  test.each([
    ['a place whose words have changed', '1.0', '#p2.2', 'Point 2 had other words in release 1.0'],
    ['one that was cited between two that the ledger knows', '1.1', '#p3', 'Paragraph 3 had'],
    ['a paragraph in which a point has changed', '1.2', '#p2', 'Paragraph 2 had other words'],
    ['the document', '1.2', '', 'This document had other words in release 1.2'],
    [
      'one that was corrected under the same version',
      '1.3',
      '#p4',
      'Paragraph 4 had other words when release 1.3, which the link names, was first published.',
    ],
  ])('says at %s that it has', async (_, release, fragment, notice) => {
    const page = await site.open(`${letter}?release=${release}${fragment}`)
    await noticeOf(page).filter({ hasText: notice }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test.each([
    ['a place whose words are the same', '1.0', '#p2.1', 'Point 1'],
    ['a point in a paragraph whose other words have changed', '1.2', '#p2.3', 'Point 3'],
    ['words that are those of a later release', '1.2', '#p3', 'Paragraph 3'],
    ['a citation of this release', '1.3', '#p2.2', 'Point 2'],
    ['one of a place that it was the first to have', '1.3', '#p3', 'Paragraph 3'],
    ['an address without a release', '', '#p2.2', 'Point 2'],
  ])('says nothing of %s', async (_, release, fragment, place) => {
    const page = await site.open(`${letter}${release && `?release=${release}`}${fragment}`)
    await toolsOf(page).filter({ hasText: place }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await noticeOf(page).innerText()).toBe('')
  })
})

test.each([['1.0'], ['1.1'], ['1.2']])(
  'a place that was not there yet in release %s says so, and not that it had other words',
  async (release) => {
    const page = await site.open(`${letter}?release=${release}#p4`)
    const words = `Paragraph 4 was not yet in release ${release}, which the link names.`
    await noticeOf(page).filter({ hasText: words }).waitFor()
    expect(await noticeOf(page).innerText()).toBe(words)
  },
)

test('a release before those of which a record is kept is named in a notice', async () => {
  const page = await site.open(`${letter}?release=0.9`, { width: 320 })
  const words =
    'Release 0.9, which the link names, is older than the record of releases of this edition, which begins with 1.0; what was here then is not known.'
  await noticeOf(page).filter({ hasText: words }).waitFor()
  expect(await violations(page)).toEqual([])
})

describe('a release that the edition has not had is named in a notice', () => {
  test.each([
    ['with a place', '9.9', '#p2.2', '9.9'],
    ['without one', '%22%3E%3Cimg%20src=x%3E', '', '"><img src=x>'],
    ['of a name that has no end', 'x'.repeat(9000), '', `${'x'.repeat(60)}…`],
  ])('%s', async (_, release, fragment, name) => {
    const page = await site.open(`${letter}?release=${release}${fragment}`, { width: 320 })
    const words = `This edition has no release ${name}, which the link names; this is release 1.3.`
    await noticeOf(page).filter({ hasText: words }).waitFor()
    expect(await noticeOf(page).innerText()).toBe(words)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await violations(page)).toEqual([])
  })

  test('beside that of a place which the document lacks', async () => {
    const page = await site.open(`${letter}?release=9.9#p99`)
    await noticeOf(page).filter({ hasText: 'There is no “#p99”' }).waitFor()
    await noticeOf(page).filter({ hasText: 'no release 9.9' }).waitFor()
  })

  test('for which nothing is fetched where no release is named', async () => {
    const page = await site.open('/')
    const fetched: Array<string> = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await page.goto(`${letter}#p2.2`)
    await toolsOf(page).filter({ hasText: 'Point 2' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(fetched).toContain(letter)
    expect(fetched).not.toContain('/releases.json')
  })
})

test('a citation of this edition names its release, and the address of the page does not', async () => {
  const page = await site.open(letter)
  await page.locator('[id="p2.2"] > a.n').first().click()
  expect(new URL(page.url()).search).toBe('')
  const { origin } = new URL(page.url())
  expect(await copyBy(page, 'Copy quotation')).toContain(`${origin}${letter}?release=1.3#p2.2`)
  expect(await copyBy(page, 'Copy link')).toBe(`${origin}${letter}#p2.2`)
})

test('an address that names a release keeps it where it is looked up', async () => {
  const address = `https://example.org${letter}?release=1.0#p2.2`
  const page = await site.open(`/search/?q=${encodeURIComponent(address)}`)
  await page.waitForURL(`**${letter}?release=1.0#p2.2`)
  await noticeOf(page).filter({ hasText: 'Point 2 had other words' }).waitFor()
  await page.goto(`/resolve/?text=${encodeURIComponent(`See ${address}.`)}`)
  const href = await page.locator('resolve-text ol a').first().getAttribute('href')
  expect(href).toContain('to-ada/?release=1.0#p2.2')
})

test.each([
  ['#p2.2', 'to-ada/?release=1.0#p2.2', 'Point 2 had other words'],
  ['#p9', 'to-ada/?release=1.0#p2.2', 'Point 2 had other words'],
  ['', 'to-ada/?release=1.0', 'This document had other words'],
])(
  'a citation of a document by its former address keeps its release: %s',
  async (at, to, words) => {
    const page = await site.open(`${formerLetter}?release=1.0${at}`)
    await page.waitForURL(`**/${to}`)
    await noticeOf(page).filter({ hasText: words }).waitFor()
  },
)

describe('the foot of a document', () => {
  test.each([[true], [false]])('names its source, with scripts: %s', async (javaScript) => {
    const page = await site.open(letter, { javaScript })
    const sum = createHash('sha256').update(published).digest('hex')
    const text = await page.locator('main').innerText()
    expect(text).toContain(`Source: to-ada.txt, SHA-256 ${sum}`)
    expect(await page.locator('.colophon').innerText()).toMatch(
      /Version 1\.3\..*Pincite \d+\.\d+\.\d+/,
    )
  })

  test('is printed with it', async () => {
    const page = await site.open(letter)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('SHA-256').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Report an error' }).isVisible()).toBe(false)
  })

  test('names no path of the machine that built the site', () => {
    const html = readFileSync(join(dist, letter, 'index.html'), 'utf8')
    expect(html).not.toContain(join(dist, '..'))
  })

  test('begins a message to the contact without scripts', async () => {
    const page = await site.open(letter, { javaScript: false })
    const link = page.getByRole('link', { name: 'Report an error' })
    expect(readMessage((await link.getAttribute('href')) ?? '')).toEqual({
      to: 'ada+errors@example.org',
      subject: 'Error in 7. Paolo Berti to Ada Marin',
      body: `https://example.org${letter}?release=1.3\r\nRelease 1.3`,
    })
  })
})

/** Read the message that a link begins. */
function readMessage(href: string) {
  const { pathname, searchParams } = new URL(href)
  return { to: decodeURIComponent(pathname), ...Object.fromEntries(searchParams) }
}

/** Press the tool that reports an error, and read the message that it begins. */
async function report(page: Page, within: ReturnType<typeof toolsOf>) {
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return
      event.preventDefault()
      document.body.dataset['report'] = event.target.href
    })
  })
  await within.getByRole('button', { name: 'Report an error' }).click()
  await page.locator('body[data-report]').waitFor()
  return readMessage((await page.locator('body').getAttribute('data-report')) ?? '')
}

describe('an error is reported', () => {
  test('in a point, with its words and its address', async () => {
    const page = await site.open(`${letter}#p2.1`)
    const { origin } = new URL(page.url())
    expect(await report(page, toolsOf(page))).toEqual({
      to: 'ada+errors@example.org',
      subject: 'Error in 7. Paolo Berti to Ada Marin',
      body: `“for a lamp & oil;”\r\nPoint 1\r\n${origin}${letter}?release=1.3#p2.1\r\nRelease 1.3`,
    })
    expect(await toolsOf(page).locator('a').count()).toBe(0)
  })

  test('in selected words', async () => {
    const page = await site.open(letter)
    await select(page, 'lamp & oil')
    await offerOf(page).waitFor()
    const { body } = { body: '', ...(await report(page, offerOf(page))) }
    expect(body).toContain('“lamp & oil”\r\nPoint 1\r\n')
    expect(body).toContain('?release=1.3#p2.1:~:text=lamp%20%26%20oil\r\n')
  })
})
