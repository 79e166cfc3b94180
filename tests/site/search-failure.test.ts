import { describe, expect, test } from 'vitest'
import { ask, readStatus } from './asking.ts'
import { useMemoAlone } from './editions.ts'

const site = useMemoAlone()

describe('an index that does not load is said, with what to do', () => {
  test.each(['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'wasm.*', 'index/*', 'fragment/*'])(
    '%s',
    async (part) => {
      const page = await site.open('about:blank')
      await page.route(`**/pagefind/${part}*`, (route) => route.abort())
      await page.goto(ask('Burma'))
      expect(await readStatus(page)).toBe('The search index could not be loaded.')
      expect(await page.getByRole('link', { name: 'contents' }).isVisible()).toBe(true)
      await page.unroute(`**/pagefind/${part}*`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect
        .poll(() => page.getByRole('status').textContent())
        .toContain('1 passage in 1 document')
    },
  )

  test('also where the server has lost a part', async () => {
    const page = await site.open('about:blank')
    await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404 }))
    await page.goto(ask('Burma'))
    expect(await readStatus(page)).toBe('The search index could not be loaded.')
  })
})

test('while the index loads the page says so', async () => {
  const page = await site.open('about:blank')
  let go = () => {}
  const waiting = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route('**/pagefind/wasm*', async (route) => {
    await waiting
    await route.continue()
  })
  await page.goto(ask('Burma'))
  expect(await page.getByRole('status').textContent()).toBe('Loading the index…')
  go()
  expect(await readStatus(page)).toContain('1 passage')
})
