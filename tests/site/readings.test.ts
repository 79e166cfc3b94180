import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../../src/words/en/index.ts'
import { makeBuildFolder } from './build.ts'
import { fold } from './reading.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const letter = `<div type="document" n="1" xml:id="d1"><head>1. Letter to the Engineer</head>
<p>The <choice><orig>shippes</orig><reg>ships</reg></choice> go <del>slow</del><add place="above">fast</add>, the <choice><sic>pilott</sic><corr>pilot</corr></choice> says; <choice><abbr>Capt.</abbr><expan>Captain</expan></choice><space/>Rossi wr<del>o</del><add>i</add>tes of the har<supplied>bo</supplied>r.</p>
<quote><p>The <unclear>mole</unclear> is <surplus>is</surplus> long.</p></quote></div>
`
const plain = `<div type="document" n="2" xml:id="d2"><head>2. Letter to the Pilot</head><p>The <hi rend="italic">ships</hi> go.</p></div>
`

const { dist, build, remove } = makeBuildFolder()
const folder = mkdtempSync(join(tmpdir(), 'pincite-readings-'))
const volume = '/frus1990-92v98'

beforeAll(async () => {
  const own = join(folder, volume)
  mkdirSync(own)
  const record = readFileSync('tests/site/seeds/frus1990-92v98/volume.yaml', 'utf8')
  writeFileSync(join(own, 'volume.yaml'), record)
  writeFileSync(join(own, 'd1.xml'), letter)
  writeFileSync(join(own, 'd2.xml'), plain)
  await build([folder])
}, 300_000)
afterAll(() => {
  remove()
  rmSync(folder, { recursive: true })
})

const site = useSite(dist)

/** Select a passage, and copy it with the keys of a reader. */
async function copy(page: Page, selector: string): Promise<string> {
  await page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (element) getSelection()?.selectAllChildren(element)
  }, selector)
  await page.keyboard.press('Control+c')
  return fold(await page.evaluate(() => navigator.clipboard.readText()))
}

describe.each([true, false])('the text of a letter with readings (scripts: %s)', (javaScript) => {
  test('is shown and copied as written, and as edited once the switch is set', async () => {
    const page = await site.open(`${volume}/d1/`, { javaScript })
    expect(await copy(page, '#p1 > p')).toBe(
      'The shippes go slow fast, the pilott says; Capt. Rossi writes of the harbor.',
    )
    await page.getByText('as edited').click()
    expect(await copy(page, '#p1 > p')).toBe(
      'The ships go fast, the pilot says; Captain Rossi writes of the harbor.',
    )
    expect(await copy(page, '#p2 > p')).toBe('The [mole?] is long.')
  })

  test('a click on a word opens its other reading, and Close returns', async () => {
    const page = await site.open(`${volume}/d1/`, { javaScript })
    await page.getByRole('link', { name: 'pilott', exact: true }).click()
    const reading = page.locator('#reading2')
    expect(await reading.evaluate((element) => getComputedStyle(element).position)).toBe('fixed')
    expect(fold((await reading.textContent()) ?? '')).toContain('Corrected: pilot')
    await page.getByRole('link', { name: 'Close' }).click()
    expect(await reading.evaluate((element) => getComputedStyle(element).position)).toBe('static')
  })
})

test('signs say what they are, and their words are those of the table', async () => {
  const page = await site.open(`${volume}/d1/`)
  const toContent = (selector: string, side: '::before' | '::after') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, side) => getComputedStyle(element, side).content, side)
  const { spoken } = english.readings
  expect(await toContent('del', '::before')).toBe(`"${spoken.deleted}"`)
  expect(await toContent('del', '::after')).toBe(`"${spoken['deleted-end']}"`)
  expect(await toContent('ins[data-place=above]', '::before')).toBe(
    `"‹" / "${spoken['added-above']}"`,
  )
  expect(await toContent('ins:not([data-place])', '::before')).toBe(`"‹" / "${spoken.added}"`)
  expect(await toContent('.close', '::before')).toBe(`"${english.foot.close}"`)
})

test('the switch is set with the keyboard', async () => {
  const page = await site.open(`${volume}/d1/`)
  await page.locator('#as-written').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.choice').first().innerText()).toBe('ships')
})

test.each([1440, 360, 320])('axe finds nothing wrong in a window of %i px', async (width) => {
  const page = await site.open(`${volume}/d1/`, { width })
  expect(await violations(page)).toEqual([])
  await page.getByText('as edited').click()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('printed, the readings are listed below the text, without the switch', async () => {
  const page = await site.open(`${volume}/d1/`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('as edited').isVisible()).toBe(false)
  expect(fold(await page.locator('#readings').innerText())).toContain('Regularized: ships')
})

test('a page without readings and signs has neither their styles nor the switch', () => {
  const html = readFileSync(join(dist, volume, 'd2/index.html'), 'utf8')
  expect(html).not.toMatch(/readings|as-edited|hidden>/)
  const marked = readFileSync(join(dist, volume, 'd1/index.html'), 'utf8')
  expect(marked).toMatch(/<link rel="stylesheet" href="[^"]*readings[^"]*\.css"/)
})

test.each(['shippes', 'ships', 'pilot', 'Captain', 'writes', 'harbor'])(
  'the search finds %s',
  async (word) => {
    const page = await site.open(`/search/?q=${word}`)
    const found = page.locator(`a[href*="${volume}/d1/#p1"]`)
    await found.first().waitFor()
    expect(await found.count()).toBeGreaterThan(0)
  },
)
