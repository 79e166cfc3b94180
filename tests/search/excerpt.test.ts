import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortenPassage } from '../../src/search/excerpt.ts'

/** The text of an excerpt, with matches in brackets. */
function draw(text: string, ...words: Array<string>): string {
  const marks = words.map((word) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length }
  })
  return shortenPassage(text, marks)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')
}

const filler = (length: number) => 'we said so '.repeat(Math.ceil(length / 11)).trim()

test('a short passage is not shortened', () => {
  expect(draw('a real point in quiet diplomacy', 'quiet')).toBe('a real point in [quiet] diplomacy')
})

test('a long passage is cut at clauses, and the cuts are shown', () => {
  const text = `${filler(300)}. Sec asked; if he feels as SYG by quiet diplomacy he can, ok when he has asked his friends there. Then ${filler(300)}`
  expect(draw(text, 'quiet diplomacy')).toBe(
    '… Sec asked; if he feels as SYG by [quiet diplomacy] he can, ok when he has asked his friends there. …',
  )
})

test('a passage without clauses is cut at words', () => {
  const excerpt = draw(`${filler(300)} quiet ${filler(300)}`, 'quiet')
  expect(excerpt).toMatch(/^… (?:we|said|so) .* \[quiet\] .* (?:we|said|so) …$/)
})

test('distant words are each shown in context', () => {
  const text = `Burma. ${filler(600)}. Hanoi ${filler(600)}. The north`
  expect(draw(text, 'Burma', 'Hanoi', 'north')).toMatch(
    /^\[Burma\]\. .* … \[Hanoi\] .* … .*\[north\]$/,
  )
})

test('of four distant words, the first three are shown', () => {
  const text = `Burma. ${filler(600)}. Hanoi ${filler(600)}. Laos ${filler(600)}. The north`
  expect(draw(text, 'Burma', 'Hanoi', 'Laos', 'north')).toMatch(
    /^\[Burma\]\. .* … \[Hanoi\] .* … \[Laos\] .* …$/,
  )
})

test('an excerpt consists of parts of the text', () => {
  const words = fc.array(fc.constantFrom('he', 'said;', 'no.', 'Burma', 'x'.repeat(200)), {
    maxLength: 200,
  })
  fc.assert(
    fc.property(words, fc.nat(), (list, at) => {
      const text = list.join(' ')
      const index = list.length === 0 ? 0 : at % list.length
      const start = list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
      const mark = { start, end: start + (list[index]?.length ?? 0) }
      const pieces = shortenPassage(text, mark.end > mark.start ? [mark] : [])
      for (const piece of pieces)
        expect(text).toContain(piece.text.replace(/^ ?… | …$/g, '').trim())
      expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(
        mark.end > mark.start ? [list[index]] : [],
      )
    }),
  )
})
