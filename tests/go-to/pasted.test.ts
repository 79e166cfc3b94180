import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toReadable } from '../../src/go-to/readable-text.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { neighbors, toEdition, volume } from './edition.ts'

const path = join(import.meta.dirname, 'pasted.txt')

/** Read a text and write what is answered: a line for each citation, and for each part that is not understood. */
async function answer(text: string): Promise<string> {
  const { citations, rest, message } = await resolveText(text, {}, toEdition(neighbors))
  const quote = ({ start, end }: { start: number; end: number }) => escape(text.slice(start, end))
  const lines = [
    ...citations.map(({ answers, ...range }) => {
      const written = answers.map(({ offers, message: said }) => {
        const to = offers.map(({ href, is }) => {
          const place = href.replace(`${volume.id}/`, '').replace(/^https.*documents\//, '→ ')
          return is === 'near' ? `(${place})` : place
        })
        return [...to, said].filter(Boolean).join(' ')
      })
      return { start: range.start, line: `  [${quote(range)}] ${written.join(' ; ')}` }
    }),
    ...rest.map((range) => ({ start: range.start, line: `  ? ${quote(range)}` })),
  ].sort((a, b) => a.start - b.start)
  const all = lines.length > 0 ? lines.map(({ line }) => line) : [`  ! ${message}`]
  return [`» ${escape(text)}`, ...all].join('\n')
}

/** Characters that cannot be seen, and ends of lines. */
const hidden = /[\n\u00a0\u00ad\u2009\u200b\u202f]/g

function escape(text: string): string {
  return text.replace(
    hidden,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function unescape(text: string): string {
  return text.replace(/\\u([\da-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const blocks = readFileSync(path, 'utf8').trim().split('\n\n')

/** The input of a block. */
function toInput(block: string): string {
  return unescape(block.split('\n', 1).join('').slice(2))
}

test('the footnotes, bibliographies and scans of others are read as they are meant, to the letter', async () => {
  const written: Array<string> = []
  for (const block of blocks) written.push(await answer(toInput(block)))
  if (process.env['UPDATE']) writeFileSync(path, `${written.join('\n\n')}\n`)
  expect(written).toEqual(blocks)
})

describe('nothing of an input is dropped in silence', () => {
  const separators = fc.constantFrom(', ', '; ', ' and ', ', and ', ' & ', '/', ',')
  const word = fc.constantFrom(
    'doc. ',
    'docs. ',
    'Document ',
    'Documents ',
    'nos. ',
    '#',
    'no. ',
    '',
  )
  const numbers = fc.uniqueArray(fc.integer({ min: 161, max: 168 }), { minLength: 2, maxLength: 5 })
  const lists = fc.tuple(word, numbers, fc.array(separators, { minLength: 5, maxLength: 5 }))

  test('each document of a list is answered, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ([first, all, between]) => {
        const text = first + all.map((each, index) => each + (between[index] ?? '')).join('')
        const value = text.replace(/(?:[,;/&]|\s|and)+$/, '')
        const { citations, rest } = await resolveText(value, {}, toEdition(neighbors))
        const said =
          JSON.stringify(citations) + rest.map(({ start, end }) => value.slice(start, end)).join()
        for (const each of all) expect(said, value).toContain(String(each))
      }),
    )
  })

  test('each number of a text is in a citation, is not understood, or is that of a note', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...blocks), async (block) => {
        const text = toInput(block)
        const { citations, rest } = await resolveText(text, {}, toEdition(neighbors))
        const spans = [...citations, ...rest]
        if (citations.length === 0) return
        for (const { index, 0: found } of text.matchAll(/\d+/g)) {
          const isSaid = spans.some(({ start, end }) => start <= index && index < end)
          const isNote = /^\d{1,3}(?=[.)\s])/.test(text.slice(index)) && found.length < 4
          expect(isSaid || isNote, `${found} in ${text}`).toBe(true)
        }
      }),
    )
  })
})

test('ranges of a text as it is read are those of the text as it is pasted', () => {
  const piece = fc.constantFrom(
    '\u00ad',
    '\u200b',
    'FRUS',
    ' ',
    '‑',
    '1',
    'frus1964-',
    '\n',
    '68v02/d1',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const pasted = pieces.join('')
      const { text, toPasted } = toReadable(pasted)
      for (let at = 0; at < text.length; at++) {
        const { start, end } = toPasted({ start: at, end: at + 1 })
        expect(pasted.slice(start, end).replace('‑', '-')).toBe(text.charAt(at))
      }
    }),
  )
})
