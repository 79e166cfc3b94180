/**
 * Whether a word has the letters of a pattern in order, with any others at its `*`. Each part is sought once, so that no
 * pattern takes long.
 */
export function isMatching(word: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return word === pattern
  if (!word.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = word.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return word.length - last.length >= at && word.endsWith(last)
}

/** Whether words for some patterns stand side by side among others: `van dyk` in `mr van dyk`, for `van d*`. */
export function hasRun(among: ReadonlyArray<string>, patterns: ReadonlyArray<string>): boolean {
  return among.some((_, start) =>
    patterns.every((pattern, offset) => {
      const word = among[start + offset]
      return word !== undefined && isMatching(word, pattern)
    }),
  )
}

/** Whether some words have one for each pattern, in any order. */
export function hasAll(among: ReadonlyArray<string>, patterns: ReadonlyArray<string>): boolean {
  return patterns.every((pattern) => among.some((word) => isMatching(word, pattern)))
}
