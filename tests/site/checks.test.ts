import { expect, test } from 'vitest'
import { rules } from '../../src/messages/rules/index.ts'
import { useBuild } from './build.ts'
import { targets } from './reading.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const fixture =
  'tests/load/fixtures/all-messages-come-at-once-in-the-order-of-paths-and-lines/seeds'
const site = useSite(useBuild(['tests/site/seeds', fixture]))

test('the checks list every message with its place and a link to its rule', async () => {
  const page = await site.open('/checks/')
  const rows = page.locator('tbody tr')
  expect(await rows.locator('td:first-child code').allTextContents()).toContain(
    'frus1964-68v02/d2.yaml:1:8',
  )
  const links = await targets(rows.locator('a'))
  expect(links).toHaveLength(await rows.count())
  for (const href of new Set(links)) {
    expect((await page.request.get(href)).status(), href).toBe(200)
  }
})

test('every rule has its page, which no example makes wider than a phone', async () => {
  const page = await site.open('/checks/', { width: 320 })
  const wide: Array<string> = []
  for (const id of Object.keys(rules)) {
    const response = await page.goto(`/checks/${id}/`)
    expect(response?.status(), id).toBe(200)
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(id)
  }
  expect(wide).toEqual([])
})

test('axe finds nothing on the page of a rule with files', async () => {
  expect(await violations(await site.open('/checks/participant/', { width: 360 }))).toEqual([])
})
