import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro'
import createAstroLogger from 'astro/logger/node'
import { progressLabel } from '../load/progress.ts'
import { showNowAndThen, showOnOneLine } from './show-progress.ts'

/**
 * Log as Astro does, but for two things: there is no line a page, and progress is one line that is
 * rewritten where a terminal is watched, else a line now and then.
 */
export default function createLogger(): AstroLoggerDestination {
  const astro = createAstroLogger({ level: 'info' })
  const { stdout, env } = process
  // A job's log keeps what a terminal would overwrite.
  const watched = stdout.isTTY && env['TERM'] !== 'dumb' && !env['CI']
  const progress = watched ? showOnOneLine(stdout) : showNowAndThen((event) => astro.write(event))
  return {
    write(event) {
      if (event.label?.startsWith(progressLabel)) progress.show(event)
      else if (!isOfPage(event)) {
        progress.end()
        astro.write(event)
      }
    },
  }
}

/** `  ├─ /d162/index.html`, and ` (+12ms)` behind it, with colours or not; not `✓ Completed in 12ms.` */
const ofPage = /├─|\(\+[\d.]+m?s\)/

function isOfPage({ level, label, message }: AstroLoggerMessage): boolean {
  return level === 'info' && (label === null || label === 'SKIP_FORMAT') && ofPage.test(message)
}
