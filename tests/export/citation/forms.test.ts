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
import { memo, point3 as locator } from './records.ts'

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

test('a volume is listed in a bibliography', () => {
  const cited = { ...memo, isVolume: true }
  expect(listForms(cited)).toEqual(['chicago-17-bibliography', 'chicago-18-bibliography'])
  expect(toCitationText(writeCitation(cited, undefined))).toMatch(/eds\. .*\. Washington, DC: /)
  expect(toCitationText(writeCitation(cited, 'chicago-18-bibliography'))).toMatch(/1965\. Gov/)
})
