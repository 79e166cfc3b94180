import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromIndexText, toIndexText } from '../../src/search/index-text.ts'
import { toWords } from '../../src/search/words.ts'

/** The notation of the comments in the module. */
const draw = (text: string) => text.replaceAll('\u2064 ', '·').replaceAll('\u2060', '~')

describe('text is separated into words before it is indexed', () => {
  test.each([
    ['a dash', 'home—he', 'home—·he'],
    ['hyphens', 'tit-for-tat', 'tit-·for-·tat'],
    ['full stops', 'U.S. forces', 'U.·S. forces'],
    ['a dash that stands alone', 'home — he', 'home~— he'],
    ['several marks that stand alone', 'Hanoi . . . said', 'Hanoi~.~.~. said'],
    ['a mark that opens the block', '• he said', '•~he said'],
    ['brackets at words', '(Yost) [sic]', '(Yost) [sic]'],
    ['apostrophes', 'Y’s office', 'Y’s office'],
    ['white space', 'a\n  political', 'a political'],
  ])('%s', (_, text, prepared) => {
    expect(draw(toIndexText(text))).toBe(prepared)
  })
})

test('a block in pieces is prepared as in one piece', () => {
  const pieces = fc.array(fc.constantFrom('home', '—', ' ', '. ', 'Y’s', '(', '1', ')'))
  fc.assert(
    fc.property(pieces, pieces, (first, second) => {
      const [before, text] = [first.join('').trim(), second.join('')]
      fc.pre(before !== '' && !/^\s/.test(text))
      const parts = toIndexText(before) + toIndexText(text, before)
      expect(toWords(fromIndexText(parts))).toEqual(
        toWords(fromIndexText(toIndexText(before + text))),
      )
    }),
  )
})

test('every piece between white space contains one word, and the text is restored', () => {
  const unit = fc.constantFrom(...'aY1é’\'"—-., \n();…🙂', 'e\u0301')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const folded = text.replace(/\s+/g, ' ')
      const prepared = toIndexText(text)
      expect(fromIndexText(prepared)).toBe(folded)
      const pieces = prepared.split(/\s+/).filter(Boolean)
      if (toWords(text).length > 0) {
        expect(pieces.map((piece) => toWords(piece).length)).toEqual(pieces.map(() => 1))
      }
    }),
  )
})
