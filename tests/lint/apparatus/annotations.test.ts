import { describe, expect, test } from 'vitest'
import { checkAnnotations } from '../../../src/lint/apparatus/annotations.ts'
import { checkRegister } from '../../../src/lint/apparatus/register.ts'
import type { DocumentData, Participant } from '../../../src/tree/nodes.ts'
import { createEntryFinder, type Entry, type Register } from '../../../src/tree/register.ts'
import type { StandOffAnnotation } from '../../../src/tree/stand-off.ts'

const volume = 'frus1964-68v02'

function toEntry(key: string, name: string, names: Array<string>, office?: string): Entry {
  const offices = office === undefined ? [] : [{ text: office, volume }]
  return { key, name, sort: name, names, note: 'Somebody.', evidence: [], offices }
}

const register: Register = {
  people: [
    toEntry('rusk-dean', 'Dean Rusk', ['Sec'], 'Secretary of State'),
    toEntry('sturm-paul', 'Paul Sturm', []),
    toEntry('thant-u', 'U Thant', ['SYG']),
    toEntry('yost-charles-w', 'Charles W. Yost', ['Y'], 'Deputy Representative'),
    { key: 'yost', name: 'Yost', sort: 'Yost', see: 'yost-charles-w' },
  ],
  places: [toEntry('hanoi', 'Hanoi', [])],
  terms: [],
}

const from: Participant = { role: 'from', name: 'Rusk', person: 'rusk-dean', source: 'Heading.' }
const to: Participant = { role: 'to', name: 'Yost', person: 'yost-charles-w', source: 'Heading.' }

function toDocument(
  quote: string,
  body: StandOffAnnotation['body'],
  more: Partial<StandOffAnnotation> = {},
  participants = [from, to],
): DocumentData {
  const annotation = { id: 'an1', anchor: { quote }, body, whose: 'ours', mark: 'unit' } as const
  return {
    id: 'd162',
    volume,
    supplied: { participants },
    annotations: [{ ...annotation, ...more }],
  }
}

function check(...parameters: Parameters<typeof toDocument>): Array<string> {
  return checkAnnotations(toDocument(...parameters), createEntryFinder(register)).map(
    ({ ruleId, reason }) => `${ruleId}: ${reason}`,
  )
}

const person = (ref: string) => ({ type: 'person', ref }) as const

describe('names refer to the right persons', () => {
  test('a participant may be named by an initial or by an alias', () => {
    expect(check('Y', person('yost-charles-w'))).toEqual([])
    expect(check('Yost', person('yost'))).toEqual([])
  })

  test('Y as the code name of another affair is two errors', () => {
    expect(check('Y', person('sturm-paul'))).toEqual([
      'name: Unexpected quote `Y` for `sturm-paul`, expected a word of `Paul Sturm`',
      'participant: Unexpected person `sturm-paul` for `Y`, who is not a participant, expected one of `rusk-dean`, `yost-charles-w`, `mentioned: true`',
    ])
  })

  test('a person who is not a participant must be marked as mentioned', () => {
    expect(check('SYG', person('thant-u'))).toHaveLength(1)
    expect(check('SYG', person('thant-u'), { mentioned: true })).toEqual([])
  })

  test('without known participants, none is required', () => {
    expect(check('SYG', person('thant-u'), {}, [])).toEqual([])
  })

  test('a key that the register does not have, or has elsewhere, is an error', () => {
    expect(check('Y', person('yost-charles'), { mentioned: true })).toEqual([
      'entry: Unexpected person `yost-charles`, expected a key in the register of people',
    ])
    expect(check('Hanoi', person('hanoi'), { mentioned: true })).toEqual([
      'entry: Unexpected person `hanoi`, expected a key in the register of people',
    ])
  })

  test('accents, capitals and common words are ignored in comparisons', () => {
    expect(check('HANOI', { type: 'place', ref: 'hanoi' })).toEqual([])
    expect(check('the city', { type: 'place', ref: 'hanoi' })).toHaveLength(1)
  })
})

describe('participants match the register', () => {
  const note = { type: 'note' } as const

  test('an office that the volume contradicts is an error', () => {
    expect(check('Sec', note, {}, [{ ...from, office: 'Ambassador' }, to])).toEqual([
      'office: Unexpected office `Ambassador` of `rusk-dean`, expected an office in frus1964-68v02: `Secretary of State`',
    ])
    expect(check('Sec', note, {}, [{ ...from, office: 'Secretary of State' }, to])).toEqual([])
  })

  test('a participant without an entry is not checked, and is no choice for others', () => {
    const clerk: Participant = { role: 'present', name: 'A clerk', source: 'Heading.' }
    expect(check('Sec', note, {}, [from, clerk])).toEqual([])
    expect(check('SYG', person('thant-u'), {}, [from, clerk])).toEqual([
      'participant: Unexpected person `thant-u` for `SYG`, who is not a participant, expected one of `rusk-dean`, `mentioned: true`',
    ])
  })

  test('a participant with a wrong name or without an entry is an error', () => {
    expect(check('Sec', note, {}, [{ ...from, name: 'Bundy' }, to])).toHaveLength(1)
    expect(check('Sec', note, {}, [{ ...from, person: 'nobody' }, to])).toHaveLength(1)
  })
})

describe('aliases', () => {
  const entry = toEntry('thant-u', 'U Thant', [])

  test('refer to an entry that has the name', () => {
    expect(checkRegister(register)).toEqual([])
  })

  test.each([
    ['to nothing', { key: 'a', name: 'Thant', sort: 'Thant', see: 'b' }],
    ['in a circle', { key: 'a', name: 'Thant', sort: 'Thant', see: 'a' }],
    ['to another name', { key: 'a', name: 'Gullion', sort: 'Gullion', see: 'thant-u' }],
  ])('are refused where they lead %s', (_, alias) => {
    const problems = checkRegister({ people: [entry, alias], places: [], terms: [] })
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['alias'])
  })

  test('keys are unique across all registers', () => {
    const problems = checkRegister({ people: [entry], places: [entry], terms: [] })
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['register-key'])
  })
})
