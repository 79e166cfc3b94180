import { expect, test } from 'vitest'
import { offerPlaces } from './edition.ts'

test.each(['3/2', '162/161', ' 24 / 2', '5-3', '75,000', '1,200'])(
  'what may be a fraction, a day, votes or a number in thousands goes nowhere: %s',
  async (text) => {
    const { certain, message } = await offerPlaces(text)
    expect({ certain, message }).toEqual({ certain: false, message: '' })
  },
)

test.each(['yost vol:frus1964-68v02', 'vol:frus1964-68v02 -hanoi', 'frus1964-68v02 bilateral'])(
  'a volume in which words are sought is offered beside the search: %s',
  async (text) => {
    expect(await offerPlaces(text)).toEqual({ certain: false, message: '', to: [''] })
  },
)
