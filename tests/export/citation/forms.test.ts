import { expect, test } from 'vitest'
import {
  formNames,
  isExact,
  isPlain,
  listForms,
  writeCitation,
} from '../../../src/export/citation/forms.ts'
import { toCitationText } from '../../../src/export/citation/segments.ts'
import { english } from '../../../src/words/en/index.ts'
import { letter, memo, point3 as locator } from './records.ts'

const address = 'https://example.org/d162/#p1.3'

test('every form has a name for readers', () => {
  expect(Object.keys(english.citation.forms).toSorted()).toEqual(formNames.toSorted())
})

test('a form is exact if it names the place that is cited', () => {
  const cited = { ...memo, locator, address }
  for (const form of listForms(cited)) {
    const text = toCitationText(writeCitation(cited, form))
    expect([form, /point 3|#p1\.3/.test(text)]).toEqual([form, isExact(form)])
  }
})

test('links are plain text', () => {
  expect(formNames.filter(isPlain)).toEqual(['link', 'markdown'])
})

test('a volume, and a collection, is cited in the forms of its documents', () => {
  for (const cited of [memo, letter]) {
    const whole = { ...cited, locator: undefined, address }
    expect(listForms({ ...whole, isVolume: true })).toEqual(listForms(whole))
  }
})
