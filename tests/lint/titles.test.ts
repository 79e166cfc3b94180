import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'

/** List the messages on a transcription. */
function check(value: string): Array<string> {
  const file = new VFile({ value })
  readDocument(file)
  return file.messages.map(({ reason }) => reason)
}

describe('a second title', () => {
  const first = '12. Letter From Berti to Marin\n\n\nThe quay was built.\n\n\n'
  const cure = 'expected one document in a file; move it and what follows to a file of its own'

  test('is reported with what cures it', () => {
    expect(check(`${first}13. Letter From Marin to Berti\n\n\nThe mole is old.\n`)).toEqual([
      `Unexpected second title \`13. Letter From Marin to Berti\`, ${cure}, \`d13.txt\``,
    ])
    expect(check(first)).toEqual([])
  })

  test('is counted with others, and shortened', () => {
    const title = `Letter From Marin to Berti${' and the Harbor Board'.repeat(3)}`
    const [message, ...others] = check(
      `${first}13. ${title}\n\n\nThe mole is old.\n\n\n14. Note\n\n\nThe light burns.\n`,
    )
    expect(message).toBe(
      `Unexpected second title \`${`13. ${title}`.slice(0, 60)}…\` and 1 more, ${cure}, \`d13.txt\``,
    )
    expect(others).toEqual([])
  })
})

describe('a line with two empty lines after it', () => {
  const line = 'The quay was built of stone, and the mole was built'

  test('is no title below more lines than may stand above one', () => {
    const preface = `${line}.\n\n`.repeat(13)
    expect(check(`${preface}Report\n\n\nThe light burns.\n`)).toContainEqual(
      expect.stringContaining('Unexpected 13 lines before a line with two empty lines after it'),
    )
  })

  test('is the title below a few paragraphs, however many lines they have', () => {
    const wrapped = `${`${line}\nby two men who came from Trieste in the year of the\n`.repeat(7)}great storm.`
    const text = `Copied from the book.\n${wrapped}\n\nReport\n\n\n${wrapped}\n\n${wrapped}\n`
    expect(check(text).filter((reason) => reason.includes('empty lines after it'))).toEqual([])
  })
})

test('two references to a note that does not exist are reported as such, and not as repeated', () => {
  expect(check('1. Letter\n\n\nHe came.7 She went.7 They met.1\n\n  1. Note.\n')).toEqual([
    expect.stringContaining('Unexpected reference to note 7, expected a definition'),
    expect.stringContaining('Unexpected reference to note 7, expected a definition'),
  ])
})
