import { afterEach, expect, test } from 'vitest'
import { listCollations } from '../../src/write/collations.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite, type SmallSite } from './make-site.ts'

const id = 'frus1990-92v99p2'
let made: SmallSite | undefined

afterEach(() => made?.remove())

test('only documents whose sidecars have a collation are listed', async () => {
  made = await makeSite(
    {
      [`${id}.xml`]: volume(document(1, '<p>A lamp.</p>'), document(2, '<p>A note.</p>')),
      [`${id}/d2.txt`]: '2. Note on Lights\n\n\nA blue lamp.\n',
      [`${id}/d2.yaml`]: 'collation: Compared with the <book>.\n',
    },
    '/pincite/',
  )
  expect(listCollations(made.site)).toEqual([
    {
      href: `/pincite/${id}/d2/`,
      text: '2. Note on Lights',
      words: 'Compared with the <book>.',
    },
  ])
})
