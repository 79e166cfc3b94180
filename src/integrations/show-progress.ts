import type { AstroLoggerMessage } from 'astro'

/** Shows progress. */
export interface ProgressDisplay {
  /** Show how far something is; its label tells what. */
  show: (event: AstroLoggerMessage) => void
  /** Make room for what is no progress. */
  end: () => void
}

/** What is needed of a terminal. */
export interface Terminal {
  /** Characters in a line. */
  columns: number
  write: (text: string) => unknown
  clearLine: (direction: 0) => unknown
  cursorTo: (column: number) => unknown
}

/** Milliseconds between two looks of a line that is rewritten. */
const rewritten = 100

/** Milliseconds between two lines of one label. */
const apart = 5000

/** Show progress in the last line of a terminal; all that goes on at a time stands in it. */
export function showOnOneLine(terminal: Terminal, now = Date.now): ProgressDisplay {
  const shown = new Map<string, string>()
  let last = 0
  return {
    show({ label, message }) {
      shown.set(label ?? '', message)
      if (now() - last < rewritten) return
      last = now()
      clear()
      terminal.write([...shown.values()].join(' · ').slice(0, terminal.columns - 1))
    },
    end() {
      if (shown.size > 0) clear()
      shown.clear()
    },
  }

  function clear(): void {
    terminal.cursorTo(0)
    terminal.clearLine(0)
  }
}

/** Show progress in lines of their own, few of them. */
export function showNowAndThen(
  write: (event: AstroLoggerMessage) => void,
  now = Date.now,
): ProgressDisplay {
  const last = new Map<string | null, number>()
  return {
    show(event) {
      // The first is as late as the others: what is done by then needs none.
      const before = last.get(event.label)
      if (before === undefined) last.set(event.label, now())
      else if (now() - before >= apart) {
        last.set(event.label, now())
        write({ ...event, label: null })
      }
    },
    end: () => undefined,
  }
}
