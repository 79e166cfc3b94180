/** The range that a directive matches in a text. */
export interface Found {
  start: number
  end: number
}

/**
 * Resolve a text directive as a browser does: the steps of "find a range from a text directive" in
 * https://wicg.github.io/scroll-to-text-fragment/, on a text whose blocks are separated by `\n`.
 *
 * @returns
 *   Range that would be highlighted (UTF-16 code units, 0-based), if any.
 */
export function findDirective(text: string, fragment: string): Found | undefined {
  const parts = fragment.replace(/^:~:text=/, '').split(',')
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : ''
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : ''
  const [start, end] = parts.map(decode)
  if (start === undefined) return undefined
  const bounds = new Set([text.length])
  for (const { index } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) {
    bounds.add(index)
  }

  for (let at = 0; at < text.length; at++) {
    let begin = at
    if (prefix !== '') {
      const stop = fits(prefix, at)
      if (stop === undefined) continue
      begin = skip(stop)
    }
    const stop = fits(start, begin)
    if (stop === undefined) continue
    for (let last = stop; last <= text.length; last++) {
      const close = end === undefined ? last : fits(end, last)
      if (close === undefined) continue
      if (suffix === '' || fits(suffix, skip(close)) !== undefined)
        return { start: begin, end: close }
      if (end === undefined) break
    }
  }
  return undefined

  function fits(part: string, at: number): number | undefined {
    const stop = at + part.length
    const same = compare(part, text.slice(at, stop))
    return same && bounds.has(at) && bounds.has(stop) ? stop : undefined
  }

  function skip(at: number): number {
    return at + text.slice(at).length - text.slice(at).trimStart().length
  }
}

function decode(part = ''): string {
  return decodeURIComponent(part)
}

function compare(one: string, other: string): boolean {
  const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return straight(one).localeCompare(straight(other), 'en', { sensitivity: 'base' }) === 0
}
