import type { Locator, Page } from 'playwright-core'

/** Fold white space, as a page does. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Text of the first element that a selector finds, its white space folded. */
export async function text(page: Page, selector: string): Promise<string> {
  return fold((await page.locator(selector).first().textContent()) ?? '')
}

/** Places to which links lead, as paths: `/frus1964-68v02/d162/#p1`. */
export function targets(links: Locator): Promise<Array<string>> {
  return links.evaluateAll((all) =>
    all.map((link) => {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI)
      return pathname + hash
    }),
  )
}

/** What a reader gets who selects an element and copies. */
export async function copied(page: Page, selector: string): Promise<string> {
  const selected = await page.locator(selector).evaluate((element) => {
    const selection = getSelection()
    selection?.selectAllChildren(element)
    return selection?.toString() ?? ''
  })
  return fold(selected)
}

/** Where an element stands in the window; it must be shown. */
export async function box(page: Page, selector: string) {
  const found = await page.locator(selector).boundingBox()
  if (found === null) throw new Error(`${selector} is not shown`)
  return found
}
