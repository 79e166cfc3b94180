/**
 * A text whose characters have identities, so that an edit itself says where the words are now: independently of how the product
 * finds them again.
 */
export interface TrackedText {
  value: string
  /** Identity of each character (UTF-16 code unit). */
  ids: Int32Array
  /** Identity of the next character that is typed. */
  next: number
}

/** A range of a text. */
export interface Range {
  start: number
  end: number
}

/** Begin with a text. */
export function track(value: string): TrackedText {
  return {
    value,
    ids: Int32Array.from({ length: value.length }, (_, index) => index),
    next: value.length,
  }
}

/** Replace a range by a text that is typed. */
export function replace(text: TrackedText, { start, end }: Range, typed: string): TrackedText {
  const added = Int32Array.from({ length: typed.length }, (_, index) => text.next + index)
  return {
    value: text.value.slice(0, start) + typed + text.value.slice(end),
    ids: join(text.ids.subarray(0, start), added, text.ids.subarray(end)),
    next: text.next + typed.length,
  }
}

/**
 * Move a range to an offset outside of it.
 *
 * @param to
 *   Offset before the move.
 */
export function move(text: TrackedText, { start, end }: Range, to: number): TrackedText {
  const { value, ids } = text
  const bounds =
    to <= start
      ? ([
          [0, to],
          [start, end],
          [to, start],
          [end, value.length],
        ] as const)
      : ([
          [0, start],
          [end, to],
          [start, end],
          [to, value.length],
        ] as const)
  return {
    ...text,
    value: bounds.map(([from, until]) => value.slice(from, until)).join(''),
    ids: join(...bounds.map(([from, until]) => ids.subarray(from, until))),
  }
}

function join(...parts: ReadonlyArray<Int32Array>): Int32Array {
  const joined = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
