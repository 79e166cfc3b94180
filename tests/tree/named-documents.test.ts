import { expect, test } from 'vitest'
import { indexByName } from '../../src/tree/named-documents.ts'

const volume = 'letters'
const document = (name: string, number?: string) => ({
  id: `${volume}/${name}`,
  data: { volume, ...(number !== undefined && { number }) },
})

test('a document is found by its name, and by its number where that is no name of another', () => {
  const documents = [document('to-leo', '12'), document('d13', '14'), document('to-ada', '13')]
  const found = [...indexByName(documents)].map(([name, { id }]) => [name, id])
  expect(found).toEqual([
    ['letters/to-leo', 'letters/to-leo'],
    ['letters/d13', 'letters/d13'],
    ['letters/to-ada', 'letters/to-ada'],
    ['letters/d12', 'letters/to-leo'],
    ['letters/d14', 'letters/d13'],
  ])
})

test('a number that two documents have finds neither, and a document without one is found by its name alone', () => {
  const documents = [document('a', '1'), document('b', '1'), document('c')]
  expect([...indexByName(documents).keys()]).toEqual(['letters/a', 'letters/b', 'letters/c'])
})
