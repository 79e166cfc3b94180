import { expect, test } from 'vitest'
import { copyBy, toolsOf } from './linking.ts'
import { letter, useReleasedEdition } from './released-editions.ts'
import { memo, useSite } from './site.ts'
import { violations } from './violations.ts'

const contact = 'https://errors.example.org/new?edition=letters&kind=error'

const site = useSite(useReleasedEdition(`contact: ${contact}\n`))
const own = useSite()

test('where the contact is a page, the report is copied, and the page linked', async () => {
  const page = await site.open(`${letter}#p2.1`)
  const { origin } = new URL(page.url())
  expect(await copyBy(page, 'Report an error')).toBe(
    `7. Paolo Berti to Ada Marin\n“for a lamp & oil;”\nPoint 1\n${origin}${letter}?release=1.3#p2.1\nRelease 1.3`,
  )
  const link = toolsOf(page).getByRole('link', { name: 'Report an error' })
  expect(await link.getAttribute('href')).toBe(contact)
  expect(await violations(page)).toEqual([])
})

test('so it is without scripts', async () => {
  const page = await site.open(letter, { javaScript: false })
  const link = page.getByRole('link', { name: 'Report an error' })
  expect(await link.getAttribute('href')).toBe(contact)
})

test('an edition without a contact offers no report', async () => {
  const page = await own.open(`${memo}#p1.3`)
  await toolsOf(page).getByRole('button', { name: 'Cite' }).waitFor()
  expect(await page.getByText('Report an error').count()).toBe(0)
})
