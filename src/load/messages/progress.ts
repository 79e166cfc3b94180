import type { ProgressDisplay } from './progress-display.ts'

/** Seconds for which nothing is shown: what is done by then needs no progress. */
const quiet = 1

/** How far something is. */
export interface Progress {
  done: number
  /** Absent where it is not known. */
  total?: number
}

/** Called when something has gone on. */
export type OnProgress = (progress: Progress) => void

/**
 * Begin to show how far something is.
 *
 * @param name
 *   What is done: `Writing pages`.
 */
export function startProgress(display: ProgressDisplay, name: string): OnProgress {
  const start = performance.now()
  return (progress) => {
    const seconds = (performance.now() - start) / 1000
    if (seconds >= quiet) display.show(name, `${name}: ${toProgressText(progress, seconds)}`)
  }
}

/**
 * Put progress into words.
 *
 * @param seconds
 *   Seconds since the beginning.
 * @returns
 *   `120 of 351, 40 per second, 6 s left`; where it is slow, `3 of 29, 2.5 s each, 65 s left`.
 */
export function toProgressText({ done, total }: Progress, seconds: number): string {
  const count = total === undefined ? String(done) : `${done} of ${total}`
  if (done === 0) return count
  const rate = done / seconds
  const speed = rate >= 1 ? `${Math.round(rate)} per second` : `${(1 / rate).toFixed(1)} s each`
  if (total === undefined || done >= total) return `${count}, ${speed}`
  return `${count}, ${speed}, ${toDuration((total - done) / rate)} left`
}

/** `65 s`, `3 min`. */
function toDuration(seconds: number): string {
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}
