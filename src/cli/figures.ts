/**
 * Print a figure, and what it should be.
 *
 * @param aim
 *   `10 s or less`; absent where there is none.
 */
export function print(name: string, figure: string, aim?: string): void {
  const line = `${name.padEnd(32)}${figure.padEnd(14)}${aim === undefined ? '' : `aim: ${aim}`}`
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
