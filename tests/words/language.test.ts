import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileTranscription } from '../../src/compile/transcription.ts'
import { compileTranscriptionFile } from '../../src/load/compile-file.ts'
import { pseudo } from './pseudo-words.ts'

/** Attributes that hold words: `aria-label="Note 1"`, `data-locator="Point 1, p. 3"`. */
const worded = /(?:aria-label|data-locator)="([^"]*)"/g

describe('what is compiled has the words of the language of the edition', () => {
  test('in every attribute that readers hear or see', () => {
    const value =
      '7. Letter1\n\n\n[Page 3] We ask: 1) a lamp; 2) oil. See Document 6.2\n\nArmy\t4,000\nNavy\t300\n\nART. 1. It is so.\n\n* a lamp\n* a rope\n\n  1. Source: Files.\n  2. Not printed.\n'
    const { texts } = compileTranscription(
      {
        ...{ id: 'd7', volume: 'v' },
        file: new VFile({ path: 'v/d7.txt', value }),
        sidecar: new VFile({ path: 'v/d7.yaml', value: '' }),
      },
      { register: { people: [], places: [], terms: [] }, sha256: '', digest: '', words: pseudo },
    )
    const [[, { html, title } = {}] = []] = texts.pages
    const written = Array.from(JSON.stringify(html).replaceAll('\\"', '"').matchAll(worded))
    expect(written.length).toBeGreaterThan(10)
    expect(written.filter(([, text = '']) => !/[⟦⟧]/.test(text))).toEqual([])
    expect(title?.['data-locator']).toMatch('⟦')
  })

  test('so it is compiled again for another language', async () => {
    const seed = {
      ...{ id: 'd162', volume: 'frus1964-68v02', path: 'seeds/frus1964-68v02/d162.txt' },
      sidecar: 'seeds/frus1964-68v02/d162.yaml',
    }
    const context = { code: 'code', register: undefined }
    const [english, german] = await Promise.all(
      ['en', 'de'].map((lang) => compileTranscriptionFile(seed, { ...context, lang })),
    )
    expect(english?.documents[0]?.digest).toBeDefined()
    expect(english?.documents[0]?.digest).not.toBe(german?.documents[0]?.digest)
  })
})
