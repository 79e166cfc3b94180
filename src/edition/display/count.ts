/** Format a number with its noun in English, for what commands print: `1 document`, `9,687 documents`. */
export function toCount(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`
}
