import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { document as textOf, volume } from '../parse/tei/inventions.ts'
import { makeBuildFolder } from './build.ts'
import { toolsOf } from './linking.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const id = 'frus1990-92v99p2'
const preface =
  '<div type="section" xml:id="preface"><head>Preface</head><p>Fog on the quay.</p></div>'
const tei = volume(textOf(1, '<p>A lamp.</p>')).replace('<front>', `<front>${preface}`)

const seeds = mkdtempSync(join(tmpdir(), 'pincite-sections-'))
const { dist, build, remove } = makeBuildFolder()

beforeAll(async () => {
  writeFileSync(
    join(seeds, 'edition.yaml'),
    'title: Lights\nversion: "1.2"\ncontact: a@b.example\n',
  )
  writeFileSync(join(seeds, `${id}.xml`), tei)
  await build([seeds])
})
afterAll(() => {
  remove()
  rmSync(seeds, { recursive: true })
})

const site = useSite(dist)

describe.each([
  ['a section', 'preface', 'Preface'],
  ['the text of a chapter', 'ch1', 'Lights'],
  ['the printed index', 'printed-index', 'index'],
])('the foot of %s', (_, path, title) => {
  test('names the file and its sum, and begins a message to the contact', async () => {
    const page = await site.open(`/${id}/${path}/`, { javaScript: false })
    const sum = createHash('sha256').update(tei).digest('hex')
    expect(await page.locator('main').innerText()).toContain(`Source: ${id}.xml, SHA-256 ${sum}`)
    const href = await page.getByRole('link', { name: 'Report an error' }).getAttribute('href')
    const { searchParams } = new URL(href ?? '')
    expect(searchParams.get('subject')).toBe(`Error in ${title}`)
    expect(searchParams.get('body')).toBe(`/${id}/${path}/?release=1.2\r\nRelease 1.2`)
  })

  test('is accessible on a narrow screen', async () => {
    const page = await site.open(`/${id}/${path}/`, { width: 320 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('an error in a paragraph of a section is reported from there', async () => {
  const page = await site.open(`/${id}/preface/#p1`)
  await toolsOf(page).getByRole('button', { name: 'Report an error' }).waitFor()
})
