import { expect, test } from 'vitest'
import { readContent } from './inventions.ts'

/** Read the date and the messages of a dateline with a `date` with some attributes. */
function readDate(attributes: string) {
  const date = `<dateline>Red Harbor, <date ${attributes}>February 24</date></dateline>`
  const { nodes, messages } = readContent(date)
  const [node] = nodes
  return { when: node?.type === 'dateline' ? node.when : 'no dateline', messages }
}

test.each([
  ['when="1965-02-24T18:30:00"', '1965-02-24T18:30:00'],
  ['when=" 1965-02 "', '1965-02'],
  ['when="1965-02-24Z"', '1965-02-24'],
  ['when="1965-05:00"', '1965'],
  ['from="1965-02-24" to="1965-02-25"', '1965-02-24'],
  ['notBefore="1965-02-24" notAfter="1965"', '1965-02-24'],
  ['to="1965-02-25"', undefined],
  ['', undefined],
])('a date with %s is dated %s', (attributes, when) => {
  expect(readDate(attributes)).toEqual({ when, messages: [] })
})

test.each([
  ['when="unknown"', 'when="unknown"'],
  ['when=""', 'when=""'],
  ['when="1965-13-01"', 'when="1965-13-01"'],
  ['when="1965-02-31" notBefore="1965-02-01"', 'when="1965-02-31"'],
  ['from="1965-02-30"', 'from="1965-02-30"'],
  ['when="--02-24"', 'when="--02-24"'],
  ['when="18:30:00"', 'when="18:30:00"'],
  ['when="-0044-03-15"', 'when="-0044-03-15"'],
  ['when="1965-02-24T18:30:60"', 'when="1965-02-24T18:30:60"'],
])('a date with %s is text, with a message at its place', (attributes, found) => {
  const { when, messages } = readDate(attributes)
  expect(when).toBeUndefined()
  expect(messages).toEqual([expect.stringMatching(/^frus1990-92v99p2\.xml:34:92-34:1\d\d: /)])
  expect(messages[0]).toContain(
    `Unexpected \`${found}\`, expected a date such as \`1965-02-24\` or \`1965-02-24T18:30:00-05:00\``,
  )
})

test('the end of a range is checked, too', () => {
  const { when, messages } = readDate('from="1965-02-24" to="1965-02-29"')
  expect([when, messages.length]).toEqual(['1965-02-24', 1])
})
