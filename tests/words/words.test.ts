import { globSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toKind } from '../../src/edition/records/document-kind.ts'
import { toKindName } from '../../src/edition/display/kind-name.ts'
import { toWordsFolder } from '../../src/integrations/words-folder.ts'
import { documentTypes, toKindOfType } from '../../src/parse/tei/document-types.ts'
import { chapterKind, sectionKind } from '../../src/search/filters.ts'
import { english } from '../../src/words/en/index.ts'
import { writeCount } from '../../src/words/plural.ts'
import { findTableLanguage, wordsOf } from '../../src/words/words.ts'

describe('the words of an edition are those of its language', () => {
  test.each(['en', 'en-GB', 'en-Latn-US'])('%s', (lang) => {
    expect(wordsOf(lang)).toBe(english)
  })

  test('or English, if there is no table for it', () => {
    expect(wordsOf('ia')).toBe(english)
    expect(findTableLanguage('ia-Latn')).toBe('en')
  })
})

describe('every room of a table has a file, which scripts import by its name', () => {
  const folders = globSync('src/words/*/')
  /** `export const goTo`; not `const nouns`. */
  const exports = /^export const (\w+)/gm
  const toRoom = (path: string): string =>
    basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

  test.each(folders)('in %s', (folder) => {
    const files = globSync(`${folder}/*.ts`).filter((path) => basename(path) !== 'index.ts')
    expect(files.map(toRoom).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const path of files) {
      const exported = Array.from(readFileSync(path, 'utf8').matchAll(exports), ([, name]) => name)
      expect(exported).toEqual([toRoom(path)])
    }
  })

  test('and a build finds the folder', () => {
    for (const folder of folders) {
      expect(relative('.', toWordsFolder(basename(folder)))).toBe(join(folder))
    }
  })
})

describe('every kind of documents has a name', () => {
  const titles = [
    'Editorial Note',
    'Memorandum of Telephone Conversation',
    'Telegram From the Embassy',
    'Memorandum of Conversation',
    'Notes of a Meeting',
    'Intelligence Memorandum',
    'Memorandum for the Record',
    'Draft Memorandum',
    'Letter From the President',
    'Diary Entry',
    'Agenda',
  ]
  const found = new Set([
    ...titles.map((title) => toKind(title)),
    ...documentTypes.map(toKindOfType),
    ...[sectionKind, chapterKind],
  ])

  test('in the table', () => {
    expect([...found].toSorted()).toEqual(Object.keys(english.kinds).toSorted())
  })

  test('and one that a source names is as the source has it', () => {
    expect(toKindName('Telegram', { kinds: { ...english.kinds, Telegram: 'Telegramm' } })).toBe(
      'Telegramm',
    )
    expect(toKindName('constructor', english)).toBe('constructor')
  })
})

describe('a number is written with the form that its language has for it', () => {
  test('two in English', () => {
    const forms = { one: '# document', other: '# documents' }
    expect([0, 1, 2, 9687].map((count) => writeCount('en', count, forms))).toEqual([
      '0 documents',
      '1 document',
      '2 documents',
      '9,687 documents',
    ])
  })

  test('six in Arabic, some without the number', () => {
    const forms = { one: 'one', two: 'two', few: 'few #', many: 'many #', other: 'other #' }
    expect([1, 2, 3, 11, 100].map((count) => writeCount('ar-u-nu-latn', count, forms))).toEqual([
      ...['one', 'two', 'few 3', 'many 11', 'other 100'],
    ])
  })

  test('the last, where a form is not given', () => {
    expect(writeCount('ar-u-nu-latn', 2, { other: '# documents' })).toBe('2 documents')
  })
})
