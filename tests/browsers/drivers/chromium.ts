import { launchBrowser } from '../../site/browser.ts'
import type { Browser } from './driver.ts'

/** Chromium, by Playwright: it comes by npm, and is never missing. */
export const chromium: Browser = {
  name: 'Chromium',
  missing: [],
  async start({ dark = false, scripts = true }) {
    const browser = await launchBrowser()
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: scripts,
      permissions: ['clipboard-write'],
    })
    const errors: Array<string> = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    return {
      async goTo(url) {
        await page.goto(url)
      },
      async call(source, args) {
        return String(await page.evaluate(`(${source})(...${JSON.stringify(args)})`))
      },
      click: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      async back() {
        await page.goBack()
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
      errors: () => errors,
      close: () => browser.close(),
    }
  },
}
