import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ask, readStatus } from './asking.ts'
import { useMemoAlone } from './editions.ts'

const site = useMemoAlone()

/** What the page says of the query, a paragraph or list item each. */
async function readExplanation(page: Page): Promise<Array<string>> {
  await readStatus(page)
  return page.locator('.explanation > p, .explanation li').allTextContents()
}

test('forms of a word are said, and a click leaves them out', async () => {
  const page = await site.open(ask('explores'))
  expect(await readExplanation(page)).toEqual(['explores, also: explore Exactly this word'])
  await page.getByRole('link', { name: 'Exactly this word' }).click()
  await page.waitForURL(/q=%22explores%22/)
  expect(await readStatus(page)).toMatch(/^No document/)
})

test('the words of a pattern are said', async () => {
  const page = await site.open(ask('diplom*'))
  expect(await readExplanation(page)).toEqual(['diplom* stands for: diplomacy'])
})

describe('other names are said', () => {
  test('and each is left out by a click, which the address keeps', async () => {
    const page = await site.open(ask('Beijing'))
    expect(await readStatus(page)).toContain('1 document')
    await page.getByRole('group', { name: 'Beijing, also searched:' }).waitFor()
    const name = page.getByRole('checkbox', { name: 'Peiping' })
    await name.focus()
    await page.keyboard.press('Space')
    await page.getByRole('status').getByText('No document has this.').waitFor()
    expect(page.url()).toContain('without=Peiping')
    await expect.poll(() => name.evaluate((box) => box.matches(':focus'))).toBe(true)
    await page.reload()
    expect(await readStatus(page)).toBe('No document has this.')
    expect(await name.isChecked()).toBe(false)
    expect(await page.getByRole('checkbox', { name: 'Peking' }).isChecked()).toBe(true)
    await name.check()
    await page
      .getByRole('status')
      .getByText(/^1 document/)
      .waitFor()
    expect(page.url()).not.toContain('without')
  })

  test('and all are left out by the exact spelling', async () => {
    const page = await site.open(`${ask('Beijing')}&names=as-spelt`)
    expect((await readExplanation(page))[0]).toMatch(
      /^Beijing was searched in this spelling alone, without .*Peiping/,
    )
  })
})

describe('what is not understood is explained with what was typed, as text', () => {
  test.each([
    ['author:<b>Rusk</b>', 'There is no field “author:”: it was searched as words.'],
    ['"quiet <i>diplomacy', 'The quotation mark of “"quiet <i>diplomacy” is not closed'],
    ['Burma date:<u>soon</u>', '“date:<u>soon</u>” was left out'],
    ['Burma ((', 'The bracket “(” was left out'],
    ['Burma OR', '“OR” has nothing to join'],
    ['Burma~4', '“~4” was left out'],
    ['Bur?ma', 'The sign “?” has no meaning here'],
    ['B*', 'The * of “B*” was left out'],
    ['Burma %%', '“%%” was left out'],
    ['Burma '.repeat(100), 'The query is too long'],
  ])('%s', async (question, sentence) => {
    const page = await site.open(ask(question))
    const said = await readExplanation(page)
    expect(said.join('\n')).toContain(sentence)
    expect(await page.locator('.explanation :is(b, u)').count()).toBe(0)
  })
})

test('a query with groups is shown as it was understood', async () => {
  const page = await site.open(ask('quiet Burma OR Hanoi'))
  expect(await readExplanation(page)).toContain('Understood as: quiet (Burma OR Hanoi)')
})

test('where no document has all, what has some is offered', async () => {
  const page = await site.open(ask('Burma zzyzxq'))
  expect(await readStatus(page)).toBe('No document has all of these.')
  expect(await readExplanation(page)).toContain('Burma without zzyzxq: 1 document')
  expect(await page.locator('.found section').count()).toBe(0)
  await page.locator('.explanation li a').click()
  await page.waitForURL('**/search/?q=Burma')
  expect(await readStatus(page)).toContain('1 document')
})

test('a word that no document has may be another', async () => {
  const page = await site.open(ask('quiet diplomcay'))
  expect(await readExplanation(page)).toContain(
    'No document has the word “diplomcay”. Did you mean diplomacy?',
  )
  await page.getByRole('link', { name: 'diplomacy', exact: true }).click()
  await page.waitForURL(/q=quiet\+diplomacy/)
  expect(await readStatus(page)).toContain('2 passages')
})

test.each(['1965-02-24', 'February 24, 1965', '24 February 1965'])(
  'a date offers the documents of the day: %s',
  async (question) => {
    const page = await site.open(ask(question))
    await readStatus(page)
    await page.getByRole('link', { name: 'Documents of February 24, 1965 (1)' }).click()
    await page.waitForURL('**/search/?q=date%3A1965-02-24')
    expect(await readStatus(page)).toBe('1 document.')
    expect(await page.locator('.found h2 a').getAttribute('href')).toContain('/d162/')
  },
)

test('what can be typed is explained by samples that find something', async () => {
  const page = await site.open('/search/')
  const samples = page.locator('.language dt a')
  const queries = await samples.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )
  expect(queries.length).toBeGreaterThan(10)
  for (const query of queries) {
    await page.goto(new URL(query, page.url()).href)
    expect([query, await readStatus(page)]).toEqual([query, expect.stringMatching(/^1 document/)])
    expect(await page.locator('.explanation').textContent()).not.toContain('left out')
  }
  expect(await page.locator('.language').getAttribute('open')).toBeNull()
})

test('without scripts the page leads to registers, contents and printed pages', async () => {
  const page = await site.open('/search/', { javaScript: false })
  for (const name of ['Persons', 'Places', 'Terms', 'Contents', 'Printed pages'])
    expect(await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(
      true,
    )
  expect(await page.getByText('How to search').isVisible()).toBe(false)
})

describe('all results can be saved', () => {
  async function save(page: Page, kind: string): Promise<string> {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: kind }).click()
    const download = await saving
    expect(download.suggestedFilename()).toBe(`search.${kind.toLowerCase()}`)
    return readFileSync(await download.path(), 'utf8')
  }

  test('as a table, and as JSON', async () => {
    const page = await site.open(ask('"quiet diplomacy"'))
    await readStatus(page)
    const lines = (await save(page, 'CSV')).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^162,Memorandum of .*,Point 4,p\. 367,.*quiet diplomacy.*#p1\.4$/)
    expect(JSON.parse(await save(page, 'JSON'))).toMatchObject({
      search: page.url(),
      results: [{ place: 'Point 4' }, { number: '162', place: 'After the points' }],
    })
  })

  test('but there is nothing to save where nothing was found', async () => {
    const page = await site.open(ask('zzyzxq'))
    await readStatus(page)
    expect(await page.getByRole('button', { name: 'CSV' }).isVisible()).toBe(false)
  })
})
