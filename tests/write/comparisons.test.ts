import { afterEach, expect, test } from 'vitest'
import { listComparisons } from '../../src/write/comparisons.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite, type SmallSite } from './make-site.ts'

const id = 'frus1990-92v99p2'
let made: SmallSite | undefined

afterEach(() => made?.remove())

test('only documents whose sidecars describe a comparison are listed', async () => {
  made = await makeSite(
    {
      [`${id}.xml`]: volume(document(1, '<p>A lamp.</p>'), document(2, '<p>A note.</p>')),
      [`${id}/d2.txt`]: '2. Note on Lights\n\n\nA blue lamp.\n',
      [`${id}/d2.yaml`]: 'compared: Compared with the <book>.\n',
    },
    '/pincite/',
  )
  expect(listComparisons(made.site)).toEqual([
    {
      href: `/pincite/${id}/d2/`,
      text: '2. Note on Lights',
      words: 'Compared with the <book>.',
    },
  ])
})
