import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../cli/run-node.ts'
import { sharedPath } from '../shared.ts'
import { useBuild } from './build.ts'
import { holdsVolume } from './editions.ts'
import { useSite } from './site.ts'

const header = `<teiHeader><fileDesc><titleStmt><title type="complete">Papers of a Harbor</title><title type="series">Harbor Papers</title>
<title type="subseries"/><title type="volumenumber"/><title type="volume"/><editor role="primary">Ada Marin</editor></titleStmt>
<publicationStmt><publisher>Harbor Press</publisher><pubPlace>Trieste</pubPlace><date>1999</date></publicationStmt><sourceDesc><p>Print.</p></sourceDesc></fileDesc></teiHeader>`

/** A volume with text wherever one may have it. */
const volume = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1999x02">${header}<text>
<front><titlePage><docTitle><titlePart>A title page</titlePart></docTitle></titlePage>
<div xml:id="preface"><head>Preface</head><p>Why these papers<note n="1" xml:id="prefacefn1">Chosen in 1998.</note> are printed.</p></div>
<div xml:id="persons"><head>Persons<note n="1" xml:id="personsfn1">As of 1919.</note></head><p>Only those named twice are listed.</p>
<list><item><persName xml:id="p_MA1">Marin, Ada</persName>, engineer of the mole</item></list></div>
<div xml:id="terms"><head>Ropes and Their Names</head><list><item><term xml:id="t_H1">Hawser</term>, a thick rope</item>
<item><term xml:id="t_C1">Cable</term>, see <ref target="#t_H1">Hawser ropes</ref></item></list></div></front>
<body><p>A line above all chapters.</p>
<div type="compilation" xml:id="comp1"><head>The Quay<note n="1" xml:id="comp1fn1">For the mole, see volume II.</note></head>
<p>An introductory paragraph, zebraword.</p>
<div type="chapter" xml:id="ch1"><head>Rope</head>
<div type="document" n="1" xml:id="d1"><opener><seg rend="inline">Board Files</seg><note n="1" xml:id="d1fn1">Lot 5, box &#8470; 7.</note></opener>
<head>1. The Engineer to the Board</head><pb n="4"/><p>Rope is dear; hemp &amp; tar too.<note n="2" xml:id="d1fn2">Not found.</note></p>
<table><row><cell>Boats</cell><cell>10</cell></row></table><note>a Without the tugs.</note>
<closer><signed>A. Marin</signed></closer>
<frus:attachment xmlns:frus="http://history.state.gov/frus/ns/1.0"><head>List of ropes</head><div type="document"><head>Inclosure</head><p>Ten ropes.</p></div></frus:attachment></div>
<p>A paragraph between two documents.</p>
<div type="document" n="2" xml:id="d2"><pb n="5"/><head>2. The Board to the Engineer</head><p>Buy hemp.</p></div></div></div></body>
<back><div xml:id="index" type="index"><head>Index</head><list><item>Hemp, <ref target="#pg_4">4</ref></item></list></div></back></text></TEI>
`

const folder = mkdtempSync(join(tmpdir(), 'pincite-letters-'))
const path = join(folder, 'frus1999x02.xml')
writeFileSync(path, volume)
const dist = useBuild([folder])
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const site = useSite(dist)

test('every letter of a volume is on one of its pages, or reported', async () => {
  const { code, stdout, stderr } = await letters(dist, path)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/: 451 letters, 420 read, 31 reported, 0 lost\n$/)
})

test('a list with more than entries has a page with all its text, beside the register of its entries', async () => {
  const page = await site.open('/frus1999x02/persons/')
  await page.getByText('Only those named twice are listed.').waitFor()
  await page.goto(new URL('/frus1999x02/', page.url()).href)
  await page.getByRole('link', { name: 'persons', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe('/frus1999x02/people/')
})

test('the text of a chapter has a page, which the contents lead to and the search finds', async () => {
  const page = await site.open('/frus1999x02/')
  await page.getByRole('link', { name: 'The Quay', exact: true }).click()
  await page.getByText('An introductory paragraph, zebraword.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/frus1999x02/comp1/')
  expect(await page.locator('#fn1').innerText()).toContain('For the mole, see volume II.')
  await page.goto(new URL('/search/?q=zebraword', page.url()).href)
  await page.locator('a[href*="/comp1/"]').first().waitFor()
})

const shared = sharedPath('volumes/frus1964-68v02.xml')

test.skipIf(shared === undefined || !holdsVolume)(
  'every letter of the volume of the memo is on one of its pages, except in the document that its transcription replaces',
  async () => {
    const { stdout } = await letters('dist', shared ?? '')
    const [, ...losses] = stdout.trimEnd().split('\n')
    expect(losses.filter((line) => !line.startsWith('  20123:'))).toEqual([])
  },
)

function letters(site: string, path: string) {
  return runNode(['src/cli/letters.ts', '--site', site, path]).ended
}
