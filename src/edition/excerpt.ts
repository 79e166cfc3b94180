/** A piece of a quotation: words, words that were looked for, or what was left out. */
export interface Piece {
  type: 'text' | 'hit' | 'gap'
  value: string
}

/**
 * Where one sentence ends and another begins: between `do. ` and `Sec`; not in `162. Memorandum` at the start,
 * `U.S. View`, `vol. III` or `Mr. Rusk`.
 */
const sentenceEnd =
  /(?<=(?:[\p{Ll})”’][.?!]|\S \d{1,6}[.?!]|[.?!][”’)]) )(?<!(?<!\p{L})(?:[Vv]ols?|[Nn]os?|pp?|[Pp]ts?|[Ee]ds?|Mr|Mrs|Messrs|Dr|Gen|Gov|Amb|Adm|Col|Sen|Lt|St)[.] )(?=[\p{Lu}(“])/gu

/**
 * Quote the sentences of a text that hold certain words.
 *
 * @param text
 *   One line of text.
 * @param hits
 *   Where the words stand (UTF-16 code units, 0-based, the end exclusive), in order, not overlapping.
 * @returns
 *   Pieces; a gap, ` … `, for sentences that are left out.
 */
export function toExcerpt(
  text: string,
  hits: ReadonlyArray<{ start: number; end: number }>,
): Array<Piece> {
  const pieces: Array<Piece> = []
  let done = 0
  for (const { start, end } of toSentences(text)) {
    const own = hits.filter((hit) => hit.start >= start && hit.start < end)
    if (own.length === 0) continue
    if (start > done) pieces.push({ type: 'gap', value: pieces.length === 0 ? '… ' : ' … ' })
    else if (done > 0) pieces.push({ type: 'text', value: ' ' })
    let at = start
    for (const hit of own) {
      if (hit.start > at) pieces.push({ type: 'text', value: text.slice(at, hit.start) })
      pieces.push({ type: 'hit', value: text.slice(hit.start, hit.end) })
      at = hit.end
    }
    const to = Math.max(at, end)
    if (to > at) pieces.push({ type: 'text', value: text.slice(at, to).trimEnd() })
    done = to
  }
  if (done < text.trimEnd().length) pieces.push({ type: 'gap', value: ' …' })
  return pieces
}

/** Divide a text into its sentences; each keeps the space after it. */
export function toSentences(text: string): Array<{ start: number; end: number }> {
  const starts = [0, ...Array.from(text.matchAll(sentenceEnd), (match) => match.index)]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
