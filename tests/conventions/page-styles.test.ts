import { describe, expect, test } from 'vitest'
import { choosePageStyles, findPageMarkers } from '../../src/conventions/page-styles.ts'

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
    '17',
  ])('not in %s', (text) => {
    expect(labelsOf(text)).toEqual([])
  })

  test('a number alone only after a form feed', () => {
    expect(findPageMarkers('17', undefined, true).map(({ label }) => label)).toEqual(['17'])
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
