import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'

/** List the messages on misread characters of a text. */
function check(text: string): Array<string> {
  const file = new VFile({ value: `1. Telegram\n\n\n${text}\n` })
  readDocument(file)
  return file.messages.flatMap(({ ruleId, reason }) => (ruleId === 'mojibake' ? [reason] : []))
}

/** Misread a text, as a program does that takes its UTF-8 for another encoding. */
function misread(text: string, label: string): string {
  return new TextDecoder(label).decode(new TextEncoder().encode(text))
}

describe('text that was misread is doubted once, with what is probably meant', () => {
  test.each([
    ['windows-1252', 'He doesn’t see the café.', '’'],
    ['windows-1252', 'He said: “no” – and left.', '“'],
    ['windows-1252', 'Une étude.', 'é'],
    ['windows-1252', 'Art.\u00a04', '\u00a0'],
    ['windows-1252', 'at 20° there', '°'],
    ['windows-1252', 'Письмо консула', 'Письмо'],
    ['windows-1252', '港口開。', '港口開。'],
    ['macintosh', 'He doesn’t see the café.', '’'],
  ])('%s: %s', (label, text, meant) => {
    const [message = '', ...others] = check(misread(text, label))
    expect(message).toContain(`, expected \`${meant}\`; UTF-8 was read as `)
    expect(others).toEqual([])
    expect(check(text)).toEqual([])
  })

  test('a lost character, too', () => {
    expect(check('He doesn\ufffdt.')).toEqual([
      'Unexpected `\ufffd`, expected the character that was lost when the file was converted: write it again',
    ])
  })
})

describe('text that was not misread is never doubted', () => {
  test.each([
    '« Le CAFÉ\u00a0», dit-il; café\u00a0»\u00a0!',
    'SÃO PAULO, IRMÃ”, CORAÇÃO®',
    'Ð and ð, Þ and þ, Ærø, Øresund',
    'Ελληνικά, Москва, 開埠, شرق',
    '5 × 4 = 20°, 3½, √2, ¬a, “‘so’”',
    'Zürich—Köln… naïve, façade, œuvre',
  ])('%s', (text) => {
    expect(check(text)).toEqual([])
  })

  test('whatever words, letters and marks it has', () => {
    const letter = fc.constantFrom(...'aeioué ÉèêàÀçÇüöäñß')
    const word = fc.string({ unit: letter, minLength: 2, maxLength: 8 })
    const mark = fc.constantFrom('» ', '” ', '’', '—', ', ', ' «', ' “', '… ', '\u00a0! ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark)), (words) => {
        expect(check(words.flat().join(''))).toEqual([])
      }),
    )
  })
})
