import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Served, serve } from '../../src/cli/serve.ts'
import { launchBrowser } from './browser.ts'

/** How a reader looks at a page. */
export interface View {
  /** Width of the window in CSS pixels (default: 1440). */
  width?: number
  /** Height of the window in CSS pixels (default: 1000). */
  height?: number
  /** Dark mode (default: light). */
  dark?: boolean
  /** Whether the system replaces the colors of pages by a few of the reader's (default: it does not). */
  forcedColors?: boolean
  /** Whether the screen can be touched (default: it cannot). */
  touch?: boolean
  /** Whether scripts run (default: they do). */
  javaScript?: boolean
  /** Whether pages are kept on the device (default: they are not, so that tests can break the network). */
  offline?: boolean
}

/** The built site in a browser. */
export interface Site {
  /**
   * Open a page in a window of its own, with the clipboard allowed.
   *
   * @param path
   *   Address in the site, with its fragment: `/frus1964-68v02/d162/#p1.3`.
   */
  open: (path: string, view?: View) => Promise<Page>
}

/** How long a page may take for what it is asked (milliseconds): on a busy machine only what hangs is to fail. */
const patience = 60_000

/** The memo's address. */
export const memo = '/frus1964-68v02/d162/'

/** Add styles to a page, as a reader's own, to which its policy does not apply. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets.push(await sheet.replace(css))
  }, css)
}

/**
 * Serve `dist` and start a browser for the tests of a file; both end with them.
 * `flags` are Chromium's own, in addition to those of `launchBrowser`; `base` is the path below which the site is served.
 * An error that a page throws, and what the policy of its content forbids, fails the test that opened it.
 */
export function useSite(dist = 'dist', flags: ReadonlyArray<string> = [], base = '/'): Site {
  let served: Served
  let browser: Browser
  let errors: Array<string> = []

  beforeAll(async () => {
    if (!existsSync(dist)) throw new Error(`There is no ${dist}: run \`npm run build\` first`)
    served = await serve(dist, 0, base)
    browser = await launchBrowser(flags)
  })

  afterEach(async () => {
    const thrown = errors
    errors = []
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(thrown).toEqual([])
  })

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  return {
    async open(path, view = {}) {
      const context = await browser.newContext({
        baseURL: served.url,
        viewport: { width: view.width ?? 1440, height: view.height ?? 1000 },
        colorScheme: view.dark === true ? 'dark' : 'light',
        forcedColors: view.forcedColors === true ? 'active' : 'none',
        javaScriptEnabled: view.javaScript ?? true,
        permissions: ['clipboard-read', 'clipboard-write'],
        hasTouch: view.touch ?? false,
        reducedMotion: 'reduce',
        serviceWorkers: view.offline === true ? 'allow' : 'block',
      })
      context.setDefaultTimeout(patience)
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) errors.push(message.text())
      })
      await page.goto(path)
      return page
    },
  }
}
