import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { countErrors, toMessagePlace, toReport } from '../../src/messages/reported-messages.ts'
import { writeAnnotations, writeJson, writeText } from '../../src/messages/writers.ts'
import { report } from '../../src/messages/report.ts'

test('messages are lines, sorted by path and place', () => {
  const d10 = new VFile({ path: 'seeds/d10.txt' })
  report(d10, 'stray-file', 'Unexpected file, expected none')
  const d2 = new VFile({ path: 'seeds/d2.txt' })
  report(d2, 'utf-8', 'Unexpected byte 0xE9, expected UTF-8', { line: 10, column: 3 })
  report(d2, 'unknown-key', 'Unexpected key `a`', { line: 2, column: 7 })
  report(d2, 'tei-replaced', 'Look here', { line: 2, column: 9 })

  const messages = toReport([d10, d2])
  expect(writeText(messages)).toBe(
    [
      'seeds/d2.txt:2:7 error Unexpected key `a` pincite:unknown-key',
      'seeds/d2.txt:2:9 info Look here pincite:tei-replaced',
      'seeds/d2.txt:10:3 error Unexpected byte 0xE9, expected UTF-8 pincite:utf-8',
      'seeds/d10.txt:1:1 warning Unexpected file, expected none pincite:stray-file',
      '',
    ].join('\n'),
  )
  expect(countErrors(messages)).toBe(2)
})

test('a message is one line without control characters', () => {
  const file = new VFile({ path: 'a\nb.txt' })
  report(file, 'document-id', 'Unexpected \u001b[2J')
  expect(writeText(toReport([file]))).toBe(
    'a\uFFFDb.txt:1:1 error Unexpected \uFFFD[2J pincite:document-id\n',
  )
})

test('the place of a message on a page has no folders of the building machine', () => {
  const paths = ['/home/ada/seeds/frus1964-68v02/d2.txt', 'C:\\seeds\\frus1964-68v02\\d2.txt']
  const files = paths.map((path) => new VFile({ path }))
  for (const file of files) report(file, 'unknown-key', 'Unexpected', { line: 2, column: 7 })
  expect(toReport(files).map(toMessagePlace)).toEqual(Array(2).fill('frus1964-68v02/d2.txt:2:7'))
})

test('messages are data for programs', () => {
  const file = new VFile({ path: 'seeds/d2.txt' })
  report(file, 'unknown-key', 'Unexpected key `a`', { line: 2, column: 7 })
  const messages = toReport([file])
  expect(JSON.parse(writeJson(messages))).toEqual(messages)
})

test('an annotation escapes the message to one line', () => {
  const file = new VFile({ path: 'seeds/a,b:c.txt' })
  report(file, 'stray-file', 'Unexpected 100 %\nfile')
  expect(writeAnnotations(toReport([file]))).toBe(
    '::warning file=seeds/a%2Cb%3Ac.txt,line=1,col=1,title=pincite%3Astray-file::Unexpected 100 %25%0Afile\n',
  )
})
