import { expect, test } from 'vitest'
import { showOnSeparateLines, showOnOneLine } from '../../../src/load/messages/progress-display.ts'

/** Make a terminal that records its last line, and a manual clock. */
function watch(columns = 80) {
  const terminal = {
    line: '',
    columns,
    write: (text: string) => (terminal.line += text),
    clearLine: () => (terminal.line = ''),
    cursorTo: () => undefined,
  }
  return terminal
}

test('the line of progress is updated at most ten times a second', () => {
  const terminal = watch()
  let time = 1000
  const { show } = showOnOneLine(terminal, () => time)
  show('pages', 'Pages: 1 of 9')
  time += 50
  show('pages', 'Pages: 2 of 9')
  expect(terminal.line).toBe('Pages: 1 of 9')
  time += 50
  show('pages', 'Pages: 3 of 9')
  expect(terminal.line).toBe('Pages: 3 of 9')
})

test('simultaneous tasks share a line, which is never longer than the terminal', () => {
  const terminal = watch(30)
  let time = 1000
  const { show } = showOnOneLine(terminal, () => time)
  show('pages', 'Pages: 1 of 9')
  time += 100
  show('index', 'Indexing: 1 of 9, 7 s left')
  expect(terminal.line).toBe('Pages: 1 of 9 · Indexing: 1 o')
})

test('the line is cleared for other output', () => {
  const terminal = watch()
  const { show, clear } = showOnOneLine(terminal, () => 1000)
  show('pages', 'Pages: 1 of 9')
  clear()
  expect(terminal.line).toBe('')
  terminal.write('Warning')
  clear()
  expect(terminal.line).toBe('Warning')
})

test('without a terminal, each task has a line every five seconds, the first after five seconds', () => {
  const lines: Array<string> = []
  let time = 0
  const { show } = showOnSeparateLines(
    (text) => lines.push(text),
    () => time,
  )
  for (; time <= 12_000; time += 500) {
    show('pages', `Pages: ${time / 1000}`)
    if (time >= 6000) show('index', `Index: ${time / 1000}`)
  }
  expect(lines).toEqual(['Pages: 5', 'Pages: 10', 'Index: 11'])
})
