import { describe, expect, test } from 'vitest'
import { toListedVolume } from '../../src/edition/display/lists.ts'
import { collectPlaces } from '../../src/edition/places/document-places.ts'
import { fromPlaceCodes, toPlaceCodes } from '../../src/edition/places/listed-places.ts'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { toPageAddress } from '../../src/edition/references/page-address.ts'
import type { Cited } from '../../src/export/citation/cited.ts'
import { findDistinctions } from '../../src/export/citation/distinctions.ts'
import { isExact, listForms, writeCitation } from '../../src/export/citation/forms.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { pageBreakId } from '../../src/tree/ids.ts'
import { toUnits } from '../../src/tree/units.ts'
import { english } from '../../src/words/en/index.ts'
import { readFixtures } from '../export/fixture-trees.ts'
import { readSharedVolume, volumeId, volumePath } from '../export/shared-volume.ts'
import { toEdition } from './edition.ts'

const record: Volume = {
  title: 'Vietnam, January–June 1965',
  series: 'Foreign Relations of the United States',
  subseries: '1964–1968',
  number: 'II',
  year: 1996,
}

/** A document of the volume. */
interface Source {
  id: string
  tree: Root
}

/**
 * Cite every unit of documents that are an edition, each in one of the forms in turn; list the citations that do not lead to just
 * that unit, or to its document where the form names only that.
 *
 * @param all
 *   Whether every unit is cited in all forms.
 */
async function listLost(sources: ReadonlyArray<Source>, all: boolean): Promise<Array<string>> {
  const texts = sources.map(({ id, tree }) => {
    const { number = id.slice(1), title, pages, breaks = [], when } = summarizeDocument(tree)
    const units = toUnits(tree)
    const places = fromPlaceCodes(toPlaceCodes(collectPlaces(tree, units)))
    const cited: Cited = { volume: record, number, title, when, pages }
    const listed = { id, number, title, ...(pages && { pages }), breaks, ...(when && { when }) }
    return { id, volume: volumeId, units, places, cited, listed }
  })
  const distinctions = findDistinctions(texts)
  const placesOf = new Map(texts.map(({ id, places }) => [id, places]))
  const edition = {
    ...toEdition(
      texts.map(({ listed }) => listed),
      [toListedVolume(volumeId, record, english.volume)],
    ),
    places: (_: string, document: string) => Promise.resolve(placesOf.get(document) ?? new Map()),
  }
  const lost: Array<string> = []
  let turn = 0
  for (const { id, units, cited } of texts) {
    for (const { id: anchor, locator } of units) {
      const address = `https://example.org/${toPageAddress(`${volumeId}/${id}`, anchor)}`
      const own = { ...cited, locator, address, distinctions: distinctions.get(id) }
      const forms = listForms(own)
      for (const form of all ? forms : [forms[turn++ % forms.length]]) {
        const text = toCitationText(writeCitation(own, form))
        const { citations } = await resolveText(text, {}, edition)
        const answers = citations.flatMap((citation) => citation.answers)
        const to = answers.flatMap(({ offers }) => offers.map(({ href }) => href))
        const said = answers.map(({ message }) => message).join('')
        const path = `${volumeId}/${id}`
        const { first = '' } = cited.pages ?? {}
        // What names only the document may name its one page; its title, and the page on which it begins, are the document.
        const isUnit = form !== undefined && isExact(form)
        const isWhole = !isUnit || anchor === 'title' || anchor === pageBreakId(first)
        const fitting = [
          ...(isUnit ? [toPageAddress(path, anchor)] : [toPageAddress(path, pageBreakId(first))]),
          ...(isWhole ? [toPageAddress(path)] : []),
        ]
        if (said !== '' || to.length !== 1 || !fitting.includes(to.join()))
          lost.push(`${anchor} ${text} → ${to.join(' ')} ${said}`)
      }
    }
  }
  return lost
}

describe('what is cited of a fixture in any form leads to the unit that it cites', () => {
  test.each(readFixtures())('$name', async ({ tree }) => {
    const { number = '162' } = summarizeDocument(tree)
    expect(await listLost([{ id: `d${number}`, tree }], true)).toEqual([])
  })
})

test.skipIf(!volumePath)('so does every unit of a whole volume', { timeout: 300_000 }, async () => {
  expect(await listLost(readSharedVolume(), false)).toEqual([])
})
