import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, stripPossessive, toQueryWords, toWords } from '../../src/search/words.ts'
import { expectLinear, factor } from '../linear.ts'

/** The folded words of a text, divided by `|`. */
const divide = (text: string) =>
  toWords(text)
    .map((word) => word.text)
    .join('|')

describe('a text is divided into words', () => {
  test.each([
    ['white space', 'a\n  political\u00a0channel', 'a|political|channel'],
    ['dashes and hyphens', 'home—he tit-for-tat 366–367', 'home|he|tit|for|tat|366|367'],
    ['hyphens of other kinds', 'Secretary‐General Viet\u2011Nam', 'secretary|general|viet|nam'],
    ['full stops', 'U.S. forces . . . said', 'u|s|forces|said'],
    ['brackets and signs', '(Yost) [sic] a/b', 'yost|sic|a|b'],
    ['apostrophes inside a word', "Y’s we‘ll we're", "y's|we'll|we're"],
    ['apostrophes at its ends', "‘quiet’ the workers' 'tis", 'quiet|the|workers|tis'],
    ['case and accents', 'CAFÉ Café cafe\u0301 Ångström', 'cafe|cafe|cafe|angstrom'],
    [
      'letters of other alphabets',
      'Đà Nẵng ĐÔNG Ørsted Łódź Kadın',
      'da nang|dong|orsted|lodz|kadin'.replace(' ', '|'),
    ],
    ['letters that are two', 'Straße STRAẞE Ægypt œuvre Þór', 'strasse|strasse|aegypt|oeuvre|thor'],
    ['ligatures and wide letters', 'ﬁve ofﬁce Ｗｉｄｅ', 'five|office|wide'],
    [
      'what is not seen inside a word',
      'nego\u00adtiate neg\u200botiate \ufeffx',
      'negotiate|negotiate|x',
    ],
    [
      'marks between thousands',
      '1,200 1’200 3,200,000 1\u00a0200 1\u202f200',
      '1200|1200|3200000|1200|1200',
    ],
    ['marks that are none', '1,20 12,14 1,2000 12,345x 1 200', '1|20|12|14|1|2000|12|345x|1|200'],
    ['times and decimals', '10:30 3.2 6-1/2', '10|30|3|2|6|1|2'],
    ['numbers with letters', '72D192 17th naco11', '72d192|17th|naco11'],
    ['Chinese and Japanese, a character each', '外交部長 カタカナ', '外|交|部|長|カ|タ|カ|ナ'],
    ['Thai, with the marks of a letter', 'ไทย น้า', 'ไ|ท|ย|น้|า'],
    ['signs among Japanese letters', 'ジョン・スミス', 'ジ|ョ|ン|ス|ミ|ス'],
    ['an accent that stands alone', 'a \u0301 b', 'a|b'],
    ['Chinese beside other letters', 'U.N.大使ABC', 'u|n|大|使|abc'],
    ['Arabic, without vowels', 'مُحَمَّد العراق', 'محمد|العراق'],
    ['Hebrew, without points', 'שָׁלוֹם', 'שלום'],
    ['Cyrillic and Greek', 'Москва Йод ΑΘΉΝΑ', 'москва|иод|αθηνα'],
    ['nothing', ' — . . . 🙂', ''],
  ])('by %s', (_, text, words) => {
    expect(divide(text)).toBe(words)
  })
})

test('what an apostrophe joins is another word than without it', () => {
  expect(divide('we’re were we’ll well')).toBe("we're|were|we'll|well")
})

test('a query is divided as texts are, and a star in it stands for letters', () => {
  expect(toQueryWords('Bomb* *dom w*n tit-for-*')).toEqual([
    'bomb*',
    '*dom',
    'w*n',
    'tit',
    'for',
    '*',
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.normalize('NFKD').includes('*'))
      expect(toQueryWords(text)).toEqual(toWords(text).map((word) => word.text))
    }),
  )
})

test('a possessive is no part of a name', () => {
  expect(
    ['peiping’s', 'is', 'secretary general’s'].map((text) => stripPossessive(fold(text))),
  ).toEqual(['peiping', 'is', 'secretary general'])
})

/** Letters, marks and signs of all kinds. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...['1', '200', ',', '’', "'", '\u00a0', '\u00ad', '\u0301', ' ', '*', 'é', 'ﬁ'],
    ),
    fc.constantFrom(...['đ', 'Đ', 'ø', 'Ǿ', 'ł', 'ı', 'Æ', 'ǽ', 'œ', 'þ', 'ẞ', 'Ɛ']),
    fc.constantFrom(...['İ', 'ß', '中', 'ไ', 'ั', 'م', '\u064e', 'й']),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  maxLength: 40,
})

test('words are in order, apart, and each is the folded word at its place', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const word of toWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(word.text).not.toBe('')
        expect(divide(text.slice(word.start, word.end))).toBe(word.text)
        end = word.end
      }
    }),
    { numRuns: 2000 },
  )
})

test('a query in the letters of a plain keyboard finds a name as it is printed', () => {
  for (const [printed, typed] of [
    ['Đà Nẵng', 'Da Nang'],
    ['Điện Biên Phủ', 'dien bien phu'],
    ['Søren Łukasz', 'Soren Lukasz'],
  ] as const)
    expect([toQueryWords(printed), toQueryWords(typed)]).toEqual([
      toQueryWords(typed),
      toWords(printed).map(({ text }) => text),
    ])
})

test('a folded word is folded', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const word of toWords(text)) {
        expect(fold(word.text)).toBe(word.text)
      }
    }),
    { numRuns: 2000 },
  )
})

test('every character of a text in a script without spaces is found', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'外交部長官大使館カナ'), minLength: 1 }),
      (text) => {
        expect(toWords(text).map((word) => word.text)).toEqual([...text].map(fold))
      },
    ),
  )
})

test.each(['1,200', "a'", '1,2', '\u00ad', '\u0301', "'", '外', '*'])(
  'a text of many %j is divided in linear time',
  (piece) => {
    expectLinear(toWords, piece.repeat(4000), piece.repeat(4000 * factor))
    expectLinear(toQueryWords, piece.repeat(4000), piece.repeat(4000 * factor))
  },
)
