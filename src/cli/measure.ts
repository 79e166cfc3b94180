import { globSync, readFileSync } from 'node:fs'

/** What a command has taken. */
export interface Measured {
  /** Exit code. */
  code: number
  /** By the clock. */
  seconds: number
  /** Seconds of all processors together, of all processes that it ran; only Linux tells. */
  processor?: number
  /** The most that its processes held at a time, in bytes, by looks four times a second; likewise. */
  memory?: number
}

/** Milliseconds between two looks at the memory: each takes some of what is measured. */
export const interval = 250

/** Clock ticks a second in which Linux counts processor time (`sysconf(_SC_CLK_TCK)`). */
const ticks = 100

/**
 * Measure a command that runs in processes of its own.
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

/** Processor time of the processes that this one has run and that have ended, in seconds. */
function readProcessor(): number | undefined {
  const stat = readIfThere('/proc/self/stat')
  if (stat === undefined) return undefined
  // The name in brackets may hold spaces; behind it are the fields from the third on (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = 0, system = 0] = fields.slice(13, 15).map(Number)
  return (user + system) / ticks
}

/** Memory of all processes below this one, in bytes. */
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
    return (children.get(id) ?? []).reduce((sum, one) => sum + one.memory + sumBelow(one.id), 0)
  }
}

/** `Pid:	4711`, but not `PPid:	1`. */
const idLine = /^Pid:\s*(\d+)/m

/** `PPid:	4711`. */
const parentLine = /^PPid:\s*(\d+)/m

/** `VmRSS:	  1024 kB`; a thread of the system's has none. */
const memoryLine = /^VmRSS:\s*(\d+) kB/m

/** Read a file of the system; a process may end meanwhile, and other systems have none. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
