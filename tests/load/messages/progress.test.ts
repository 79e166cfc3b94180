import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startProgress, toProgressText } from '../../../src/load/messages/progress.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  [{ done: 0, total: 351 }, 2, '0 of 351'],
  [{ done: 120, total: 351 }, 3, '120 of 351, 40 per second, 6 s left'],
  [{ done: 351, total: 351 }, 9, '351 of 351, 39 per second'],
  [{ done: 3, total: 29 }, 7.5, '3 of 29, 2.5 s each, 65 s left'],
  [{ done: 100, total: 10_000 }, 4, '100 of 10000, 25 per second, 7 min left'],
  [{ done: 2, total: 1 }, 2, '2 of 1, 1 per second'],
  [{ done: 120 }, 3, '120, 40 per second'],
])('%j in %d s is shown as “%s”', (progress, seconds, text) => {
  expect(toProgressText(progress, seconds)).toBe(text)
})

test('a task of less than a second is not shown', () => {
  const shown: Array<string> = []
  const show = (name: string, text: string) => void shown.push(`[${name}] ${text}`)
  const onProgress = startProgress({ show, clear: () => undefined }, 'Writing pages')
  vi.advanceTimersByTime(999)
  onProgress({ done: 1, total: 10 })
  vi.advanceTimersByTime(1001)
  onProgress({ done: 5, total: 10 })
  expect(shown).toEqual(['[Writing pages] Writing pages: 5 of 10, 3 per second, 2 s left'])
})
