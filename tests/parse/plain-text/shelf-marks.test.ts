import { expect, test } from 'vitest'
import { isShelfMark } from '../../../src/parse/plain-text/shelf-marks.ts'

test.each([
  'MS Add. 1234, fol. 12',
  'RG 59, Box 3',
  'SP 12/34, f. 56',
  'TNA, FO 371/12345, N 1234/56/38',
  'BL, Add. MS 32,700, ff. 12-14',
  'IOR/L/PS/10/12',
  'PA AA, R 1234, Bl. 12',
  'No. 145',
  '[No. 123]',
  'Nr. 12.',
  'Date: 12 May 1664',
  'Archive: Bodleian Library, MS Carte 75, f. 12',
])('%s stands above a title', (line) => {
  expect(isShelfMark(line)).toBe(true)
})

test.each([
  'Box of letters',
  'Minutes, vol. 3',
  'No. 145 is missing',
  'Subject: Peace',
  'TELEGRAM 12',
  'A Report to the National Security Council of May 4',
  'To Mr. Adams, 12 May 1790',
  'I have 12 ships',
  'NSC',
])('%s is no shelf mark', (line) => {
  expect(isShelfMark(line)).toBe(false)
})
