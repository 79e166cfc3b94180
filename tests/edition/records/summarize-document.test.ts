import { expect, test } from 'vitest'
import { summarizeDocument } from '../../../src/edition/records/summarize-document.ts'
import { fromPlainText } from '../../../src/parse/plain-text/from-plain-text.ts'

const enclosure = '[Inclosure.]\n\nMr. Rey to Mr. Dale.\n\nLima, May 3, 1882.\n\nSir: I agree.\n'

test('the date of an enclosure is not that of the document', () => {
  const undatedText = `Mr. Dale to Mr. Fox.\n\n\nI inclose a letter.\n\n${enclosure}`
  expect(summarizeDocument(fromPlainText(undatedText))).toEqual({ title: 'Mr. Dale to Mr. Fox.' })
  const datedText = undatedText.replace('\n\nI', '\n\nLima, June 4, 1882.\n\nI')
  expect(summarizeDocument(fromPlainText(datedText))).toMatchObject({ when: '1882-06-04' })
})
