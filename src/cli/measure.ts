import { globSync, readFileSync } from 'node:fs'

/** Measurements of a command. */
export interface Measured {
  /** Exit code. */
  code: number
  /** Wall-clock time. */
  seconds: number
  /** Processor time of all its processes, in seconds; absent on systems other than Linux. */
  processor?: number
  /** Peak memory of all its processes together, in bytes, sampled every `interval`; absent likewise. */
  memory?: number
}

/** Milliseconds between two samples of the memory; sampling itself takes some processor time. */
export const interval = 250

/** Clock ticks per second, the unit in which Linux counts processor time (`sysconf(_SC_CLK_TCK)`). */
const ticks = 100

/**
 * Measure a command that runs in separate processes.
 *
 * @param command
 *   Starts it; resolves with its exit code.
 */
export async function measure(command: () => Promise<number>): Promise<Measured> {
  const before = readProcessor()
  const started = performance.now()
  let memory: number | undefined
  const timer = setInterval(() => {
    const now = readMemory()
    if (now !== undefined) memory = Math.max(memory ?? 0, now)
  }, interval)
  try {
    const code = await command()
    const seconds = (performance.now() - started) / 1000
    const after = readProcessor()
    return {
      code,
      seconds,
      ...(before !== undefined && after !== undefined && { processor: after - before }),
      ...(memory !== undefined && { memory }),
    }
  } finally {
    clearInterval(timer)
  }
}

/** Read the processor time of the child processes that have ended, in seconds. */
function readProcessor(): number | undefined {
  const stat = readIfThere('/proc/self/stat')
  if (stat === undefined) return undefined
  // The name in parentheses may contain spaces; the third field comes after it (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = 0, system = 0] = fields.slice(13, 15).map(Number)
  return (user + system) / ticks
}

/** Read the memory of all descendants of this process, in bytes. */
function readMemory(): number | undefined {
  const processes = globSync('/proc/[0-9]*/status').flatMap((path) => {
    const status = readIfThere(path) ?? ''
    const read = (pattern: RegExp) => Number(pattern.exec(status)?.[1] ?? 0)
    return [{ id: read(idLine), parent: read(parentLine), memory: read(memoryLine) * 1024 }]
  })
  if (processes.length === 0) return undefined
  const children = Map.groupBy(processes, ({ parent }) => parent)
  return sumBelow(process.pid)

  function sumBelow(id: number): number {
    const below = children.get(id) ?? []
    return below.reduce((sum, child) => sum + child.memory + sumBelow(child.id), 0)
  }
}

/** `Pid:	4711`, but not `PPid:	1`. */
const idLine = /^Pid:\s*(\d+)/m

/** `PPid:	4711`. */
const parentLine = /^PPid:\s*(\d+)/m

/** `VmRSS:	  1024 kB`; kernel threads have none. */
const memoryLine = /^VmRSS:\s*(\d+) kB/m

/** Read a file in `/proc`; nothing if the process has ended, or the system has no such file. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
