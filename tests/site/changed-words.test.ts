import { expect, test } from 'vitest'
import { memo, useSite } from './site.ts'

const site = useSite()

test('a link to words that are not there says so at the place, with what differs', async () => {
  const page = await site.open(`${memo}#p1.3:~:text=no%20chance%20of%20negotiations`)
  const notice = page.locator('#p1\\.3 fragment-notice')
  await notice.filter({ hasText: 'no chance of negotiations' }).waitFor()
  expect(await notice.locator('del').innerText()).toContain('chance')
  expect(await notice.locator('ins').innerText()).toBe('possibility')
})

test('of passages that are alike none is chosen', async () => {
  const page = await site.open(`${memo}#p1:~:text=Y%20said%20he%20wuld%20ask`)
  const notice = page.locator('fragment-notice')
  await notice.filter({ hasText: 'wuld' }).waitFor()
  expect(await notice.locator('a').count()).toBeGreaterThan(0)
  expect(new URL(page.url()).hash).toContain('#p1')
})

test('a link to words that are there has no notice', async () => {
  const page = await site.open(`${memo}#p1.3:~:text=no%20possibility%20of%20negotiations`)
  await page.locator('unit-tools').filter({ hasText: 'Point 3' }).waitFor()
  expect(await page.locator('fragment-notice').innerText()).toBe('')
})
