import { expect, test } from 'vitest'
import { toListedVolume } from '../../src/edition/display/lists.ts'
import type { Cited } from '../../src/export/citation/cited.ts'
import { listForms, writeCitation } from '../../src/export/citation/forms.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import { english } from '../../src/words/en/index.ts'
import { memo } from '../export/citation/records.ts'
import { neighbors, toEdition } from './edition.ts'

const papers: Volume = {
  title: 'Letters',
  repository: 'Municipal Archive',
  location: 'Trieste',
  collection: 'Papers of the Berti Family',
}
const volumes: ReadonlyArray<readonly [id: string, volume: Volume]> = [
  ['frus1964-68v02', memo.volume],
  ['frus1964-68v03', { ...memo.volume, number: 'III', title: 'Vietnam, June–December 1965' }],
  ['harbor', { title: 'Letters of a Harbor', publisher: 'Harbor Press', year: 1921 }],
  ['papers', papers],
]
const preface = {
  id: 'preface',
  section: 'preface',
  title: 'Preface',
  pages: { first: 'III', last: 'V' },
}

const edition = {
  ...toEdition(neighbors),
  volumes: () =>
    Promise.resolve(volumes.map(([id, each]) => toListedVolume(id, each, english.volume))),
  sections: (id: string) => Promise.resolve(id === 'frus1964-68v02' ? [preface] : []),
}

/** Cite in every form, and list where the citations lead. */
async function resolveForms(cited: Cited): Promise<Set<string>> {
  const targets = await Promise.all(
    listForms(cited).map(async (form) => {
      const { citations } = await resolveText(
        toCitationText(writeCitation(cited, form)),
        {},
        edition,
      )
      const answers = citations.flatMap((citation) => citation.answers)
      return answers.flatMap(({ message, offers }) => [...offers.map(({ href }) => href), message])
    }),
  )
  return new Set(targets.map((each) => each.filter(Boolean).join(' ')))
}

test.each(volumes)('%s is found by its citations in every form', async (id, volume) => {
  const { title, repository, location, collection } = volume
  const holding = {
    ...(repository && { repository }),
    ...(location && { location }),
    ...(collection && { collection }),
  }
  const address = `https://example.org/${id}/`
  const cited: Cited = { volume, title, holding, isVolume: true, address }
  expect(await resolveForms(cited)).toEqual(new Set([`${id}/`]))
})

test('a section is found by its title in quotation marks, and by no other word', async () => {
  const address = 'https://example.org/frus1964-68v02/preface/'
  // Without an address the form of the Office names the volume alone.
  const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02/preface'
  const cited: Cited = { volume: memo.volume, title: 'Preface', url, address }
  expect(await resolveForms(cited)).toEqual(new Set(['frus1964-68v02/preface/']))
  const { citations } = await resolveText('Preface: FRUS, 1964–1968, vol. II.', {}, edition)
  expect(citations[0]?.answers[0]?.offers[0]?.href).toBe('frus1964-68v02/')
})
