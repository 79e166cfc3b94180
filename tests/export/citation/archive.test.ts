import { expect, test } from 'vitest'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { type FormName, listForms, writeCitation } from '../../../src/export/citation/forms.ts'
import { toCitationText } from '../../../src/export/citation/segments.ts'
import { letter } from './records.ts'

const cite = (cited: Cited, form?: FormName) => toCitationText(writeCitation(cited, form))

test('an unpublished letter is cited from the item to the repository, without an imprint', () => {
  expect(cite(letter)).toBe(
    'Letter to Ada Marin, May 4, 1871, box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste.',
  )
  expect(cite(letter, 'chicago-17-short')).toBe(
    'Letter to Ada Marin, May 4, 1871, Papers of the Berti Family.',
  )
  expect(cite(letter, 'chicago-18-bibliography')).toBe(
    'Letter to Ada Marin. May 4, 1871. Box 3, folder 12. Papers of the Berti Family. Municipal Archive, Trieste.',
  )
})

test('the MLA names the box last, and does not quote what is a description', () => {
  const holding = { ...letter.holding, referenceCode: 'MS 7' }
  expect(cite({ ...letter, holding }, 'mla-9')).toBe(
    'Letter to Ada Marin. 4 May 1871. Papers of the Berti Family, Municipal Archive, Trieste, MS 7, box 3, folder 12.',
  )
  expect(cite(letter, 'mla-9-in-text')).toBe('(Letter to Ada Marin)')
})

test('a collection itself is listed in a bibliography', () => {
  expect(cite({ ...letter, isVolume: true }, 'chicago-17-bibliography')).toBe(
    'Papers of the Berti Family. Municipal Archive, Trieste.',
  )
})

test('what is not known is left out, and the title of the volume is that of the collection', () => {
  const volume = { title: 'Minutes of the Harbor Board', repository: 'Municipal Archive' }
  const { title } = letter
  expect(cite({ volume, title, holding: { repository: 'Municipal Archive' } })).toBe(
    'Letter to Ada Marin, Minutes of the Harbor Board, Municipal Archive.',
  )
  expect(cite({ volume, title })).toBe('Letter to Ada Marin, Minutes of the Harbor Board.')
  expect(cite({ volume, title }, 'chicago-17-bibliography')).toBe(
    'Letter to Ada Marin. Minutes of the Harbor Board.',
  )
})

test('a title that has the date does not repeat it, and a reference code and an address follow', () => {
  const title = 'Paolo Berti to Ada Marin, 4 May 1871'
  const holding = { referenceCode: 'TS 3/12', repository: 'Municipal Archive' }
  const url = 'https://example.org/letters/to-ada'
  expect(cite({ ...letter, title, holding, url })).toBe(
    'Paolo Berti to Ada Marin, 4 May 1871, TS 3/12, Letters of a Harbor, Municipal Archive, https://example.org/letters/to-ada.',
  )
  expect(cite({ ...letter, title: 'Ada Marin, May 4, 1871', holding })).toMatch(
    /^Ada Marin, May 4, 1871, TS/,
  )
})

test('a box that is named in another language keeps its name', () => {
  const holding = { box: 'Karton 12', repository: 'Stadtarchiv' }
  expect(cite({ ...letter, holding })).toContain(', Karton 12, Letters of a Harbor, Stadtarchiv.')
})

test('the exact place follows the date', () => {
  const locator = { steps: [{ kind: 'paragraph' as const, label: '2' }] }
  expect(cite({ ...letter, locator })).toBe(
    'Letter to Ada Marin, May 4, 1871, paragraph 2, box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste.',
  )
})

test('papers that a publisher has printed are cited as printed', () => {
  const volume = { ...letter.volume, publisher: 'Harbor Press', year: 1921 }
  expect(cite({ ...letter, volume })).toBe(
    '“Letter to Ada Marin,” May 4, 1871, in Letters of a Harbor (Harbor Press, 1921).',
  )
})

test('a volume of the series has the form of the Office too, others have not', () => {
  const volume = { title: 'Vietnam', series: 'Foreign Relations of the United States' }
  expect(listForms({ ...letter, volume })).toContain('office')
  expect(listForms(letter)).not.toContain('office')
  expect(cite(letter, 'office')).toBe(cite(letter))
})

test('links are offered where there is an address', () => {
  const address = 'https://example.org/letters/to-ada/#p1'
  expect(listForms(letter)).not.toContain('link')
  expect(listForms({ ...letter, address })).toContain('markdown')
  expect(cite({ ...letter, address }, 'link')).toBe(address)
})
