import { describe, expect, test } from 'vitest'
import { memo, useSite, type View } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()

/** The memo in its states, which have looks of their own at every width and in the dark. */
const states = {
  memo,
  'memo at a point': `${memo}#p1.3`,
  'memo at its note': `${memo}#fn1`,
  'memo at a gloss': `${memo}#g-yost-charles-w`,
}

const pages = {
  home: '/',
  contents: '/frus1964-68v02/',
  'printed pages': '/frus1964-68v02/pages/#pg_367',
  places: '/places/',
  about: '/about/',
  search: '/search/?q=%22quiet+diplomacy%22',
  'search for nothing': '/search/?q=zzyzxq',
  people: '/people/',
  person: '/people/yost-charles-w/',
  term: '/terms/infiltration/',
  checks: '/checks/',
  check: '/checks/footnote-doubt/',
  'not found': '/nowhere/',
}

const wideLight = { width: 1440, dark: false }
const wideDark = { width: 1440, dark: true }
const phoneLight = { width: 360, height: 740, dark: false }
const phoneDark = { width: 360, height: 740, dark: true }

describe.each(Object.entries(states))('axe finds nothing: %s', (_, path) => {
  test.each([wideLight, wideDark, phoneLight, phoneDark])('%o', (view) => audit(path, view))
})

describe.each(Object.entries(pages))('axe finds nothing: %s', (_, path) => {
  test.each([wideLight, phoneDark])('%o', (view) => audit(path, view))
})

async function audit(path: string, view: View): Promise<void> {
  const page = await site.open(path, view)
  if (path.includes('?q=')) await page.locator('[role=status]', { hasText: /passage/ }).waitFor()
  expect(await violations(page)).toEqual([])
}
