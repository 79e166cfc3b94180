import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { toFacts } from '../../../src/edition/records/to-facts.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import { english } from '../../../src/words/en/index.ts'

function facts(source: string) {
  const value = `<div type="document" xml:id="d1"><head>1. Letter From <persName corresp="#p_RD1">Rusk</persName><note n="1" xml:id="d1fn1" type="source">${source}</note></head><dateline><placeName>Saigon</placeName>, <date>1965</date></dateline><p>I and <persName corresp="#p_X1">X</persName> agree.</p></div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  return toFacts(
    tree,
    'Letter',
    (key) => (key === 'p_RD1' ? 'Rusk, Dean' : undefined),
    english.archive,
  )
}

test("a document has filters for its kind, the persons in the volume's list, and its places", () => {
  expect(facts('Source: Rusk Files.')).toEqual({
    kind: 'Letter',
    people: ['Rusk, Dean'],
    places: ['Saigon'],
  })
})

describe('the classification comes from the source note', () => {
  test.each([
    ['Source: Central Files, POL 15. Secret; Immediate; Limdis.', 'Secret'],
    ['Source: Johnson Library. Top Secret. Drafted by Ball.', 'Top Secret'],
    ['Source: Johnson Library. No classification marking.', 'No classification marking'],
    ['Source: Files of the Secret Service. Drafted by Ball.', undefined],
  ])('%s', (source, classification) => {
    expect(facts(source).classification).toBe(classification)
  })
})
