import { expect, test } from 'vitest'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { listForms, writeCitation } from '../../../src/export/citation/forms.ts'
import { general, korea, letter, memo, toStarred } from './records.ts'

const address = 'https://example.org/frus1964-68v02/'

/** Write every form of the citation of a volume, by its name. */
function cite({ volume }: Cited) {
  const cited: Cited = { volume, title: volume.title, url: volume.url, isVolume: true, address }
  return Object.fromEntries(
    listForms(cited).map((form) => [form, toStarred(writeCitation(cited, form))]),
  )
}

const series = '*Foreign Relations of the United States, 1964–1968*'
const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02'

test('a volume is cited in every form, to the letter', () => {
  expect(cite(memo)).toEqual({
    'chicago-17-note': `David C. Humphrey, Ronald D. Landa, and Louis J. Smith, eds., ${series}, vol. 2, *Vietnam, January–June 1965* (Washington, DC: Government Printing Office, 1996), ${url}.`,
    'chicago-17-short': `Humphrey, Landa, and Smith, ${series}, vol. 2.`,
    'chicago-17-bibliography': `Humphrey, David C., Ronald D. Landa, and Louis J. Smith, eds. ${series}. Vol. 2, *Vietnam, January–June 1965*. Washington, DC: Government Printing Office, 1996. ${url}.`,
    'chicago-18-note': `David C. Humphrey et al., eds., ${series}, vol. 2, *Vietnam, January–June 1965* (Government Printing Office, 1996), ${url}.`,
    'chicago-18-short': `Humphrey et al., ${series}, vol. 2.`,
    'chicago-18-bibliography': `Humphrey, David C., Ronald D. Landa, and Louis J. Smith, eds. ${series}. Vol. 2, *Vietnam, January–June 1965*. Government Printing Office, 1996. ${url}.`,
    office: `*Foreign Relations of the United States*, 1964–1968, Volume II, Vietnam, January–June 1965, eds. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington: Government Printing Office, 1996), ${url}.`,
    'mla-9': `Humphrey, David C., et al., editors. ${series}. Vol. 2, *Vietnam, January–June 1965*, Government Printing Office, 1996, history.state.gov/historicaldocuments/frus1964-68v02.`,
    'mla-9-in-text': `(Humphrey et al., ${series}, vol. 2)`,
    link: address,
    markdown: `[${series}, vol. 2](${address})`,
  })
})

test('two editors are named, and one has the singular', () => {
  const { 'mla-9': entry, 'chicago-18-short': short } = cite(korea)
  expect(entry).toMatch(/^Lawler, Daniel J\., and Erin R\. Mahan, editors\. /)
  expect(short).toMatch(/^Lawler and Mahan, /)
  const { editors = [] } = general.volume
  const one = cite({ ...general, volume: { ...general.volume, editors: editors.slice(0, 1) } })
  expect(one['mla-9']).toMatch(/^Baehler, David M\., editor\. .*\. Vol\. 1, pt\. 1, \*General/)
  expect(one['chicago-17-note']).toMatch(/^David M\. Baehler, ed\., /)
})

test('a book without editors or number is cited by its title', () => {
  const volume = { title: 'Letters of a Harbor', publisher: 'Harbor Press', year: 1921 }
  const forms = cite({ volume, title: volume.title })
  expect(forms['chicago-17-note']).toBe('*Letters of a Harbor* (Harbor Press, 1921).')
  expect(forms['chicago-17-short']).toBe('*Letters of a Harbor*.')
  expect(forms['mla-9']).toBe('*Letters of a Harbor*. Harbor Press, 1921.')
  expect(forms['mla-9-in-text']).toBe('(*Letters of a Harbor*)')
  expect(forms).not.toHaveProperty('office')
})

test('a collection of papers is cited with its repository', () => {
  const { holding } = letter
  const cited: Cited = { ...letter, holding: { ...holding, box: '' }, isVolume: true, address }
  const forms = Object.fromEntries(
    listForms(cited).map((form) => [form, toStarred(writeCitation(cited, form))]),
  )
  expect(forms).toMatchObject({
    'chicago-17-note': 'Papers of the Berti Family, Municipal Archive, Trieste.',
    'chicago-17-short': 'Papers of the Berti Family.',
    'mla-9': 'Papers of the Berti Family. Municipal Archive, Trieste.',
    'mla-9-in-text': '(Papers of the Berti Family)',
    markdown: `[Papers of the Berti Family](${address})`,
  })
})
