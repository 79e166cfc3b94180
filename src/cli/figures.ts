/**
 * Print a figure and its target.
 *
 * @param target
 *   Target: `10 s or less` (default: none).
 */
export function print(name: string, figure: string, target?: string): void {
  const line = `${name.padEnd(32)}${figure.padEnd(14)}${target === undefined ? '' : `target: ${target}`}`
  process.stdout.write(`${line.trimEnd()}\n`)
}

/** `8.1 KB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

/** `20.1 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** `8.1 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`
}
