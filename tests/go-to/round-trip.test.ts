import { describe, expect, test } from 'vitest'
import { toListedVolume } from '../../src/edition/display/lists.ts'
import { collectPlaces } from '../../src/edition/places/document-places.ts'
import { fromPlaceCodes, toPlaceCodes } from '../../src/edition/places/listed-places.ts'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { toPageAddress } from '../../src/edition/references/page-address.ts'
import type { Cited } from '../../src/export/citation/cited.ts'
import { type FormName, writeCitation } from '../../src/export/citation/forms.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import type { Root } from '../../src/tree/nodes.ts'
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

/** Cite every unit of a document; list the citations that do not lead to just that unit. */
async function listLost(tree: Root, id: string, form: FormName): Promise<Array<string>> {
  const units = toUnits(tree)
  const { number = id.slice(1), title, pages, breaks = [] } = summarizeDocument(tree)
  const places = fromPlaceCodes(toPlaceCodes(collectPlaces(tree, units)))
  const document = { id, number, title, ...(pages && { pages }), breaks }
  const edition = {
    ...toEdition([document], [toListedVolume(volumeId, record, english.volume)]),
    places: () => Promise.resolve(places),
  }
  const lost: Array<string> = []
  for (const { id: anchor, locator } of units) {
    const cited: Cited = { volume: record, number, title: 'Telegram', pages, locator }
    const text = toCitationText(writeCitation(cited, form))
    const { citations } = await resolveText(text, {}, edition)
    const answers = citations.flatMap((citation) => citation.answers)
    const to = answers.flatMap(({ offers }) => offers.map(({ href }) => href))
    const said = answers.map(({ message }) => message).join('')
    if (said !== '' || to.join() !== toPageAddress(`${volumeId}/${id}`, anchor))
      lost.push(`${anchor} ${text} → ${to.join(' ')} ${said}`)
  }
  return lost
}

describe('what is cited of a fixture leads to the unit that it cites', () => {
  test.each(readFixtures())('$name', async ({ tree }) => {
    expect(await listLost(tree, 'd162', 'chicago-17-short')).toEqual([])
  })
})

test.skipIf(!volumePath)('so does every unit of a whole volume', { timeout: 300_000 }, async () => {
  const lost: Array<string> = []
  for (const { id, tree } of readSharedVolume()) lost.push(...(await listLost(tree, id, 'office')))
  expect(lost).toEqual([])
})
