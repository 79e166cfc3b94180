import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWords, findLikelyPassages } from '../../src/search/similar-words.ts'

const text =
  'There is a real point in quiet diplomacy to ascertain whether any possibility of success exists. He could explore on his behalf but not on ours. War went on in the south for a time. He could explore on his behalf but not on yours.'

/** What is found, as it is written. */
function find(words: string): Array<string> {
  return findLikelyPassages(text, words).map(({ start, end }) => text.slice(start, end))
}

describe('the passage that is most similar to words', () => {
  test('has other letters', () => {
    const [found, ...others] = find('a real point of quiet diplomacy to ascertain whether any')
    expect(found).toContain('quiet diplomacy to ascertain')
    expect(others).toEqual([])
  })

  test('is not chosen where others are as similar', () => {
    expect(find('He could explore on his behalf and not on ours.')).toHaveLength(2)
  })

  test('is none where nothing is similar', () => {
    expect(find('The President said that the Embassy should be informed at once.')).toEqual([])
  })
})

describe('two texts are compared word by word', () => {
  test('with what they share, what is old and what is new', () => {
    expect(compareWords('He could  explore on his behalf', 'He may explore on behalf now')).toEqual(
      [
        { type: 'same', text: 'He' },
        { type: 'old', text: 'could' },
        { type: 'new', text: 'may' },
        { type: 'same', text: 'explore on' },
        { type: 'old', text: 'his' },
        { type: 'same', text: 'behalf' },
        { type: 'new', text: 'now' },
      ],
    )
  })

  test('so that the old one and the new one can be read from the runs', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (old, now) => {
        const runs = compareWords(old.join(' '), now.join(' '))
        const read = (other: 'old' | 'new') =>
          runs.flatMap(({ type, text }) =>
            type === other || type === 'same' ? text.split(' ') : [],
          )
        expect(read('old')).toEqual(old)
        expect(read('new')).toEqual(now)
      }),
    )
  })
})
