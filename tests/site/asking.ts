import type { Page } from 'playwright-core'

/** Address that asks a question. */
export const ask = (question: string): string => `/search/?q=${encodeURIComponent(question)}`

/** What the page says of its answer, once there is one. */
export async function readStatus(page: Page): Promise<string> {
  const status = page.getByRole('status')
  await page.waitForFunction(() =>
    /^[^L]/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  )
  return (await status.textContent()) ?? ''
}
