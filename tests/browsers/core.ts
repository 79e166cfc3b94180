import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../src/cli/serve.ts'
import { holdsVolume } from '../site/editions.ts'
import { memo } from '../site/site.ts'
import type { Browser, Look } from './drivers/driver.ts'
import { toReader, type Reader } from './reader.ts'

/**
 * Test the core of the built site in a browser: what every reader needs, the same story for each. Where the browser is
 * not installed, one skipped test says how to install it.
 */
export function testCore(browser: Browser): void {
  const { missing, name } = browser
  if (missing.length > 0) {
    test.skip(`${name} is missing: apt-get install ${missing.join(' ')}`)
    return
  }
  describe(name, () => {
    tellStory(browser)
  })
}

function tellStory(browser: Browser): void {
  let served: Served
  let readers: Map<string, Reader>

  beforeAll(async () => {
    served = await serve('dist', 0)
    readers = new Map()
  })
  afterEach(() => {
    for (const reader of readers.values()) expect(reader.errors()).toEqual([])
  })
  afterAll(async () => {
    await Promise.all(Array.from(readers.values(), (reader) => reader.close()))
    await served.close()
  })

  /** Open a page with a browser that looks like this, which is started once. */
  async function open(path: string, look: Look = {}): Promise<Reader> {
    const key = JSON.stringify(look)
    const reader = readers.get(key) ?? toReader(await browser.start(look))
    readers.set(key, reader)
    await reader.resize(1280, 900)
    await reader.goTo(path.startsWith('file:') ? path : served.url + path)
    return reader
  }

  test('the memo is read from its title to its last note', async () => {
    const reader = await open(memo)
    await reader.see(/^162\./, readText, 'h1')
    await reader.see(/Source: Department of State/, readText, '#fn1')
    await reader.see(/"STIX Two Text"/, () => getComputedStyle(document.body).fontFamily)
  })

  test('a note opens at the foot of a narrow window, takes the focus, and gives it back', async () => {
    const reader = await open(memo)
    await reader.resize(500, 700)
    await reader.click('#fnref1')
    await reader.see('fn1', readFocus)
    await reader.see('shown', isShown, '#fn1')
    await reader.press('Escape')
    await reader.see('fnref1', readFocus)
    await reader.see('hidden', isShown, '#fn1')
  })

  test('a link to a point scrolls to it and marks it', async () => {
    const reader = await open(`${memo}#p1.4`)
    await reader.see('p1.4', () => document.querySelector(':target')?.id ?? '')
    await reader.see('shown', isShown, '[id="p1.4"]')
    await reader.see(/rgb|px/, readStyle, '[id="p1.4"]', 'box-shadow')
  })

  test('a link to words marks them, or the page opens as it is', async () => {
    const reader = await open(`${memo}#:~:text=quiet%20diplomacy`)
    await reader.see('shown', isShown, '[id="p1.4"]')
  })

  test('a quoted phrase is found in its point, marked there, and Back leads to the results', async () => {
    const reader = await open('/search/')
    await reader.click('main [name=q]')
    await reader.type('"quiet diplomacy"')
    await reader.press('Enter')
    await reader.see(/1 document, with 2 passages/, readText, '[role=status]')
    await reader.click('[data-search-results] a[href*="p1.4"]')
    await reader.see(/#p1\.4/, () => location.hash)
    await reader.see('quiet diplomacy', () =>
      Array.from(CSS.highlights.get('found-here') ?? [], String).join(),
    )
    await reader.back()
    await reader.see(/1 document, with 2 passages/, readText, '[role=status]')
  })

  test('the dialog of the search opens by its key, and goes to a printed page', async () => {
    const reader = await open(memo)
    await reader.type('/')
    await reader.see('search-field', readFocus)
    await reader.type('p. 367')
    await reader.press('Enter')
    await reader.see(/d162\/.*#pg_367$/, () => location.href)
  })

  test('a citation is shown in its panel and copied', async () => {
    const reader = await open(memo)
    await reader.click('.running a[href="#cite"]')
    await reader.see(/doc\. 162/, readText, 'dialog.cite output')
    await reader.click('dialog.cite [name=citation]')
    await reader.see(/Copied/, readText, 'dialog.cite [role=status]')
    await reader.press('Escape')
    await reader.see('', readText, 'dialog.cite')
  })

  test('the page is dark where the reader wishes so', async () => {
    const reader = await open(memo, { dark: true })
    await reader.see('rgb(22, 21, 24)', readStyle, 'html', 'background-color')
    await reader.see('rgb(217, 214, 213)', readStyle, 'html', 'color')
  })

  test('without scripts a note opens by its address, and the search leads to its page', async () => {
    const reader = await open(memo, { scripts: false })
    await reader.resize(500, 700)
    await reader.click('#fnref1')
    await reader.see('shown', isShown, '#fn1')
    await reader.click('#fn1 .close')
    await reader.see('hidden', isShown, '#fn1')
    await reader.click('.running .search')
    await reader.see(/\/search\/$/, () => location.pathname)
  })

  test.each(pages)(
    '%s opens without an error, and at 360 px nothing scrolls sideways',
    async (path) => {
      const reader = await open(path)
      await reader.see(/./, readText, 'h1')
      await reader.read(frameNarrow)
      await reader.see('fits', doesFrameFit)
    },
  )

  test('the site opens from a disk, and its links lead on', async () => {
    // Browsers load no modules from a disk, and say so.
    const reader = toReader(await browser.start({}))
    await reader.goTo(`${pathToFileURL('dist').href}/index.html`)
    await reader.click('main h2 a')
    await reader.see(/frus1964-68v02\/index\.html$/, () => location.href)
    await reader.see(/./, readText, 'h1')
    await reader.close()
  })
}

/** A page of each kind. */
const pages = [
  memo,
  '/',
  '/frus1964-68v02/',
  '/frus1964-68v02/pages/',
  '/people/',
  '/people/yost-charles-w/',
  '/search/?q=Burma',
  '/resolve/',
  '/help/',
  ...(holdsVolume ? ['/frus1964-68v02/timeline/'] : []),
]

/* What a reader sees, by functions that are called in the page. */

const readText = (selector = ''): string => document.querySelector(selector)?.textContent ?? ''

const readFocus = (): string => document.activeElement?.id ?? ''

const readStyle = (selector = '', property = ''): string => {
  const element = document.querySelector(selector)
  return element ? getComputedStyle(element).getPropertyValue(property) : ''
}

const isShown = (selector = ''): string => {
  const box = document.querySelector(selector)?.getBoundingClientRect()
  return box && box.height > 0 && box.bottom > 0 && box.top < innerHeight ? 'shown' : 'hidden'
}

/** Show the page in a frame as wide as a phone: not every browser makes its window so narrow. */
const frameNarrow = (): string => {
  const frame = document.createElement('iframe')
  frame.src = location.href
  frame.style.width = '360px'
  frame.style.height = '740px'
  frame.style.border = '0'
  document.body.replaceChildren(frame)
  return ''
}

/** Whether the page in the frame scrolls sideways, once it is loaded. Some browsers take the width of a scroll bar. */
const doesFrameFit = (): string => {
  const framed = document.querySelector('iframe')?.contentDocument
  if (framed?.readyState !== 'complete' || framed.querySelector('h1') === null) return 'loading'
  const { clientWidth, scrollWidth } = framed.documentElement
  return scrollWidth <= clientWidth && clientWidth > 300 ? 'fits' : `${scrollWidth} px`
}
