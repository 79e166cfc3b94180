import { expect, test } from 'vitest'
import { listQueryWords, listWantedWords } from '../../../src/search/plan/list-words.ts'
import { fromText } from '../../../src/search/query/from-text.ts'

test.each([
  ['fog on the lamp on', ['fog', 'on', 'the', 'lamp'], ['fog', 'on', 'the', 'lamp', 'on']],
  ['lamp* -fog', ['lamp*', 'fog'], ['lamp*']],
  ['lamp -(fog OR "harbor mole")', ['lamp', 'fog', 'harbor', 'mole'], ['lamp']],
  ['kind:letter lamp', ['lamp'], ['lamp']],
])('%s asks for %j, and wants %j in order', (query, asked, wanted) => {
  const { tree } = fromText(query)
  if (tree === undefined) throw new Error(`Unexpected ${query}, expected a query`)
  expect(listQueryWords(tree)).toEqual(asked)
  expect(listWantedWords(tree)).toEqual(wanted)
})
