import type { Page } from 'playwright-core'

/**
 * Count the shifts of the layout since `since`, with those that are still to come of what the page has begun: its fonts
 * are waited for, then a shift is made on purpose, and once the browser has told of that one it has told of all before.
 *
 * @param since
 *   Milliseconds since the page began (default: its beginning).
 */
export async function countShifts(page: Page, since = 0): Promise<number> {
  return page.evaluate(async (since) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await document.fonts.ready
    const block = document.createElement('div')
    block.style.cssText =
      'position:fixed;inset:0 auto auto 0;width:300px;height:300px;background:red'
    document.body.append(block)
    await frame()
    await frame()
    return new Promise<number>((resolve) => {
      let made = Infinity
      const times: Array<number> = []
      new PerformanceObserver((list) => {
        times.push(...list.getEntries().map(({ startTime }) => startTime))
        if (!times.some((time) => time >= made)) return
        resolve(times.filter((time) => time >= since && time < made).length)
      }).observe({ type: 'layout-shift', buffered: true })
      requestAnimationFrame((began) => {
        made = began
        block.style.top = '200px'
      })
    })
  }, since)
}
