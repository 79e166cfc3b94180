import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { neighbors, resolveAnswers, toEdition } from './edition.ts'

describe('the address of the picture of a page', () => {
  const pictures = 'https://static.history.state.gov/frus'

  test.each(['medium/0399.png', 'large/0399.jpg', 'tiff/0399.tif'])(
    'leads to the page, if the source names the picture: %s',
    async (path) => {
      const file = path.replace(/.*\//, '')
      const answers = [`d162/#pg_367 | d163/ | “${file}” is a picture of page 367.`]
      expect(await resolveAnswers(`${pictures}/frus1964-68v02/${path}`)).toEqual(answers)
      expect(await resolveAnswers(`See ${pictures}/frus1964-68v02/${path}.`)).toEqual(answers)
    },
  )

  test('else the answer says so, and leads to the volume', async () => {
    const said =
      '“0499.png” is a picture of a page of the volume. This edition has no pictures of pages, and does not know which page it is.'
    expect(await resolveAnswers(`${pictures}/frus1964-68v02/medium/0499.png`)).toEqual([
      `() | ${said}`,
    ])
    const [other = ''] = await resolveAnswers(`${pictures}/frus1964-68v03/medium/0499.png`)
    expect(other).toContain('This edition does not include the volume frus1964-68v03.')
    expect(other).toContain(said)
  })

  test('in the field of an edition too', async () => {
    const { offers } = await findPlaces(
      `${pictures}/frus1964-68v02/medium/0399.png`,
      {},
      toEdition(neighbors),
    )
    expect(offers.map(({ href }) => href)).toEqual([
      'frus1964-68v02/d162/#pg_367',
      'frus1964-68v02/d163/',
    ])
  })
})
