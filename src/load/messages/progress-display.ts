/** Shows how far things are, several at a time. */
export interface ProgressDisplay {
  /** Show a text in the place of the last one of that name. */
  show: (name: string, text: string) => void
  /** Make room for a line that stays. */
  clear: () => void
}

/** What is needed of a terminal. */
export interface Terminal {
  /** Characters in a line. */
  columns: number
  write: (text: string) => unknown
  clearLine: (direction: 0) => unknown
  cursorTo: (column: number) => unknown
}

/** Milliseconds between two rewritings of a line. */
const rewriteInterval = 100

/** Milliseconds between two lines of one name. */
const lineInterval = 5000

/**
 * Choose how progress is shown: in one line of a terminal, else in lines of their own, since the log of a job keeps what
 * a terminal would overwrite.
 */
export function createProgressDisplay(stdout: NodeJS.WriteStream): ProgressDisplay {
  const { TERM, CI } = process.env
  if (stdout.isTTY && TERM !== 'dumb' && !CI) return showOnOneLine(stdout)
  return showNowAndThen((text) => stdout.write(`${text}\n`))
}

/** Show progress in the last line of a terminal; all that goes on at a time stands in it. */
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

/** Show progress in lines of their own, one of a name every five seconds; the first is as late as the others. */
export function showNowAndThen(write: (text: string) => void, now = Date.now): ProgressDisplay {
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
