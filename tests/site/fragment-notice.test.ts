import { describe, expect, test } from 'vitest'
import { addressOf } from './linking.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

describe('a fragment that names nothing is answered', () => {
  test.each([
    ['p1.9', 'points 1–6 in paragraph 1', 'p1.6'],
    ['p99', 'paragraphs 1–2', 'p2'],
    ['fn7', 'note 1', 'fn1'],
    ['pg_999', 'pages 366–367', 'pg_367'],
    ['pt3', 'points 1–6', 'p1.3'],
    ['page-367', 'pages 366–367', 'pg_367'],
  ])('#%s: there are %s, and #%s is nearest', async (asked, has, nearest) => {
    const page = await site.open(`${memo}#${asked}`)
    const notice = page.locator('fragment-notice')
    expect(await notice.getAttribute('role')).toBe('status')
    await notice.getByRole('link').waitFor()
    expect(await notice.textContent()).toContain(`“#${asked}”`)
    expect(await notice.textContent()).toContain(has)
    expect(page.url()).toBe(addressOf(page, asked))
    await notice.getByRole('link').click()
    await page.locator(`[id="${nearest}"]:target`).waitFor()
    await notice.getByRole('link').waitFor({ state: 'detached' })
  })

  test.each(['', '#p1.3', '#cite', '#fnref1', '#top', '#:~:text=quiet'])(
    'nothing is said of %j',
    async (fragment) => {
      const page = await site.open(memo + fragment)
      await page.waitForLoadState('networkidle')
      expect(await page.locator('fragment-notice').textContent()).toBe('')
    },
  )
})
