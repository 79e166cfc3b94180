import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import type { DocumentData } from '../../src/tree/nodes.ts'
import { findDirection, toDirection, toLanguage } from '../../src/tree/language.ts'

const data = { id: 'd1', volume: 'v', supplied: {} }
const read = (value: string, lang?: string) =>
  toLanguage(readDocument(new VFile({ value }), { ...data, ...(lang !== undefined && { lang }) }))

describe('the language of a document', () => {
  test('is the one that is stated, and gives the direction', () => {
    expect(read('1. A Letter\n\n\nText.\n', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(read('1. Une lettre\n\n\nTexte.\n', 'fr')).toEqual({ lang: 'fr' })
    expect(read('1. Pismo\n\n\nTekst.\n', 'sr-Latn')).toEqual({ lang: 'sr-Latn' })
  })

  test.each([
    ['1. مقدمة الرسالة\n\n\nوصل الحبل إلى المرفأ.\n', { lang: 'und-Arab', dir: 'rtl' }],
    ['1. מכתב אל הקונסול\n\n\nHe said “no”.\nהספינות מוכנות.\n', { lang: 'und-Hebr', dir: 'rtl' }],
    ['1. Письмо консула\n\n\nКанат прибыл.\n', { lang: 'und-Cyrl' }],
    ['1. 開埠\n\n\n港口開埠。\n', { lang: 'und-Hani' }],
  ])('is otherwise known by its script: %s', (value, language) => {
    expect(read(value)).toEqual(language)
  })

  test('is that of the site where most letters are Latin', () => {
    expect(read('1. A Letter\n\n\nThe word المرفأ means harbor; été.\n')).toEqual({})
  })
})

test('a direction that is stated is that of the text, whatever its language and its script', () => {
  const stated = (value: string, rest: Partial<DocumentData>) =>
    toLanguage(readDocument(new VFile({ value }), { ...data, ...rest }))
  expect(stated('1. Pismo\n\n\nTekst.\n', { dir: 'rtl' })).toEqual({ dir: 'rtl' })
  expect(stated('1. Letter\n\n\nText.\n', { lang: 'ar', dir: 'ltr' })).toEqual({
    lang: 'ar',
    dir: 'ltr',
  })
  expect(stated('1. مقدمة\n\n\nوصل الحبل.\n', { dir: 'ltr' })).toEqual({
    lang: 'und-Arab',
    dir: 'ltr',
  })
})

test('every language written from right to left is known by its script', () => {
  const rtl = ['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'syr', 'ckb', 'nqo', 'az-Arab']
  expect(rtl.filter((lang) => toDirection(lang) !== 'rtl')).toEqual([])
  expect(['en', 'fr', 'ru', 'zh', 'az', 'tr', 'und'].map(toDirection)).toEqual(Array(7).fill('ltr'))
})

test('the direction of a text is that of most of its letters', () => {
  expect(findDirection('He said: שלום.')).toBe('ltr')
  expect(findDirection('אמר: OK, שלום.')).toBe('rtl')
  expect(findDirection('ދިވެހި')).toBe('rtl')
  expect(findDirection('1921–1922')).toBeUndefined()
})
