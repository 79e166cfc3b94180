/**
 * Subset the typeface to the characters that pages need. Run by hand, `node src/cli/fonts.ts`; the files are committed.
 *
 * STIX Two Text is a variable font with many weights, of which the pages use one. Characters of nearly every document
 * are in one file. The rest of Latin is in another, which browsers fetch only for a page that has such a character.
 *
 * The outlines of the letters are data as well, from which the build draws the card of an edition.
 */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { type Glyph, readOutlines } from './read-outlines.ts'

const source = 'node_modules/@fontsource-variable/stix-two-text'
const target = 'public/fonts'

/** Characters of each file, as ranges of code points (both ends included). */
const sets = {
  /** ASCII, Latin-1, dashes, quotes, bullet, ellipsis, primes, arrows. */
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2020, 0x2022],
    [0x2026, 0x2026],
    [0x2032, 0x2033],
    [0x2190, 0x2193],
    [0x2197, 0x2197],
  ],
  /** Latin Extended A and B, and the additions that Vietnamese needs. */
  'latin-ext': [
    [0x100, 0x24f],
    [0x1e00, 0x1eff],
  ],
} satisfies Record<string, Array<[number, number]>>

/** Characters of the card. */
const cardSets = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2013, 0x2014],
    [0x2018, 0x201e],
    [0x2026, 0x2026],
  ],
  'latin-ext': [[0x100, 0x17f]],
} satisfies Record<string, Array<[number, number]>>

const cardTarget = 'src/export/card/glyphs.json'

const styles = { roman: 'normal', italic: 'italic' }

await mkdir(target, { recursive: true })
for (const [style, file] of Object.entries(styles)) {
  for (const [set, ranges] of Object.entries(sets)) {
    const font = await readFile(`${source}/files/stix-two-text-${set}-wght-${file}.woff2`)
    const cut = await subsetFont(font, toCharacters(ranges), {
      targetFormat: 'woff2',
      variationAxes: { wght: 400 },
    })
    const name = `stix-two-text-${set}-${style}.woff2`
    await writeFile(`${target}/${name}`, cut)
    console.log(`${name}\t${cut.length} bytes`)
  }
}

const glyphs = new Map<string, Glyph>()
for (const [set, ranges] of Object.entries(cardSets)) {
  const font = await readFile(`${source}/files/stix-two-text-${set}-wght-normal.woff2`)
  const characters = toCharacters(ranges)
  const cut = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 400 },
  })
  for (const [character, glyph] of readOutlines(cut, characters)) glyphs.set(character, glyph)
}
await writeFile(cardTarget, `${JSON.stringify(Object.fromEntries(glyphs), undefined, 0)}\n`)
await copyFile(`${source}/LICENSE`, `${target}/OFL.txt`)

function toCharacters(ranges: ReadonlyArray<[number, number]>): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step))
    .map((code) => String.fromCodePoint(code))
    .join('')
}
