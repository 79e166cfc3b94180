import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startProgress, toProgress } from '../../src/load/progress.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  [{ done: 0, total: 351, seconds: 2 }, '0 of 351'],
  [{ done: 120, total: 351, seconds: 3 }, '120 of 351, 40 a second, 6 s left'],
  [{ done: 351, total: 351, seconds: 9 }, '351 of 351, 39 a second'],
  [{ done: 3, total: 29, seconds: 7.5 }, '3 of 29, 2.5 s each, 65 s left'],
  [{ done: 100, total: 10_000, seconds: 4 }, '100 of 10000, 25 a second, 7 min left'],
  [{ done: 2, total: 1, seconds: 2 }, '2 of 1, 1 a second'],
])('%j is told as “%s”', (progress, told) => {
  expect(toProgress(progress)).toBe(told)
})

test('what is done within a second is not told', () => {
  const told: Array<string> = []
  const fork = (label: string) => ({ info: (text: string) => told.push(`[${label}] ${text}`) })
  const tell = startProgress({ fork }, 'Writing pages')
  vi.advanceTimersByTime(999)
  tell({ done: 1, total: 10 })
  vi.advanceTimersByTime(1001)
  tell({ done: 5, total: 10 })
  expect(told).toEqual(['[progress Writing pages] Writing pages: 5 of 10, 3 a second, 2 s left'])
})
