import type { ProgressDisplay } from './progress-display.ts'

/** Delay before progress is shown, in seconds; shorter tasks show none. */
const delay = 1

/** Progress of a task. */
export interface Progress {
  done: number
  /** Absent if unknown. */
  total?: number
}

/** Callback that gets the progress of a task. */
export type OnProgress = (progress: Progress) => void

/**
 * Start to show the progress of a task.
 *
 * @param name
 *   Name of the task: `Writing pages`.
 */
export function startProgress(display: ProgressDisplay, name: string): OnProgress {
  const start = performance.now()
  return (progress) => {
    const seconds = (performance.now() - start) / 1000
    if (seconds >= delay) display.show(name, `${name}: ${toProgressText(progress, seconds)}`)
  }
}

/**
 * Format progress.
 *
 * @param seconds
 *   Seconds since the start.
 * @returns
 *   `120 of 351, 40 per second, 6 s left`; below one per second, `3 of 29, 2.5 s each, 65 s left`.
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
