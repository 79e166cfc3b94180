import { describe, expect, test } from 'vitest'
import { text } from './reading.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

describe('the other pages', () => {
  test('list what the edition holds', async () => {
    const page = await site.open('/')
    await page.locator('main a[href$="frus1964-68v02/"]').first().click()
    await page.locator('main a[href$="d162/"]').first().click()
    expect(await text(page, 'h1')).toContain('Memorandum of Telephone Conversation')
  })

  test('list the printed pages, each with its documents and its own address', async () => {
    const page = await site.open('/frus1964-68v02/')
    await page.getByRole('link', { name: 'printed pages' }).click()
    await page.getByRole('link', { name: 'Page 367' }).click()
    expect(page.url()).toMatch(/\/frus1964-68v02\/pages\/#pg_367$/)
    await page.locator('#pg_367').getByRole('link', { name: 'Document 162, ends' }).click()
    await page.waitForURL(`**${memo}#pg_367`)
    await page.goBack()
    await page.locator('#pg_366').getByRole('link', { name: '162. Memorandum of' }).click()
    await page.waitForURL(`**${memo}`)
  })

  test('say where the text comes from', async () => {
    const page = await site.open('/about/')
    const about = await page.locator('main').innerText()
    expect(about).toMatch(/[0-9a-f]{64}/)
    expect(about).toContain('(Washington: United States Government Printing Office, 1996).')
    expect(about).toMatch(
      /What was compared\s+162\. Memorandum .+: The transcription was compared/s,
    )
  })

  test('answer an address that is not there with a way on', async () => {
    const page = await site.open('/frus1964-68v02/d999/')
    expect(await page.locator('main a[href="/"]').count()).toBeGreaterThan(0)
  })
})
