import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { summarizeDocument } from '../../../src/edition/records/summarize-document.ts'
import { fromPlainText } from '../../../src/parse/plain-text/from-plain-text.ts'
import { fromTeiDocument } from '../../../src/parse/tei/index.ts'

const enclosure = '[Inclosure.]\n\nMr. Rey to Mr. Dale.\n\nLima, May 3, 1882.\n\nSir: I agree.\n'

test('the date of an enclosure is not that of the document', () => {
  const undatedText = `Mr. Dale to Mr. Fox.\n\n\nI inclose a letter.\n\n${enclosure}`
  expect(summarizeDocument(fromPlainText(undatedText))).toEqual({ title: 'Mr. Dale to Mr. Fox.' })
  const datedText = undatedText.replace('\n\nI', '\n\nLima, June 4, 1882.\n\nI')
  expect(summarizeDocument(fromPlainText(datedText))).toMatchObject({ when: '1882-06-04' })
})

test('a text of another project that begins before its first page break has no page to be cited by', () => {
  const read = (start: string) => {
    const value = `<TEI><text><body>${start}<p>The rope<pb n="2"/> came.</p></body></text></TEI>`
    const data = { id: 'L1', volume: 'letters', supplied: {} }
    return summarizeDocument(fromTeiDocument(value, new VFile({ path: 'L1.xml' }), data))
  }
  expect(read('').pages).toBeUndefined()
  expect(read('').breaks).toEqual(['2'])
  expect(read('<pb n="1"/>').pages).toEqual({ first: '1', last: '2' })
})
