import { describe, expect, test } from 'vitest'
import { isLanguage, toLanguageExample } from '../../src/schemas/language-tags.ts'
import { languageSchema } from '../../src/schemas/text.ts'

test('a language is a tag whose language is known, read in canonical form', () => {
  expect(
    ['ar', 'he', 'sr-Latn', 'pt-BR', 'zh-Hant-TW', 'syr', 'und'].filter(isLanguage),
  ).toHaveLength(7)
  expect(['Arabic', 'xx', 'ar_EG', 'a', '', 'arabic-language'].filter(isLanguage)).toEqual([])
  expect(languageSchema.parse('AR-eg')).toBe('ar-EG')
  expect(languageSchema.parse('iw')).toBe('he')
})

describe('the message on a language names what can be written', () => {
  test.each([
    ['Arabic', '`ar` (BCP 47)'],
    ['deutsch', '`de` (BCP 47)'],
    ['ar_EG', '`ar-EG` (BCP 47)'],
    ['Klingonish', 'a language tag (BCP 47), such as `ar` for Arabic'],
    [undefined, 'a language tag (BCP 47), such as `ar` for Arabic'],
  ])('%s', (value, expected) => {
    expect(toLanguageExample(value)).toBe(expected)
  })

  test('and it is accepted', () => {
    const tag = /`(.*)`/.exec(
      languageSchema.safeParse('Hebrew').error?.issues[0]?.message ?? '',
    )?.[1]
    expect(languageSchema.safeParse(tag).success).toBe(true)
  })
})
