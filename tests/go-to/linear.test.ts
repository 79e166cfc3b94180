import { describe, test } from 'vitest'
import { hostileInputs } from '../../src/cli/hostile.ts'
import { nameFinder } from '../../src/go-to/citations/names.ts'
import { readCitations } from '../../src/go-to/citations/read-citations.ts'
import { expectLinear, factor } from '../linear.ts'
import { readInText } from '../../src/go-to/in-text.ts'
import { citationTable } from './citation-table.ts'
import { volume } from './edition.ts'

const samples = citationTable.map(([text]) => text)

describe('any text is read in linear time', () => {
  const findNames = nameFinder([{ text: volume.title, volume: volume.id }])
  const read = (value: string) => {
    readInText(value)
    return readCitations(value, { here: volume.id, volumes: [volume], findNames })
  }
  const length = 12_000
  const pieces = [
    ...[
      'FRUS, 1964–68, ',
      'vol. II, ',
      'Ibid., ',
      'docs. 1, ',
      '1–20, ',
      'p. 1 ',
      'Vietnam, January ',
      '2:366, ',
    ],
    ...[
      '“',
      '“a” ',
      ') ',
      '(',
      ';',
      '.',
      '\n',
      'a/',
      '/d1',
      '#p1',
      'https://',
      'frus1964-68v02 ',
      'd162 ',
      '@a{',
      '{',
      '}',
    ],
    ...[
      '{"id":',
      'TY  - ',
      '1, ',
      'and ',
      'note 1 ',
      'note *',
      'point 1(a)',
      'numbered paragraph 1(a), ',
      'paragraph a by count ',
      '1958–60, ',
      '1958–60, 2:',
      '2:xii, ',
      'p1.3.',
      'd1.p1.',
      '(“a',
      '(“a(',
      'Foreign Relations ',
      ' ',
      'a',
      '一',
      '[',
      '](',
    ],
  ]
  test.each(pieces)('%j, again and again', (each) => {
    const repeat = (size: number) => each.repeat(Math.ceil(size / each.length))
    expectLinear(read, repeat(length), repeat(length * factor))
  })

  const long = hostileInputs(length * factor)
  test.each(Object.entries(hostileInputs(length)))('%s', (name, value) => {
    expectLinear(read, value, long[name] ?? '')
  })

  test.each(samples.map((each) => [each]))('%s, again and again', (each) => {
    const repeat = (size: number) => `${each}; `.repeat(Math.ceil(size / (each.length + 2)))
    expectLinear(read, repeat(length), repeat(length * factor))
  })
})
