import { listEnd, next, noteAfter } from './citation-patterns.ts'

/** Extend the reference to a single number by the note that is named after it. */
export function takeNote(text: string, numbers: Array<{ end: number }>): string | undefined {
  const [only, ...others] = numbers
  if (!only || others.length > 0) return undefined
  noteAfter.lastIndex = only.end
  const match = noteAfter.exec(text)
  if (match) only.end = noteAfter.lastIndex
  return match?.[1]
}

/** List the numbers of `Documents 76, 77, and 80` with their ranges. */
export function listNumbers(text: string, start: number, end: number, first: string) {
  const numbers = [{ start, end, label: first }]
  if (!/Documents \d+$/.test(text.slice(start, end))) return numbers
  for (;;) {
    next.lastIndex = numbers.at(-1)?.end ?? end
    const match = next.exec(text)
    const label = match?.[1]
    if (!match || label === undefined) return numbers
    // `Documents 76, 77, and 9 others`: the numbers of a list ascend, or nothing else follows.
    const last = numbers.at(-1)?.label
    if (Number(label) <= Number(last) && !mayDescend(text, match[0])) return numbers
    numbers.push({ start: next.lastIndex - label.length, end: next.lastIndex, label })
  }
}

/** Whether a number that is lower than the one before it belongs to the list: `38 and 35, respectively`; not `38–35`. */
function mayDescend(text: string, continuation: string): boolean {
  if (/^[–-]/.test(continuation)) return false
  listEnd.lastIndex = next.lastIndex
  return listEnd.test(text)
}
