import { describe, expect, test } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { planQuery } from './match/find.ts'
import { makeText, makeUnits, type ShortUnit } from './match/make-text.ts'

/** Order texts, each a list of units, by their relevance to a query; texts that do not answer are left out. */
function rank(query: string, texts: Readonly<Record<string, ReturnType<typeof makeUnits>>>) {
  const { plan, readings } = planQuery(query, Object.values(texts).flat())
  const matched = Object.values(texts).map((units) => makeText(units))
  return answer(plan, readings.length, matched)
    .found.toSorted((a, b) => b.score - a.score)
    .map(({ place }) => Object.keys(texts)[place])
}

const filler = 'it was said so '.repeat(20)

describe('a text is more relevant', () => {
  test('with the words as a phrase, in a unit, or in some, whatever else it has', () => {
    expect(
      rank('bilateral contact', {
        apart: makeUnits(
          ['title', 'Contact'],
          ['p1', 'bilateral '.repeat(50)],
          ['p2', 'contact '.repeat(50)],
        ),
        'in a unit': makeUnits(['p1', `contact ${filler} bilateral`]),
        near: makeUnits(['p1', 'contact that is bilateral']),
        'as a phrase': makeUnits(['p1', `A bilateral contact. ${filler}`]),
        'in the other order': makeUnits(['p1', `A contact bilateral. ${filler}`]),
      }),
    ).toEqual(['as a phrase', 'in the other order', 'near', 'in a unit', 'apart'])
  })

  test('with the word in its title', () => {
    expect(
      rank('fog', {
        text: makeUnits(['title', 'Lamps'], ['p1', 'fog fog fog']),
        title: makeUnits(['title', 'Fog'], ['p1', 'Lamps']),
      }),
    ).toEqual(['title', 'text'])
  })

  test('with a word more often, and with the rarer of several', () => {
    const texts = {
      'a lamp': makeUnits(['p1', 'lamp']),
      'lamps and lamps': makeUnits(['p1', 'lamp lamp lamp']),
      'a mole': makeUnits(['p1', 'mole']),
    }
    expect(rank('lamp', texts)).toEqual(['lamps and lamps', 'a lamp'])
    expect(rank('lamp OR mole', { ...texts, 'another lamp': makeUnits(['p1', 'lamp']) })).toEqual([
      ...['a mole', 'lamps and lamps'],
      ...['a lamp', 'another lamp'],
    ])
  })

  test('with words that stand near to each other, if they are in any order', () => {
    expect(
      rank('fog lamp mole', {
        far: makeUnits(['p1', `fog ${filler} lamp mole`]),
        near: makeUnits(['p1', 'mole of fog and lamp']),
      }),
    ).toEqual(['near', 'far'])
  })
})

test('a text that answers without words is as relevant as another', () => {
  expect(
    rank('in:text', { one: makeUnits(['p1', 'fog']), other: makeUnits(['p1', 'lamp lamp']) }),
  ).toEqual(['one', 'other'])
})

describe('the best passage of a text', () => {
  const findPassage = (query: string, ...units: ReadonlyArray<ShortUnit>) => {
    const texts = makeUnits(...units)
    const { plan, readings } = planQuery(query, texts)
    const [found] = answer(plan, readings.length, [makeText(texts)]).found
    const best = found?.findBest()
    return best && texts[best.unit]?.id
  }

  test('has the words of the query nearest to each other', () => {
    const units: Array<ShortUnit> = [
      ['p1', `lamp ${filler} fog`],
      ['p2', 'fog and a lamp'],
      ['p3', 'the fog'],
    ]
    expect(findPassage('fog lamp', ...units)).toBe('p2')
    expect(findPassage('fog lamp', ...units, ['p4', 'a lamp fog'])).toBe('p4')
    expect(findPassage('fog lamp', ...units, ['p4', 'a lamp fog'], ['p5', 'a fog lamp'])).toBe('p5')
    expect(findPassage('fog (lamp OR lam*)', ...units)).toBe('p2')
  })

  test('is the first of those that are as good, and none where the text answers as a whole', () => {
    expect(findPassage('fog', ['p1', 'a lamp'], ['p2', 'fog'], ['p3', 'fog'])).toBe('p2')
    expect(findPassage('fog lamp', ['p1', 'a lamp'], ['p2', 'fog'])).toBe('p1')
    expect(findPassage('-mole', ['p1', 'a lamp'])).toBeUndefined()
  })
})
