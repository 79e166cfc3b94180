import type { Page } from 'playwright-core'

/** Address that asks a question. */
export const ask = (question: string): string => `/search/?q=${encodeURIComponent(question)}`

/** What the page says of its answer, once there is one, and the documents that it lists are there. */
export async function readStatus(page: Page): Promise<string> {
  const status = page.getByRole('status')
  await page.waitForFunction(() =>
    /^[^L]/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  )
  await waitForList(page)
  return (await status.textContent()) ?? ''
}

/** Wait until no place of the list is empty. */
export async function waitForList(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.found > div'))
}

/** Wait until a page at an address with a question has answered it; other pages have nothing to wait for. */
export async function waitForAnswer(page: Page, path: string): Promise<void> {
  if (path.includes('?q=')) await readStatus(page)
}
