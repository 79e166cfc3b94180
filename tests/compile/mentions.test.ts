import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compileTranscription } from '../../src/compile/transcription.ts'
import type { Register } from '../../src/tree/register.ts'
import { english } from '../../src/words/en/index.ts'

const person = (key: string, name: string) => {
  return { key, name, sort: name, names: [], note: 'A citizen.', evidence: [] }
}

const register: Register = {
  people: [person('marin-ada', 'Ada Marin'), person('berti-paolo', 'Paolo Berti')],
  places: [],
  terms: [],
}

const sidecar = `participants:
  - { role: author, name: Ada Marin, person: marin-ada, source: The signature }
  - { role: recipient, name: Paolo Berti, person: berti-paolo, source: The address }
  - { role: bearer, name: A sailor, source: The text }
annotations:
  - { quote: Paolo, in: p1, person: berti-paolo, whose: ours }
`

test('a participant is mentioned in a document whose text does not name them, once in all', () => {
  const value = 'Letter\n\n\nDear Paolo, the lamp burns.\n'
  const { manifest, texts } = compileTranscription(
    {
      id: 'letter',
      volume: 'papers',
      file: new VFile({ path: 'papers/letter.txt', value }),
      sidecar: new VFile({ path: 'papers/letter.yaml', value: sidecar }),
    },
    { register, sha256: '', digest: '', words: english },
  )
  expect(manifest.messages).toEqual([])
  expect(
    texts.mentions.map(([key, documents]) => [
      key,
      documents.map(({ document, units }) => [document, units.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['berti-paolo', [['papers/letter', ['p1']]]],
    ['marin-ada', [['papers/letter', []]]],
  ])
})
