/** What is logged under this label and more is progress; `integrations/logger.ts` shows it. */
export const progressLabel = 'progress '

/** Seconds after which something is said to take its time. */
const quiet = 1

/** What progress is logged with; Astro's loggers are such. */
interface ProgressLogger {
  fork: (label: string) => { info: (message: string) => void }
}

/** How far something is. */
export interface Progress {
  done: number
  total: number
}

/** Is told how far something is. */
export type Tell = (progress: Progress) => void

/**
 * Begin something that may take its time.
 *
 * @param logger
 *   Takes what is told of it, from the second second on.
 * @param name
 *   What is done: `Writing pages`.
 */
export function startProgress(logger: ProgressLogger, name: string): Tell {
  const log = logger.fork(`${progressLabel}${name}`)
  const start = performance.now()
  return (progress) => {
    const seconds = (performance.now() - start) / 1000
    if (seconds >= quiet) log.info(`${name}: ${toProgress({ ...progress, seconds })}`)
  }
}

/**
 * Say how far something is.
 *
 * @param progress
 *   How far, and the seconds since it began.
 * @returns
 *   `120 of 351, 40 a second, 6 s left`; one that is slow, `3 of 29, 2.5 s each, 65 s left`.
 */
export function toProgress({ done, total, seconds }: Progress & { seconds: number }): string {
  const count = `${done} of ${total}`
  if (done === 0) return count
  const rate = done / seconds
  const speed = rate >= 1 ? `${Math.round(rate)} a second` : `${(1 / rate).toFixed(1)} s each`
  if (done >= total) return `${count}, ${speed}`
  return `${count}, ${speed}, ${toDuration((total - done) / rate)} left`
}

/** `65 s`, `3 min`. */
function toDuration(seconds: number): string {
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}
