import { partitionPoint } from '../../tree/partition-point.ts'

/** A piece of a quotation: text, a highlighted hit, or an ellipsis. */
export interface QuotationPiece {
  type: 'text' | 'hit' | 'gap'
  value: string
}

/**
 * The boundary of two sentences: `. ` between `do` and `Sec`; not in `162. Memorandum` at the start, `U.S. View`,
 * `vol. III` or `Mr. Rusk`. For speed, the punctuation is matched before its context.
 */
const sentenceEnd =
  /(?:(?<=[\p{Ll})”’]|\S \d{1,6})[.?!]|[.?!][”’)]) (?=[\p{Lu}(“])(?<!(?<!\p{L})(?:[Vv]ols?|[Nn]os?|pp?|[Pp]ts?|[Ee]ds?|Mr|Mrs|Messrs|Dr|Gen|Gov|Amb|Adm|Col|Sen|Lt|St)[.] )/gu

/** A range of a text (UTF-16 code units, 0-based, end exclusive). */
export interface TextRange {
  start: number
  end: number
}

/**
 * Quote the sentences of a text that contain certain words.
 *
 * @param text
 *   One line of text.
 * @param hits
 *   Ranges of the words, in order, not overlapping.
 * @param sentences
 *   Sentences of the text (default: computed).
 * @returns
 *   Pieces; a gap, ` … `, replaces omitted sentences.
 */
export function quoteSentences(
  text: string,
  hits: ReadonlyArray<TextRange>,
  sentences: ReadonlyArray<TextRange> = toSentences(text),
): Array<QuotationPiece> {
  const pieces: Array<QuotationPiece> = []
  let done = 0
  for (const [sentence, own] of Map.groupBy(hits, (hit) => findSentence(sentences, hit.start))) {
    if (sentence === undefined) continue
    const { start, end } = sentence
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

/** Divide a text into its sentences; each includes the space after it. */
export function toSentences(text: string): Array<TextRange> {
  const ends = Array.from(text.matchAll(sentenceEnd), ({ 0: mark, index }) => index + mark.length)
  const starts = [0, ...ends]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** Find the sentence at an offset. */
function findSentence(sentences: ReadonlyArray<TextRange>, offset: number): TextRange | undefined {
  return sentences[partitionPoint(sentences, ({ end }) => end <= offset)]
}
