import { describe, expect, test } from 'vitest'
import { type Locator, spanLocators, type Step } from '../../src/tree/locator.ts'
import { writeLocator, writePlace } from '../../src/tree/locator-words.ts'
import { english } from '../../src/words/en/index.ts'

const paragraph: Step = { kind: 'paragraph', label: '2' }
const point: Step = { kind: 'point', label: '3' }
const after: Step = { kind: 'after', label: '' }
const pages = { first: '366', last: '367' }

describe('from one place to another', () => {
  const first: Step = { kind: 'paragraph', label: '1' }
  const toPoint = (label: string): Locator => ({
    steps: [first, { kind: 'point', label }],
    implied: true,
  })
  const title: Step = { kind: 'title', label: '' }
  const cases: Array<[string, Locator, Locator, string]> = [
    ['points of one list', toPoint('2'), toPoint('4'), 'points 2–4'],
    ['one point', toPoint('2'), toPoint('2'), 'point 2'],
    ['points in a point', toInner('a'), toInner('c'), 'paragraph 2, point 3(a)–(c)'],
    ['a point and the text after the points', toPoint('6'), toAfter(), 'paragraph 1'],
    ['paragraphs', { steps: [first] }, { steps: [paragraph] }, 'paragraphs 1–2'],
    ['a point and another paragraph', toPoint('6'), { steps: [paragraph] }, 'paragraphs 1–2'],
    ['a point and what contains it', toPoint('6'), { steps: [first] }, 'paragraph 1'],
    ['a place and what is in it', { steps: [first] }, toPoint('2'), 'paragraph 1'],
    ['rows', toRow('2'), toRow('4'), 'paragraph 2, rows 2–4'],
    ['the title and a paragraph', { steps: [title] }, { steps: [first] }, ''],
  ]

  test.each(cases)('%s', (_, one, other, name) => {
    expect(writePlace(spanLocators(one, other), 'running', english.places)).toBe(name)
  })

  test('pages alone are written for no place', () => {
    const { places } = english
    expect(writeLocator({ steps: [], pages }, 'citation', places)).toBe('pp. 366–367')
    expect(writeLocator({ ...toPoint('2'), last: '4', pages }, 'name', places)).toBe(
      'Points 2–4, pp. 366–367',
    )
  })

  function toInner(label: string): Locator {
    return { steps: [paragraph, point, { kind: 'point', label }] }
  }
  function toAfter(): Locator {
    return { steps: [first, after], implied: true }
  }
  function toRow(label: string): Locator {
    return { steps: [paragraph, { kind: 'row', label }] }
  }
})
