import { describe, expect, test } from 'vitest'
import { memo, useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()

const pages = {
  home: '/',
  contents: '/frus1964-68v02/',
  'printed pages': '/frus1964-68v02/pages/#pg_367',
  memo,
  'memo at a point': `${memo}#p1.3`,
  'memo at its note': `${memo}#fn1`,
  'memo at a gloss': `${memo}#g-yost-charles-w`,
  'a person': '/people/yost-charles-w/',
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

const views = {
  'wide, light': { width: 1440, dark: false },
  'wide, dark': { width: 1440, dark: true },
  'phone, light': { width: 360, height: 740, dark: false },
  'phone, dark': { width: 360, height: 740, dark: true },
}

describe.each(Object.entries(views))('axe finds nothing: %s', (_, view) => {
  test.each(Object.entries(pages))('%s', async (_, path) => {
    const page = await site.open(path, view)
    if (path.includes('?q=')) await page.locator('[role=status]', { hasText: /passage/ }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
