/** Shows the progress of several tasks at a time. */
export interface ProgressDisplay {
  /** Show a text, which replaces the last text of the same name. */
  show: (name: string, text: string) => void
  /** Clear the line before other output. */
  clear: () => void
}

/** The part of `tty.WriteStream` that is used here. */
export interface Terminal {
  /** Width in characters. */
  columns: number
  write: (text: string) => unknown
  clearLine: (direction: 0) => unknown
  cursorTo: (column: number) => unknown
}

/** Minimum time between two updates of the line, in milliseconds. */
const rewriteInterval = 100

/** Minimum time between two lines of the same name, in milliseconds. */
const lineInterval = 5000

/**
 * Create a display of progress: one updated line in a terminal, separate lines elsewhere, such as in the log of a job.
 */
export function createProgressDisplay(stdout: NodeJS.WriteStream): ProgressDisplay {
  const { TERM, CI } = process.env
  if (stdout.isTTY && TERM !== 'dumb' && !CI) return showOnOneLine(stdout)
  return showOnSeparateLines((text) => stdout.write(`${text}\n`))
}

/** Show the progress of all tasks in the last line of a terminal. */
export function showOnOneLine(terminal: Terminal, now = Date.now): ProgressDisplay {
  const shown = new Map<string, string>()
  let last = 0
  return {
    show(name, text) {
      shown.set(name, text)
      if (now() - last < rewriteInterval) return
      last = now()
      clearLine()
      terminal.write([...shown.values()].join(' · ').slice(0, terminal.columns - 1))
    },
    clear() {
      if (shown.size > 0) clearLine()
      shown.clear()
    },
  }

  function clearLine(): void {
    terminal.cursorTo(0)
    terminal.clearLine(0)
  }
}

/** Show progress in separate lines, one for each name every five seconds, the first after five seconds too. */
export function showOnSeparateLines(
  write: (text: string) => void,
  now = Date.now,
): ProgressDisplay {
  const last = new Map<string, number>()
  return {
    show(name, text) {
      const before = last.get(name)
      if (before !== undefined && now() - before < lineInterval) return
      last.set(name, now())
      if (before !== undefined) write(text)
    },
    clear: () => undefined,
  }
}
