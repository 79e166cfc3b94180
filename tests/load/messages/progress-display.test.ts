import { expect, test } from 'vitest'
import { showOnSeparateLines, showOnOneLine } from '../../../src/load/messages/progress-display.ts'

/** A terminal that keeps what stands in its last line, and a clock that is set by hand. */
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

test('progress is rewritten in its line, at most ten times a second', () => {
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

test('what goes on at a time stands in one line, which is never longer than the terminal', () => {
  const terminal = watch(30)
  let time = 1000
  const { show } = showOnOneLine(terminal, () => time)
  show('pages', 'Pages: 1 of 9')
  time += 100
  show('index', 'Indexing: 1 of 9, 7 s left')
  expect(terminal.line).toBe('Pages: 1 of 9 · Indexing: 1 o')
})

test('the line makes room for what is no progress', () => {
  const terminal = watch()
  const { show, clear } = showOnOneLine(terminal, () => 1000)
  show('pages', 'Pages: 1 of 9')
  clear()
  expect(terminal.line).toBe('')
  terminal.write('Warning')
  clear()
  expect(terminal.line).toBe('Warning')
})

test('where nobody watches, each kind has a line every five seconds, and none at once', () => {
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
