import { describe, expect, test } from 'vitest'
import { isEnclosureMark, isLetterHead } from '../../../src/parse/plain-text/enclosures.ts'

describe('the line above an enclosure:', () => {
  test.each([
    '[Inclosure.]',
    '[Inclosure 1 in No. 663.—Translation.]',
    '[Subinclosure.]',
    '[Inclosure in No. 72.—Telegram.]',
    '[Enclosure]',
    '[Enclosure 2—Translation]',
    '[Attachment]',
    '[Attachment]2',
    'Attachment',
    'Enclosure 2',
    'Inclosure No. 3.',
    'Tab A',
    'ANNEX',
    'Annex IV',
    'Appendix B3',
    'Beilage I.',
    '[Beilage]',
    'Annexe',
    '[Anexo 1]',
    'Allegato',
  ])('%s', (line) => {
    expect(isEnclosureMark(line)).toBe(true)
  })
})

describe('not above an enclosure:', () => {
  test.each([
    '[Enclosures not printed.]',
    '[Attachment not found.]',
    '[Enclosure omitted]',
    'Attachments:',
    'Enclosure: a map',
    'Tab A is attached.',
    'Annex A was read',
    'Tabulation',
    '[Annexation of Texas]',
    `[Enclosure ${'of the letter '.repeat(20)}]`,
  ])('%s', (line) => {
    expect(isEnclosureMark(line)).toBe(false)
  })
})

describe('the head of a letter:', () => {
  test.each([
    'Mr. Rey to Mr. Dale.',
    'Mr. de Favereau to Mr. Townsend',
    'The Secretary of State to the Minister in Peru (Poe)3',
    'Prince Ching and Li Hung-chang to Mr. Conger.',
    'Graf Arnim an den Minister',
    'M. Rey à M. Dale',
  ])('%s', (line) => {
    expect(isLetterHead(line)).toBe(true)
  })
})

describe('not the head of a letter:', () => {
  test.each([
    'We want to go.',
    'He came to Paris',
    'Mr. Rey',
    'the Minister to Mr. Rey',
    'To Mr. Rey:',
  ])('%s', (line) => {
    expect(isLetterHead(line)).toBe(false)
  })
})
