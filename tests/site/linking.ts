import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addStyles, memo } from './site.ts'

/** The tools of the place that the address names. */
export function toolsOf(page: Page): Locator {
  return page.locator('unit-tools')
}

/** What is offered for selected words. */
export function offerOf(page: Page): Locator {
  return page.locator('selection-link')
}

/** Press a button of the tools and read what it copied. */
export async function copyBy(page: Page, name: string, within = 'unit-tools'): Promise<string> {
  // What was copied before must not be taken for this.
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.locator(within).getByRole('button', { name }).click()
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read, { timeout: 60_000 }).not.toBe('')
  await page.locator(`${within} [role=status]`, { hasText: 'Copied' }).waitFor()
  return read()
}

/** The panel that cites. */
export function panelOf(page: Page): Locator {
  return page.locator('dialog.cite')
}

/** Open the panel by the tools of the place that the address names, and copy its citation. */
export async function citeBy(page: Page): Promise<string> {
  await toolsOf(page).getByRole('button', { name: 'Cite' }).click()
  return copyBy(page, 'Copy citation', 'dialog.cite')
}

/** Read the clipboard, as plain and as rich text; the latter is empty for plain text alone. */
export async function readClipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : ''
    return { plain: await read('text/plain'), html: await read('text/html') }
  })
}

/** Address of a fragment of the memo on the server of the test. */
export function addressOf(page: Page, fragment: string): string {
  return `${new URL(page.url()).origin}${memo}#${fragment}`
}

/** The same in a citation, which names the release of the edition. */
export async function citedAddressOf(page: Page, fragment: string): Promise<string> {
  const release = await page.evaluate(async () => {
    const manifest: unknown = await (await fetch('/edition.json')).json()
    return JSON.stringify(manifest).match(/"release":\{[^}]*"date":"([^"]*)"/)?.[1] ?? ''
  })
  return `${new URL(page.url()).origin}${memo}?release=${release}#${fragment}`
}

/** Select the nth place (1-based) where the words stand in the document, across elements. */
export async function select(page: Page, words: string, nth = 1): Promise<void> {
  await page.evaluate(
    ({ words, nth }) => {
      const texts = document.createTreeWalker(
        document.querySelector('.document') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      const found: Array<[Node, number]> = []
      let all = ''
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement?.closest('.tools')) continue
        for (let index = 0; index < (texts.currentNode.nodeValue ?? '').length; index++) {
          found.push([texts.currentNode, index])
        }
        all += texts.currentNode.nodeValue ?? ''
      }
      let at = -1
      for (let count = 0; count < nth; count++) at = all.indexOf(words, at + 1)
      const first = found[at]
      const last = found[at + words.length - 1]
      if (first && last) getSelection()?.setBaseAndExtent(...first, last[0], last[1] + 1)
    },
    { words, nth },
  )
}

/** Where the nth place (1-based) of the words is in the window, after scrolling there. */
export async function boxOf(
  page: Page,
  words: string,
  nth: number,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await select(page, words, nth)
  return page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0)
    range?.startContainer.parentElement?.scrollIntoView()
    const { x = 0, y = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {}
    getSelection()?.empty()
    return { x, y, width, height }
  })
}

/** Where the browser has marked words: the box of the pixels that have the colour of `::target-text`. */
export async function findMarked(page: Page): Promise<{ top: number; bottom: number } | undefined> {
  await addStyles(
    page,
    '::target-text{background:#f0f!important;color:#f0f!important;text-decoration:none!important}',
  )
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes]))
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {}
    const lines: Array<number> = []
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 0) > 230 && (data[at + 1] ?? 255) < 20 && (data[at + 2] ?? 0) > 230) {
        lines.push(Math.floor(at / 4 / image.width))
      }
    }
    const top = lines[0]
    const bottom = lines.at(-1)
    return top === undefined || bottom === undefined ? undefined : { top, bottom }
  }, picture)
}
