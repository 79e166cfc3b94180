import { expect, test } from 'vitest'
import {
  joinNames,
  isOfOffice,
  toFullTitle,
  toPlaceAndYear,
  toRunningTitle,
  toSeriesTitle,
  toVolumeNumber,
} from '../../../src/edition/display/volume-names.ts'
import { english } from '../../../src/words/en/index.ts'

test('names are joined as in a sentence', () => {
  const one = { given: 'Daniel J.', family: 'Lawler' }
  const two = { given: 'William F.', family: 'Sanford', suffix: 'Jr.' }
  const three = { given: 'Erin R.', family: 'Mahan' }
  expect(joinNames([], 'en')).toBe('')
  expect(joinNames([one], 'en')).toBe('Daniel J. Lawler')
  expect(joinNames([one, three], 'en')).toBe('Daniel J. Lawler and Erin R. Mahan')
  expect(joinNames([one, two, three], 'en')).toBe(
    'Daniel J. Lawler, William F. Sanford, Jr., and Erin R. Mahan',
  )
})

test('a volume is named by its subseries and number, in a running head without the country', () => {
  const volume = {
    series: 'Foreign Relations of the United States',
    subseries: '1964–1968',
    number: 'II',
    title: 'Vietnam, January–June 1965',
    editors: [],
    publisher: 'United States Government Printing Office',
    place: 'Washington',
    year: 1996,
    documents: 351,
    url: 'https://history.state.gov/historicaldocuments/frus1964-68v02',
    rights: 'Public domain',
    source: 'Title page',
  }
  expect(toVolumeNumber(volume, english.volume)).toBe('1964–1968, Volume II')
  expect(toRunningTitle(volume, english.volume)).toBe('Foreign Relations, 1964–1968, Volume II')
  expect(toFullTitle(volume, english.volume)).toBe(
    'Foreign Relations of the United States, 1964–1968, Volume II, Vietnam, January–June 1965',
  )
  expect(toPlaceAndYear(volume, english.volume)).toBe('Washington, 1996')
  expect(isOfOffice(volume)).toBe(true)
})

test('a volume outside of a series is named by what is known of it', () => {
  const letters = { title: 'Letters of a Composer', year: 1866 }
  expect(toVolumeNumber(letters, english.volume)).toBe('')
  expect(toSeriesTitle(letters, english.volume)).toBe('')
  expect(toRunningTitle(letters, english.volume)).toBe('Letters of a Composer')
  expect(toFullTitle(letters, english.volume)).toBe('Letters of a Composer')
  expect(toPlaceAndYear(letters, english.volume)).toBe('1866')
  expect(isOfOffice(letters)).toBe(false)

  expect(toRunningTitle({ ...letters, number: 'II' }, english.volume)).toBe(
    'Letters of a Composer, Volume II',
  )
  const papers = { ...letters, series: 'Harbor Papers' }
  expect(toRunningTitle(papers, english.volume)).toBe('Letters of a Composer')
  expect(toFullTitle(papers, english.volume)).toBe('Harbor Papers, Letters of a Composer')
  expect(toRunningTitle({ ...papers, number: '3' }, english.volume)).toBe('Harbor Papers, Volume 3')
})

test('an institution is an editor by its name alone', () => {
  expect(joinNames([{ family: 'Harbor Board' }], 'en')).toBe('Harbor Board')
})

test('a volume without a year has none, said as bibliographies do', () => {
  expect(toPlaceAndYear({ title: 'Letters', place: 'Trieste' }, english.volume)).toBe(
    'Trieste, n.d.',
  )
  expect(toPlaceAndYear({ title: 'Letters' }, english.volume)).toBe('n.d.')
})

test('a long title is shortened to whole words in a running head', () => {
  const title =
    'Travels Through North & South Carolina, Georgia, East & West Florida, the Cherokee Country'
  expect(toRunningTitle({ title }, english.volume)).toBe(
    'Travels Through North & South Carolina, Georgia, East …',
  )
  expect(toRunningTitle({ title: 'Letters of a Harbor' }, english.volume)).toBe(
    'Letters of a Harbor',
  )
})
