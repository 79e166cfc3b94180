/** Words and signs that are operators in other programs, or would be in capitals: `hanoi or peking`, `munich | geneva`. */

import { operators, type Token } from './tokens.ts'
import type { Misreading } from './tree.ts'

/** Signs that join or exclude in other programs, with the operators that do so here. */
const signs: ReadonlyMap<string, string> = new Map([
  ...(['|', '||'] as const).map((sign) => [sign, 'OR'] as const),
  ...(['&', '&&', '+'] as const).map((sign) => [sign, 'AND'] as const),
  ['!', 'NOT'],
])

/** Words for nearness: `near`, `NEAR/5`, `adj3`, `w/5`; the number of words is a group. */
const nearness = /^(?:(?:near|adj)\/?(\d{1,3})?|[wn]\/(\d{1,3}))$/i

/** A distance that stands alone: `~5`. */
const distance = /^~(\d{1,3})$/

/** Distance for a nearness without a number. */
const usualDistance = '5'

/**
 * Find what may be meant as an operator, and is none.
 *
 * @param tokens
 *   Tokens of a query.
 * @param text
 *   The query.
 * @returns
 *   Misreadings by the index of their token, each with the query as it was probably meant. What is only a word of a
 *   sentence, such as `or` at an end, is none.
 */
export function findLookalikes(
  tokens: ReadonlyArray<Token>,
  text: string,
): ReadonlyMap<number, Misreading> {
  const found = new Map<number, Misreading>()
  const runs = findRuns(tokens)
  const inCapitals = replaceTokens(
    text,
    runs.flatMap(({ start, end }) => tokens.slice(start, end)),
    (raw) => raw.toUpperCase(),
  )
  for (const { start, end } of runs) {
    const value = tokens
      .slice(start, end)
      .map(({ raw }) => raw)
      .join(' ')
    found.set(start, { type: 'operator', value, instead: inCapitals })
  }
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'word' || isValue(tokens, index)) continue
    const { raw } = token
    const operator = signs.get(raw)
    const near = nearness.exec(raw)
    const alone = distance.exec(raw)
    if (operator !== undefined) {
      const instead = joinsOperands(tokens, index, index + 1, operator === 'NOT')
        ? { instead: replaceTokens(text, [token], () => operator) }
        : {}
      found.set(index, { type: 'sign', value: raw, ...instead })
    } else if (near && joinsOperands(tokens, index, index + 1)) {
      const words = near[1] ?? near[2] ?? usualDistance
      found.set(index, { type: 'near', value: raw, ...toNearness(tokens, index, words, text) })
    } else if (alone)
      found.set(index, {
        ...{ type: 'distance', value: raw },
        ...toNearness(tokens, index, alone[1] ?? usualDistance, text),
      })
  }
  return found
}

/** Write some tokens of a query otherwise. */
export function replaceTokens(
  text: string,
  tokens: ReadonlyArray<Token>,
  write: (raw: string) => string,
): string {
  return tokens.reduceRight(
    (whole, { raw, start }) => whole.slice(0, start) + write(raw) + whole.slice(start + raw.length),
    text,
  )
}

/**
 * Find runs of operators in small letters that join or exclude what stands beside them: `and not` of `a and not b`. `and` alone
 * is none: a query asks for all its words anyway.
 */
function findRuns(tokens: ReadonlyArray<Token>): Array<{ start: number; end: number }> {
  const runs: Array<{ start: number; end: number }> = []
  for (let start = 0; start < tokens.length; start++) {
    let end = start
    while (isSmallOperator(tokens[end])) end++
    if (end === start) continue
    const isFirst = tokens[start]?.raw === 'not'
    const isAnd = tokens.slice(start, end).every(({ raw }) => raw === 'and')
    if (!isAnd && !isValue(tokens, start) && joinsOperands(tokens, start, end, isFirst))
      runs.push({ start, end })
    start = end
  }
  return runs
}

function isSmallOperator(token: Token | undefined): boolean {
  const raw = token?.type === 'word' ? token.raw : ''
  return raw === raw.toLowerCase() && operators.has(raw.toUpperCase())
}

/** Whether a token is the value of the field before it. */
function isValue(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens[index - 1]?.type.endsWith('field') === true
}

/**
 * Whether words, phrases or groups stand on both sides of some tokens.
 *
 * @param canBegin
 *   Whether nothing need stand before them (default: no).
 */
function joinsOperands(
  tokens: ReadonlyArray<Token>,
  start: number,
  end: number,
  canBegin = false,
): boolean {
  const [before, next] = [tokens[start - 1]?.type, tokens[end]?.type]
  const isAfter = before === 'word' || before === 'phrase' || before === 'close'
  const isBegin = canBegin && (before === undefined || before === 'open')
  return (isAfter || isBegin) && next !== undefined && !['close', 'or', 'and'].includes(next)
}

/** Write what stands beside a token as words that are near to each other; nothing where these are not words. */
function toNearness(
  tokens: ReadonlyArray<Token>,
  index: number,
  words: string,
  text: string,
): Pick<Misreading, 'instead'> {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!isPlain(before) || !isPlain(next) || isValue(tokens, index - 1)) return {}
  const values = [before, next].map((token) => (token.type === 'phrase' ? token.value : token.raw))
  const end = next.start + next.raw.length
  const near = `"${values.join(' ')}"~${words}`
  return { instead: text.slice(0, before.start) + near + text.slice(end) }
}

/** Letters, digits, and what stands inside words: `Viet-Nam`, `bomb*`; not `"`. */
const plainWord = /^[\p{L}\p{N}\p{M}*'’.,-]+$/u

function isPlain(token: Token | undefined): token is Extract<Token, { type: 'word' | 'phrase' }> {
  if (token?.type === 'phrase') return token.suffix === '' && token.closed
  return token?.type === 'word' && plainWord.test(token.raw)
}

/** Sign of other programs before a word: `!` of `!hanoi`, `+`; not `(`. */
const startSign = /^(?:\|\||&&|[!~+&|^=<>])(?=[\p{L}\p{N}*])/u

/** Sign of other programs behind a word: `^` of `hanoi^`; not `!`, `?`, `~`. */
const endSign = /[\p{L}\p{N}*]([+&|^=<>])$/u

/** Alternatives without white space: `munich|geneva`. */
const alternatives = /^[\p{L}\p{N}\p{M}'’-]+(?:\|{1,2}[\p{L}\p{N}\p{M}'’-]+)+$/u

/**
 * Find a sign of other programs at an end of a word, or between alternatives.
 *
 * @returns
 *   The sign, and the word as it was probably meant, where that is known.
 */
export function findOtherSign(raw: string): { sign: string; instead?: string } | undefined {
  if (alternatives.test(raw)) return { sign: '|', instead: raw.split(/\|+/).join(' OR ') }
  const [sign] = startSign.exec(raw) ?? []
  const rest = raw.slice(sign?.length)
  if (sign === '!' || sign === '~') return { sign, instead: `-${rest}` }
  if (sign !== undefined) return { sign, ...(sign === '+' && { instead: rest }) }
  const [, end] = endSign.exec(raw) ?? []
  return end === undefined ? undefined : { sign: end }
}
