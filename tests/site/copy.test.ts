import { describe, expect, test } from 'vitest'
import { addressOf, citedAddressOf, copyBy, readClipboard, toolsOf } from './linking.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

const point3 =
  'there is no possibility of negotiations the object of which is to have the US withdraw and leave those countries to be overrun by the north;'
const volume = 'Foreign Relations of the United States, 1964–1968, vol. 2'

describe('what is copied', () => {
  test('a quotation of a point, with its place and address', async () => {
    const page = await site.open(`${memo}#p1.3`)
    expect(await copyBy(page, 'Copy quotation')).toBe(
      `“${point3}” (${volume}, doc. 162, point 3, p. 367), ${await citedAddressOf(page, 'p1.3')}`,
    )
  })

  test('a quotation across a page has no page marker in it', async () => {
    const page = await site.open(`${memo}#p1.1`)
    const copied = await copyBy(page, 'Copy quotation')
    expect(copied).toContain('otherwise that a political channel can be used')
    expect(copied).toContain('doc. 162, point 1, pp. 366–367), http')
  })

  test('a quotation of a paragraph has the labels of its points, not our tools', async () => {
    const page = await site.open(`${memo}#p1`)
    const copied = await copyBy(page, 'Copy quotation')
    expect(copied).toMatch(/^“Sec said .* points: 1\) we have .* peace\. Y said .* tonight\.” \(/)
  })

  test('a quotation of a page is what stands on it', async () => {
    const page = await site.open(`${memo}#pg_367`)
    const copied = await copyBy(page, 'Copy quotation')
    expect(copied).toMatch(
      /^“channel can be used .* 10 am\.\)” \(Foreign .* doc\. 162, p\. 367\), http/,
    )
  })

  test('a quotation of the title, or of a note, leaves its number away', async () => {
    const page = await site.open(`${memo}#title`)
    expect(await copyBy(page, 'Copy quotation')).toMatch(/^“Memorandum of .*\(Yost\)” \(/)
    const other = await site.open(`${memo}#fn1`)
    expect(await copyBy(other, 'Copy quotation')).toMatch(/^“Source: .* Document 161\.” \(/)
  })

  test('a quotation names its volume, in italics where they can be pasted', async () => {
    const page = await site.open(`${memo}#p2`)
    await copyBy(page, 'Copy quotation')
    const { html } = await readClipboard(page)
    expect(html).toContain(
      'about 10 am.)” (<i>Foreign Relations of the United States, 1964–1968</i>, vol. 2, doc. 162, paragraph 2, p. 367), http',
    )
  })

  test.each(['as a list', 'as printed (run in)'])(
    'words that a reader selects have the labels of points as they are printed (%s)',
    async (view) => {
      const page = await site.open(memo)
      await page.getByText(view).click()
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('.document .text') ?? document)
        return getSelection()?.toString()
      })
      expect(copied).toMatch(/points:\s+1\) we have/)
      expect(copied).toMatch(/Communists;\s+3\) there is/)
    },
  )

  test('where the clipboard is refused, the text is shown selected with a word what to do', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await toolsOf(page).getByRole('button', { name: 'Copy link' }).click()
    await toolsOf(page).getByText('Ctrl+C').waitFor()
    const field = toolsOf(page).getByRole('textbox', { name: 'Text to copy' })
    expect(await field.inputValue()).toBe(addressOf(page, 'p1.3'))
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(addressOf(page, 'p1.3'))
  })
})
