import { describe, expect, test } from 'vitest'
import { choosePageStyles } from '../../src/conventions/choose-page-styles.ts'
import { findPageMarkers } from '../../src/conventions/page-styles.ts'

const labelsOf = (text: string) => findPageMarkers(text).map(({ label }) => label)
const chosen = (text: string) => choosePageStyles(findPageMarkers(text))

describe('a page marker is found', () => {
  test.each([
    ['a [Page 367] b', ['367']],
    ['a [Page XV] b', ['XV']],
    ['a [p. 12] b', ['12']],
    ['a [Pg 16] b', ['16']],
    ['a [fol. 3r] b [fol. 3v]', ['3r', '3v']],
    ['a {13} b', ['13']],
    ['a |14| b', ['14']],
    ['a <pb n="13"/> b', ['13']],
    ["a <pb facs='x.jpg' n='13'/> b", ['13']],
    ['-17-', ['17']],
    ['– 17 –', ['17']],
    ['a [Column 1611] b', ['1611']],
    ['a [Bl. 3] b', ['3']],
    ['a [fol. 3, verso] b [f. 4 recto]', ['3v', '4r']],
    ['a [3r] b', ['3r']],
    ['a {p. 12} b |fol. 3r| c //page 13// d <p. 14> e', ['12', '3r', '13', '14']],
  ])('in %s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels)
  })

  test.each([
    '[Page 3 missing]',
    '[pp. 3–4]',
    '{a}',
    '| 14 |',
    '<pb/>',
    '1964-65',
    'a -17- b',
    'a Page 17 b',
    'Page 17',
    '[3]',
    '(p. 12)',
    '[Opening 4]',
    '17',
  ])('not in %s', (text) => {
    expect(labelsOf(text)).toEqual([])
  })

  test('a number alone only after a form feed', () => {
    expect(
      findPageMarkers('17', undefined, { isAfterFormFeed: () => true, isApart: () => true }).map(
        ({ label }) => label,
      ),
    ).toEqual(['17'])
  })
})

describe('a marker between empty lines is found', () => {
  const apart = { isAfterFormFeed: () => false, isApart: () => true }
  test.each([
    ['17', ['17']],
    ['Page 17', ['17']],
    ['--- Seite 4 ---', ['4']],
    ['Page 2 of 3', ['2']],
    ['1914', []],
    ['Page 17 is torn', []],
    ['Chapter 4', []],
  ])('in %s', (text, labels) => {
    expect(findPageMarkers(text, undefined, apart).map(({ label }) => label)).toEqual(labels)
  })

  test.each([
    [['12', '13'], ['367'], 'numbers in order are pages'],
    [['12', '14'], [], 'other numbers are not'],
    [['1', '2', '3'], [], 'numbers from 1 are those of sections'],
    [['2'], [], 'one number may be anything'],
    [['Page 2'], ['Page 367'], 'one with a word is a page'],
  ])('%j are %j: %s', (texts, styles) => {
    expect(
      choosePageStyles(texts.flatMap((text) => findPageMarkers(text, undefined, apart))),
    ).toEqual(styles)
  })
})

describe('the styles of a document', () => {
  test.each([
    ['[Page 4] a [p. 3] b', ['[Page 367]'], 'that of the series excludes others'],
    ['[p. 12] a {13} b |14|', ['[p. 367]', '{367}', '|367|'], 'several ascend together'],
    ['[p. xii] a [p. 1] b', ['[p. 367]'], 'roman numbers come first'],
    ['{13} a {12} b', [], 'numbers that do not ascend are no pages'],
    ['a {13} b', [], 'one marker in a text may be anything'],
    ['{13}', ['{367}'], 'one marker alone on a line is a page'],
    ['a <pb n="13"/> b', ['<pb n="367"/>'], 'a tag is always a page'],
    ['{3} a [p. 9] b {4} c [p. 2]', ['{367}'], 'each style is judged by itself'],
  ])('of `%s` are %j: %s', (text, styles) => {
    expect(chosen(text)).toEqual(styles)
  })
})
